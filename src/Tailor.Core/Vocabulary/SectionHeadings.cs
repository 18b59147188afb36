using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tailor.Core.Vocabulary;

/// <summary>The titles that resume sections have, in many languages.</summary>
internal static partial class SectionHeadings
{
    private static readonly Dictionary<string, string> Kinds = WordLists.Read("section-headings")
        .SelectMany(k => k.Words.Select(w => (Title: Key(w), k.Kind)))
        .GroupBy(t => t.Title, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Kind, StringComparer.Ordinal);

    /// <summary>The titles without accents, as capitals are often set; not "RESUME", which titles documents.</summary>
    private static readonly Dictionary<string, string> PlainKinds = Kinds.Where(k => Plain(k.Key) is var plain && plain != k.Key && plain != "resume")
        .GroupBy(k => Plain(k.Key), StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    private static readonly int Longest = Kinds.Keys.Max(k => k.Length);

    /// <summary>The kind of section that the text is a title of, or null. Case, punctuation and letter-spacing do not matter.</summary>
    public static string? KindOf(string text)
    {
        if (text.Length > 2 * Longest)
            return null;
        text = NumberPattern().Replace(text, "");
        var key = Key(text);
        return Kinds.GetValueOrDefault(key) ?? KindOfParts(text) ?? PlainKinds.GetValueOrDefault(key);
    }

    /// <summary>The kind of the longest title that a text of several words begins or ends with, or null.</summary>
    public static string? KindWithin(string text)
    {
        var words = Words.Of(text);
        for (var length = words.Count - 1; length > 0; length--)
        {
            var kind = Kinds.GetValueOrDefault(Key(string.Join(' ', words.TakeLast(length)))) ?? Kinds.GetValueOrDefault(Key(string.Join(' ', words.Take(length))));
            if (kind is not null and not "custom")
                return kind;
        }
        return null;
    }

    /// <summary>"Awards &amp; Talks", "Education / Training": every part is a title; the first counts.</summary>
    private static string? KindOfParts(string text)
    {
        var parts = text.ToLowerInvariant().Replace(" and ", "&", StringComparison.Ordinal).Replace(" und ", "&", StringComparison.Ordinal)
            .Replace(" et ", "&", StringComparison.Ordinal).Replace(" y ", "&", StringComparison.Ordinal).Replace(" e ", "&", StringComparison.Ordinal)
            .Split(['&', '/', ',', '|', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 4)
            return null;
        var kinds = parts.Select(p => Kinds.GetValueOrDefault(Key(p))).ToList();
        return kinds.TrueForAll(k => k is not null) ? kinds[0] : null;
    }

    /// <summary>The letters alone: so "S K I L L S" is "skills", and "Work Experience:" is "work experience", with or without a picture before it.</summary>
    private static string Key(string text) => string.Concat(string.Concat(Words.Of(text)).EnumerateRunes().Where(Rune.IsLetterOrDigit));

    /// <summary>"2. Education", "IV) Skills", "3 Projects".</summary>
    [GeneratedRegex(@"^\s*(?:(?:\d{1,2}(?:\.\d)?|[IVX]{1,4}|[A-H])\s?[.)、．:]|\(\d\)|[①-⑳]|[一二三四五六七八九十][、．.]|\d(?=\s+\p{L})|[IVX]{1,4}(?=\s+\p{Lu}))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    private static string Plain(string key) =>
        string.Concat(key.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC);
}
