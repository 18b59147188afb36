using Tailor.Core.Parsing;

namespace Tailor.Documents.Reading;

/// <summary>Bullets that are drawn as small discs, rings or squares and not set as glyphs: browsers print them so.</summary>
internal static class PdfBullets
{
    /// <summary>Drawn bullets measure between these parts of the text's size: browsers draw a third.</summary>
    private const double SmallestPart = 0.12, LargestPart = 0.5;

    /// <summary>A bullet stands this many sizes before its text at most.</summary>
    private const double MostDistance = 2.5;

    /// <summary>A page with more shapes than this is a drawing, in which small ones mean nothing.</summary>
    private const int MostShapes = 2000;

    /// <summary>The words with a bullet before each that a shape stands before.</summary>
    public static IReadOnlyList<TextWord> Insert(PdfPage page, IReadOnlyList<TextWord> words)
    {
        if (page.Shapes.Count is 0 or > MostShapes)
            return words;
        var bulleted = new Dictionary<TextWord, Box>(ReferenceEqualityComparer.Instance);
        foreach (var area in page.Shapes)
        {
            if (area.Width is < 1 or > 8 || Math.Abs(area.Width - area.Height) > 0.5)
                continue;
            var shape = new Box(area.Left, page.Height - area.Top, area.Right, page.Height - area.Bottom);
            if (FirstWordAfter(shape, words) is { } word)
                bulleted[word] = shape;
        }
        return bulleted.Count == 0 ? words : [.. words.SelectMany(w => bulleted.TryGetValue(w, out var shape) ? [Bullet(shape, w), w] : (TextWord[])[w])];
    }

    /// <summary>The word right of the shape on its line, when it is near and nothing stands left of the shape as near.</summary>
    private static TextWord? FirstWordAfter(Box shape, IReadOnlyList<TextWord> words)
    {
        var (middle, size) = ((shape.Top + shape.Bottom) / 2, shape.Right - shape.Left);
        TextWord? nearest = null;
        foreach (var word in words)
        {
            var box = word.Box!.Value;
            if (middle < box.Top || middle > box.Bottom || size < SmallestPart * word.FontSize || size > LargestPart * word.FontSize)
                continue;
            if (box.Right <= shape.Left && shape.Left - box.Right < word.FontSize)
                return null;
            if (box.Left >= shape.Right && box.Left - shape.Right < MostDistance * word.FontSize && (nearest is null || box.Left < nearest.Box!.Value.Left))
                nearest = word;
        }
        return nearest;
    }

    private static TextWord Bullet(Box shape, TextWord word) => new()
    {
        Text = "•",
        Box = new Box(shape.Left, word.Box!.Value.Top, shape.Right, word.Box!.Value.Bottom),
        FontSize = word.FontSize,
    };
}
