using Tailor.Core.Parsing;

namespace Tailor.Documents.Explaining;

/// <summary>Lists the lines of a format without geometry: number, role, section and text.</summary>
internal static class LineList
{
    /// <summary>Pixels that each level of a list or heading is indented by.</summary>
    private const int Indent = 16;

    public static void Write(Markup html, IReadOnlyList<TextLine> lines, Reading reading)
    {
        html.Add($"""<table class="lines">""");
        foreach (var line in lines)
        {
            var color = reading.ColorOf(line);
            var look = $"{(line.Words.All(w => w.Bold) ? "bold " : "")}{(line.Words.All(w => w.Italic) ? "italic " : "")}{(reading.IsHeading(line) ? "heading" : "")}";
            html.Add($"""<tr class="{(line.AfterGap ? "gap" : "")}"><td>{line.Number}</td><td>{line.Role}{(line.Level > 0 ? $" {line.Level}" : "")}</td><td style="color:{color};border-left:4px solid {color}">{reading.SectionOf(line)?.Kind}</td><td class="{look}" dir="auto" style="padding-left:{8 + (Indent * line.Level)}px">""");
            foreach (var (word, kind) in reading.WordsOf(line))
                html.Add($"""<span class="{kind}">{word.Text}</span>""");
            html.Add($"</td></tr>");
        }
        html.Add($"</table>");
    }
}
