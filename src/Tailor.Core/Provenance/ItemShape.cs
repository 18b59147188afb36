namespace Tailor.Core.Provenance;

/// <summary>Tells items of a list from labels before it and from items that were not cut.</summary>
internal static class ItemShape
{
    /// <summary>Gaps between words of one item are narrower than this part of the size, also in justified lines.</summary>
    private const double WideGap = 0.55;

    /// <summary>
    /// Whether a range can be an item: it is set one way without a gap, and is no label: what a gap or another look parts from
    /// the list that follows it on its line.
    /// </summary>
    public static bool IsItem(DocumentTokens document, TokenRange range)
    {
        var first = document.WordIndexAt(range.First);
        var last = document.WordIndexAt(range.End - 1);
        for (var i = first + 1; i <= last; i++)
        {
            if (IsParted(document, i) && document.Words[i].Line == document.Words[i - 1].Line)
                return false;
        }
        var next = last + 1;
        var startsLine = first == 0 || document.Words[first - 1].Line != document.Words[first].Line;
        return !startsLine || next >= document.Words.Count || document.Words[next].Line != document.Words[last].Line
            || !IsParted(document, next) || !ListsAfter(document, next);
    }

    private static bool IsParted(DocumentTokens document, int word)
    {
        var (before, here) = (document.Words[word - 1].Text, document.Words[word].Text);
        return here.AfterTab || before.Bold != here.Bold
            || (before.Box is { } left && here.Box is { } right && before.FontSize > 0 && right.Left - left.Right > WideGap * before.FontSize);
    }

    private static bool ListsAfter(DocumentTokens document, int word)
    {
        for (var i = word; i < document.Words.Count && document.Words[i].Line == document.Words[word].Line; i++)
        {
            if (document.Words[i].Text.Text[^1] is ',' or ';' or '、' or '·' or '•' or '|')
                return true;
        }
        return false;
    }
}
