using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Accuracy;

/// <summary>A text as it is compared: compatibility forms, case, quotes and dashes do not count; diacritics do.</summary>
internal sealed partial class Phrase
{
    private readonly string[] sorted;

    public Phrase(string? text)
    {
        Text = text ?? "";
        Tokens = [.. TokensOf(Normalize(Text))];
        Squashed = string.Concat(Tokens);
        sorted = [.. Tokens.Order(StringComparer.Ordinal)];
    }

    /// <summary>The text as it was.</summary>
    public string Text { get; }

    /// <summary>Runs of letters, digits and marks, with + and # (C++, C#), in their order.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>The tokens without anything between: equal however words were split.</summary>
    public string Squashed { get; }

    /// <summary>
    /// Compatibility forms composed (NFKC), one case (upper, which also folds the forms of sigma and long s; ß as SS), one
    /// form of quote and dash, no invisible characters, words that a hyphen breaks at a line's end joined, single spaces.
    /// </summary>
    public static string Normalize(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            plain.Append(c switch
            {
                >= '\u2010' and <= '\u2015' or '\u2212' => "-",
                '\u2018' or '\u2019' or '\u201b' or '\u02bc' => "'",
                '\u201c' or '\u201d' or '\u201e' => "\"",
                '\u00ad' or '\u200b' or '\u200e' or '\u200f' => "",
                'ß' or 'ẞ' => "SS",
                _ => c.ToString(),
            });
        }
        var joined = HyphenAtLineEnd().Replace(plain.ToString(), "$1$2");
        return Spaces().Replace(joined, " ").Trim().ToUpperInvariant();
    }

    /// <summary>The harmonic mean of the shares of tokens, as multisets, that each text has in common with the other.</summary>
    public double F1(Phrase other) => F1(sorted, other.sorted);

    /// <summary>Token F1 without small words that forms of one degree differ in.</summary>
    public double F1Without(IReadOnlySet<string> small, Phrase other) =>
        F1([.. sorted.Where(t => !small.Contains(t))], [.. other.sorted.Where(t => !small.Contains(t))]);

    private static double F1(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (a.Length + b.Length);
    }

    private static IEnumerable<string> TokensOf(string text)
    {
        var token = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfToken(rune))
            {
                token.Append(rune.ToString());
            }
            else if (token.Length > 0)
            {
                yield return token.ToString();
                token.Clear();
            }
        }
        if (token.Length > 0)
            yield return token.ToString();
    }

    private static bool IsOfToken(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || rune.Value is '+' or '#'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    [GeneratedRegex(@"(\w)-\s*\n\s*(\w)")]
    private static partial Regex HyphenAtLineEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
