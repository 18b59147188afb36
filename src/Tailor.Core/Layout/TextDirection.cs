using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>Turns words that were sorted from left to right into the order in which they are read.</summary>
internal static class TextDirection
{
    /// <summary>Whether most words of a line are of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(IEnumerable<Segment> segments) => IsRightToLeft(segments.SelectMany(s => s.Words));

    /// <summary>The words as they are read: in a line from right to left only runs of other words keep their order.</summary>
    public static List<TextWord> InReadingOrder(List<TextWord> words)
    {
        if (!IsRightToLeft(words))
            return words;
        var ordered = new List<TextWord>(words.Count);
        var run = 0;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            run = IsRightToLeft(words[i].Text) ? 0 : run + 1;
            ordered.Insert(run == 0 ? ordered.Count : ordered.Count - run + 1, words[i]);
        }
        return ordered;
    }

    private static bool IsRightToLeft(IEnumerable<TextWord> words) => words.Sum(w => IsRightToLeft(w.Text) ? 1 : -1) > 0;

    private static bool IsRightToLeft(string text) => text.Any(c => c is >= '\u0590' and <= '\u08FF');
}
