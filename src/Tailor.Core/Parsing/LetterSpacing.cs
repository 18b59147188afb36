namespace Tailor.Core.Parsing;

/// <summary>Joins letters that are set apart from each other, as in "M A R E N   H O L M", to words again.</summary>
internal static class LetterSpacing
{
    /// <summary>Fewer capitals in a row may be names of things: vitamins, grades, programming languages.</summary>
    private const int FewestLetters = 4;

    /// <summary>Between words is more room than between letters by this factor.</summary>
    private const double WordSpace = 1.5;

    /// <summary>In parts of the size: letters that are set closer may have some of their word joined already.</summary>
    private const double WidestLetterSpace = 0.4;

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
        var usual = UsualGap(words);
        var joined = new List<TextWord> { words[0] };
        for (var i = 1; i < words.Count; i++)
        {
            var areLetters = IsLetter(words[i]) && IsLetter(words[i - 1]);
            var isRest = (IsLetter(words[i]) || IsLetter(words[i - 1])) && usual < WidestLetterSpace * words[i].FontSize && IsCapitals(words[i]);
            if ((areLetters || isRest) && Gap(words[i - 1], words[i]) <= WordSpace * usual)
                joined[^1] = joined[^1] with { Text = joined[^1].Text + words[i].Text, Box = Around(joined[^1].Box, words[i].Box) };
            else
                joined.Add(words[i] with { AfterTab = words[i].AfterTab && !areLetters });
        }
        return joined;
    }

    private static double UsualGap(IReadOnlyList<TextWord> words)
    {
        var gaps = words.Zip(words.Skip(1)).Where(p => IsLetter(p.First) && IsLetter(p.Second)).Select(p => Gap(p.First, p.Second)).Order().ToList();
        return gaps[gaps.Count / 2];
    }

    private static bool IsCapitals(TextWord word) => !word.Text.Any(char.IsLower);

    private static bool IsLetter(TextWord word) => word.Text.Length == 1 && char.IsUpper(word.Text[0]);

    private static double Gap(TextWord word, TextWord next) => word.Box is { } box && next.Box is { } after ? Math.Max(0.1, after.Left - box.Right) : 1;

    private static Box? Around(Box? first, Box? last) => first is { } a && last is { } b ? new Box(a.Left, Math.Min(a.Top, b.Top), b.Right, Math.Max(a.Bottom, b.Bottom)) : first;
}
