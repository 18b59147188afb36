using System.Text.RegularExpressions;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads plain text as it stands, line by line. Words have boxes in a grid of character cells, so that indents and columns
/// made of blanks can be seen; a rule under a line makes the line a heading.
/// </summary>
internal static partial class PlainTextReader
{
    /// <summary>The cell of a 10 point typewriter face: six characters and ten lines to the inch of 72 points.</summary>
    private const double CellWidth = 6, LineHeight = 12;

    private const int TabWidth = 8;

    /// <summary>The text's lines.</summary>
    public static DocumentText Read(string text, ReadBudget budget)
    {
        var lines = new List<TextLine>();
        var afterGap = false;
        var row = 0;
        foreach (var range in LineEnd.EnumerateSplits(text))
        {
            budget.Check();
            var raw = text.AsSpan(range);
            row++;
            if (IsRule(raw))
            {
                if (!afterGap && lines.Count > 0)
                    lines[^1] = lines[^1] with { Role = LineRole.Heading, Level = 1 };
                afterGap = true;
                continue;
            }
            var words = Words(raw, row);
            if (words.Count == 0)
            {
                afterGap = true;
                continue;
            }
            budget.Characters(raw.Length);
            lines.Add(new TextLine { Page = 1, Number = lines.Count + 1, Words = words, AfterGap = afterGap && lines.Count > 0 });
            afterGap = false;
        }
        return new DocumentText { Lines = lines, Pages = 1 };
    }

    private static List<TextWord> Words(ReadOnlySpan<char> line, int row)
    {
        var words = new List<TextWord>();
        var column = 0;
        var at = 0;
        while (at < line.Length)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                column = line[at++] == '\t' ? ((column / TabWidth) + 1) * TabWidth : column + 1;
                continue;
            }
            var end = at;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
                end++;
            var text = TextNormalizer.Normalize(line[at..end].ToString());
            if (text.Length > 0)
            {
                var box = new Box(column * CellWidth, (row - 1) * LineHeight, (column + text.Length) * CellWidth, row * LineHeight);
                words.Add(new TextWord { Text = text, Box = box });
            }
            column += text.Length;
            at = end;
        }
        return words;
    }

    /// <summary>Three or more of one character that draws a line, and nothing else.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length >= 3 && "-=_~*#─━═—–".Contains(line[0]) && line.TrimStart(line[0]).IsEmpty;
    }

    [GeneratedRegex(@"\r\n|[\r\n\f\v\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd { get; }
}
