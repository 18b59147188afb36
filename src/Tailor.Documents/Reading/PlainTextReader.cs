using System.Text.RegularExpressions;
using Tailor.Core.Layout;
using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>
/// Reads plain text as a page of a typewriter: words have boxes in a grid of character cells, so that indents and columns
/// made of blanks are seen as on any page; a rule under a line makes the line a heading.
/// </summary>
internal static partial class PlainTextReader
{
    /// <summary>The cell of a 12 point typewriter face: half as wide as it is high, and a line a little higher.</summary>
    private const double Size = 12, CellWidth = 6, LineHeight = 14;

    private const int TabWidth = 8;

    /// <summary>The text's lines.</summary>
    public static DocumentText Read(string text, ReadBudget budget)
    {
        var words = new List<TextWord>();
        var underlined = new HashSet<double>();
        var (row, last) = (0, 0);
        foreach (var range in LineEnd.EnumerateSplits(text))
        {
            budget.Check();
            var raw = text.AsSpan(range);
            row++;
            if (IsRule(raw))
            {
                if (last == row - 1)
                    underlined.Add(TopOf(last));
                continue;
            }
            var here = Words(raw, row);
            if (here.Count == 0)
                continue;
            budget.Characters(raw.Length);
            words.AddRange(here);
            last = row;
        }
        if (words.Count == 0)
            return new DocumentText { Lines = [], Pages = 1 };
        var page = new PageWords(1, words.Max(w => w.Box!.Value.Right), TopOf(row + 1), words, IsWritten: true);
        return new DocumentText
        {
            Lines = [.. ReadingOrder.Of([page]).Select(l => underlined.Contains(l.Words[0].Box!.Value.Top) ? l with { Role = LineRole.Heading, Level = 1 } : l)],
            Pages = 1,
        };
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
                var box = new Box(column * CellWidth, TopOf(row), (column + text.Length) * CellWidth, TopOf(row) + Size);
                words.Add(new TextWord { Text = text, Box = box, FontSize = Size });
            }
            column += text.Length;
            at = end;
        }
        return words;
    }

    private static double TopOf(int row) => (row - 1) * LineHeight;

    /// <summary>Three or more of one character that draws a line, and nothing else.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length >= 3 && "-=_~*#─━═—–".Contains(line[0]) && line.TrimStart(line[0]).IsEmpty;
    }

    [GeneratedRegex(@"\r\n|[\r\n\f\v\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd { get; }
}
