using System.Text;
using System.Text.RegularExpressions;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing;

/// <summary>Writes a composed resume as Markdown (CommonMark).</summary>
internal static partial class MarkdownWriter
{
    /// <summary>The text, lines ended by a line feed.</summary>
    public static string Write(Composition composition)
    {
        var text = new StringBuilder();
        var isList = false;
        foreach (var paragraph in composition.Resume.All)
        {
            var isBullet = paragraph.Role == ParagraphRole.Bullet;
            text.Append(text.Length > 0 && !(isList && isBullet) ? "\n" : "").Append(paragraph.Role switch
            {
                ParagraphRole.Name => "# ",
                ParagraphRole.Heading => "## ",
                ParagraphRole.EntryHead => "### ",
                ParagraphRole.Bullet => "- ",
                _ => "",
            });
            text.AppendJoin("", paragraph.Left.Select(Inline));
            text.Append(paragraph.Right is { } right ? " | " + Inline(right) : "").Append('\n');
            isList = isBullet;
        }
        return text.ToString();
    }

    private static string Inline(Span span)
    {
        if (span == Span.LineBreak)
        {
            return "  \n";
        }
        var text = Special().Replace(span.Text, @"\$0");
        return span.Link is { } link ? $"[{text}](<{link}>)" : span.Role == SpanRole.Label ? $"**{text.TrimEnd()}** " : text;
    }

    /// <summary>What CommonMark could take for markup: its signs, and what makes a list at the start of a line.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<>#|~&]|^[-+](?=\s)|(?<=^\d{1,9})[.)](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}
