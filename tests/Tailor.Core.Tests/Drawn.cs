using Tailor.Core.Layout;
using Tailor.Core.Parsing;

namespace Tailor.Core.Tests;

/// <summary>Draws text on a page as a PDF would hold it: each character in a cell of half the size.</summary>
internal static class Drawn
{
    private const double Size = 10;
    private const double Cell = Size / 2;
    private const double Leading = 1.2 * Size;

    /// <summary>
    /// The lines of a picture of a page in reading order. Two blanks part cells by more than a space; <c>*</c> before a word makes it
    /// bold; an empty line is a gap.
    /// </summary>
    public static IReadOnlyList<TextLine> Lines(string picture) => ReadingOrder.Of([Page(picture)]);

    /// <summary>The document that the picture shows.</summary>
    public static DocumentText Document(string picture) => new() { Lines = Lines(picture), Pages = 1 };

    /// <summary>The words of a picture of a page.</summary>
    public static PageWords Page(string picture, int page = 1)
    {
        var words = new List<TextWord>();
        var rows = picture.ReplaceLineEndings("\n").Split('\n');
        for (var row = 0; row < rows.Length; row++)
        {
            for (var at = 0; at < rows[row].Length; at++)
            {
                if (rows[row][at] == ' ')
                    continue;
                var end = rows[row].IndexOf(' ', at) is >= 0 and var blank ? blank : rows[row].Length;
                words.Add(Word(rows[row][at..end], at, row));
                at = end;
            }
        }
        return new PageWords(page, 600, 800, words);
    }

    private static TextWord Word(string text, int column, int row) => new()
    {
        Text = text.TrimStart('*'),
        Bold = text.StartsWith('*'),
        FontSize = Size,
        Box = new Box(column * Cell, row * Leading, (column + text.Length) * Cell, (row * Leading) + Size),
    };
}
