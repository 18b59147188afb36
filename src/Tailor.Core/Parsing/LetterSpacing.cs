namespace Tailor.Core.Parsing;

/// <summary>Joins letters that are set apart from each other, as in "M A R E N   H O L M", to words again.</summary>
internal static class LetterSpacing
{
    /// <summary>Fewer capitals in a row may be names of things: vitamins, grades, programming languages.</summary>
    private const int FewestLetters = 4;

    /// <summary>Between words is more room than between letters by this factor.</summary>
    private const double WordSpace = 1.5;

    /// <summary>The document with the words that its readers see.</summary>
    public static DocumentText Joined(DocumentText document) =>
        document.Lines.Any(IsSpaced) ? document with { Lines = [.. document.Lines.Select(l => IsSpaced(l) ? l with { Words = Joined(l.Words) } : l)] } : document;

    private static bool IsSpaced(TextLine line)
    {
        var run = 0;
        foreach (var word in line.Words)
        {
            run = IsLetter(word) ? run + 1 : 0;
            if (run == FewestLetters)
                return true;
        }
        return false;
    }

    private static List<TextWord> Joined(IReadOnlyList<TextWord> words)
    {
        var joined = new List<TextWord>();
        for (var first = 0; first < words.Count;)
        {
            var end = first;
            while (end < words.Count && IsLetter(words[end]))
                end++;
            if (end - first < FewestLetters)
                joined.Add(words[first++]);
            else
                (joined, first) = ([.. joined, .. JoinedRun([.. words.Skip(first).Take(end - first)])], end);
        }
        return joined;
    }

    private static List<TextWord> JoinedRun(List<TextWord> letters)
    {
        var gaps = letters.Zip(letters.Skip(1), Gap).ToList();
        var usual = gaps.Order().ElementAt(gaps.Count / 2);
        var joined = new List<TextWord> { letters[0] };
        for (var i = 1; i < letters.Count; i++)
        {
            if (gaps[i - 1] > WordSpace * usual)
                joined.Add(letters[i] with { AfterTab = false });
            else
                joined[^1] = joined[^1] with { Text = joined[^1].Text + letters[i].Text, Box = Around(joined[^1].Box, letters[i].Box) };
        }
        return joined;
    }

    private static bool IsLetter(TextWord word) => word.Text.Length == 1 && char.IsUpper(word.Text[0]);

    private static double Gap(TextWord word, TextWord next) => word.Box is { } box && next.Box is { } after ? Math.Max(0.1, after.Left - box.Right) : 1;

    private static Box? Around(Box? first, Box? last) => first is { } a && last is { } b ? new Box(a.Left, Math.Min(a.Top, b.Top), b.Right, Math.Max(a.Bottom, b.Bottom)) : first;
}
