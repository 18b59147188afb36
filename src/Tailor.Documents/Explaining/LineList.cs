using Tailor.Core.Parsing;

namespace Tailor.Documents.Explaining;

/// <summary>Lists the lines of a format without geometry: number, role, section and text.</summary>
internal static class LineList
{
    public static void Write(Markup html, IReadOnlyList<TextLine> lines, Func<TextLine, ResumeSection?> sectionOf)
    {
        html.Add($"""<table class="lines">""");
        foreach (var line in lines)
        {
            var section = sectionOf(line);
            var color = section is null ? SectionColors.None : SectionColors.Of(section.Kind);
            var look = $"{(line.Words.All(w => w.Bold) ? "bold " : "")}{(line.Words.All(w => w.Italic) ? "italic " : "")}{(ReferenceEquals(section?.Heading, line) ? "heading" : "")}";
            html.Add($"""<tr class="{(line.AfterGap ? "gap" : "")}"><td>{line.Number}</td><td>{line.Role}{(line.Level > 0 ? $" {line.Level}" : "")}</td><td style="color:{color};border-left:4px solid {color}">{section?.Kind.ToString() ?? ""}</td><td class="{look}" dir="auto" style="padding-left:{8 + (16 * line.Level)}px">{line.Text}</td></tr>""");
        }
        html.Add($"</table>");
    }
}
