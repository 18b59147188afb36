using Tailor.Core.Parsing;

namespace Tailor.Core.Layout;

/// <summary>
/// Lets pages that run from right to left be read as those that run from left to right: mirrored, their lines start at the left,
/// and their columns and labels stand where others have them.
/// </summary>
internal static class TextDirection
{
    /// <summary>Whether most words that are drawn on a page are of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(PageWords page) => !page.IsWritten && IsRightToLeft(page.Words);

    /// <summary>Whether most words of a line are of a script that runs from right to left.</summary>
    public static bool IsRightToLeft(IEnumerable<Segment> segments) => IsRightToLeft(segments.SelectMany(s => s.Words));

    /// <summary>Whether most lines are drawn from right to left.</summary>
    public static bool IsRightToLeft(DocumentText document) =>
        document.Lines.Sum(l => l.Words.Count < 2 || l.Words[0].Box is not { } first || l.Words[^1].Box is not { } last ? 0 : first.Left > last.Left ? 1 : -1) > 0
        && IsRightToLeft(document.Lines.SelectMany(l => l.Words));

    /// <summary>The words as they are read, sorted from left to right: from the right, if most run that way.</summary>
    public static List<TextWord> InReadingOrder(List<TextWord> words) =>
        IsRightToLeft(words) ? FromRight([.. words.AsEnumerable().Reverse()]) : words;

    /// <summary>
    /// Words that were sorted from right to left as they are read: runs of Latin words stand in their own order, and so do the groups of
    /// a telephone number that is set apart from its line; other numbers, as the dates of a range, follow each other as the words do.
    /// </summary>
    public static List<TextWord> FromRight(List<TextWord> words)
    {
        var ordered = new List<TextWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var run = words.Skip(i).TakeWhile(w => !IsRightToLeft(w.Text)).ToList();
            if (run.Count == 0)
            {
                ordered.Add(words[i]);
                continue;
            }
            i += run.Count - 1;
            // Details beside a telephone number are often each a text of its own, ordered as the line is.
            while (run.Count > 0)
            {
                var piece = run.Exists(IsPrefix) ? run.FindIndex(1, w => !IsLettered(w)) : -1;
                piece = piece < 0 ? run.Count : piece;
                ordered.AddRange(Turned(run[..piece]).Select(w => IsTurnedPrefix(w.Text) ? w with { Text = '+' + w.Text[..^1] } : w));
                run.RemoveRange(0, piece);
            }
        }
        return ordered;
    }

    /// <summary>A run of words that are not written from right to left, in their own order, the signs around it left where they are.</summary>
    private static List<TextWord> Turned(List<TextWord> run)
    {
        var first = run.FindIndex(IsLettered);
        var last = run.FindLastIndex(IsLettered);
        if (last > first && (run.Exists(w => w.Text.Any(char.IsLetter)) || run[last].Text[0] == '+'))
            run.Reverse(first, last - first + 1);
        return run;
    }

    private static bool IsPrefix(TextWord word) => word.Text is ['+', _, ..] || IsTurnedPrefix(word.Text);

    /// <summary>A plus before digits stands behind them where the line's direction turns it.</summary>
    private static bool IsTurnedPrefix(string text) => text.Length > 1 && text[^1] == '+' && text[..^1].All(char.IsDigit);

    private static bool IsLettered(TextWord word) => word.Text.Any(char.IsLetterOrDigit);

    private static bool IsRightToLeft(IEnumerable<TextWord> words) =>
        words.Sum(w => IsRightToLeft(w.Text) ? 1 : w.Text.Any(char.IsLetter) ? -1 : 0) > 0;

    /// <summary>Whether a text has a letter of a script that is written from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.Any(IsRightToLeft);

    /// <summary>Whether it is a letter of a script that is written from right to left (Hebrew to Thaana, and presentation forms); digits are not.</summary>
    public static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') && !char.IsDigit(c);
}
