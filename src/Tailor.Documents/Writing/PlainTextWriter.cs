using System.Text;
using Tailor.Documents.Writing.Templates;

namespace Tailor.Documents.Writing;

/// <summary>Writes a composed resume as plain text, for forms and e-mails.</summary>
internal static class PlainTextWriter
{
    /// <summary>The text, lines ended by a line feed.</summary>
    public static string Write(Composition composition)
    {
        var text = new StringBuilder();
        foreach (var paragraph in composition.Resume.All)
        {
            if (paragraph.Role is ParagraphRole.Heading or ParagraphRole.EntryHead && text.Length > 0)
            {
                text.Append('\n');
            }
            text.Append(paragraph.Role == ParagraphRole.Bullet ? "- " : "");
            text.AppendJoin("", paragraph.Left.Select(span => span.Text));
            text.Append(paragraph.Right is { } right ? "  " + right.Text : "").Append('\n');
        }
        return text.ToString();
    }
}
