namespace Tailor.Core.Parsing;

/// <summary>Signs before list items, and icons.</summary>
internal static class Bullets
{
    /// <summary>Signs that only ever mark items.</summary>
    private const string Signs = "•◦▪▫■□●○‣⁃∙⋅·➢➤►▶▸»❖✓✔✦★☆⚫⬤⦿◆◇→⇒";

    /// <summary>Signs that mark items when a space follows, or when they begin the first word and are no minus; the brace is TeX's symbol font read as letters.</summary>
    private const string Dashes = "-–—*−{";

    /// <summary>The words after a bullet and without icons, and whether there was one or the line's style is a list's.</summary>
    public static (IReadOnlyList<TextWord> Words, bool IsBullet) Strip(TextLine line)
    {
        var words = line.Words;
        var isBullet = line.Role == LineRole.ListItem;
        if (words.Count > 0 && IsSign(words[0].Text))
        {
            isBullet |= words.Count > 1;
            words = [.. words.Skip(1)];
        }
        else if (words.Count > 0 && IsGlued(words[0].Text))
        {
            isBullet = true;
            words = [words[0] with { Text = words[0].Text[1..] }, .. words.Skip(1)];
        }
        if (isBullet && words.Count > 1 && IsSign(words[0].Text))
            words = [.. words.Skip(1)];
        return (words.Any(w => w.Text.Any(IsIcon)) ? WithoutIcons(words) : words, isBullet);
    }

    /// <summary>Whether the text is one sign that marks an item.</summary>
    public static bool IsSign(string text) => text.Length == 1 && (Signs.Contains(text[0], StringComparison.Ordinal) || Dashes.Contains(text[0], StringComparison.Ordinal));

    /// <summary>Whether the text is icons: glyphs of a symbol font that stand for nothing in Unicode, and Unicode's pictures of a telephone, a letter, a flag.</summary>
    public static bool IsIcon(string text) => text.All(IsIcon);

    private static bool IsIcon(char c) => c is (>= '\uE000' and <= '\uF8FF') or (>= '\u2600' and <= '\u27BF') or '⌂' or '\uFE0F' && !Signs.Contains(c, StringComparison.Ordinal);

    private static bool IsGlued(string text) =>
        text.Length > 1
        && (Signs.Contains(text[0], StringComparison.Ordinal) || text[0] is '–' or '—')
        && (char.IsLetterOrDigit(text[1]) || text[1] is '"' or '(');

    /// <summary>An icon parts what stands on its two sides as a tab does.</summary>
    private static List<TextWord> WithoutIcons(IReadOnlyList<TextWord> words)
    {
        var kept = new List<TextWord>();
        var parted = false;
        foreach (var word in words)
        {
            if (IsIcon(word.Text))
            {
                parted = true;
                continue;
            }
            var text = word.Text.Any(IsIcon) ? word with { Text = string.Concat(word.Text.Where(c => !IsIcon(c))) } : word;
            kept.Add(parted && kept.Count > 0 ? text with { AfterTab = true } : text);
            parted = false;
        }
        return kept;
    }
}
