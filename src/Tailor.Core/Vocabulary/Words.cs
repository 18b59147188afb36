using System.Globalization;

namespace Tailor.Core.Vocabulary;

/// <summary>Cuts text into lower-case words for look-up.</summary>
internal static class Words
{
    /// <summary>
    /// The words: runs of letters, digits and their marks, with points, apostrophes, slashes and hyphens inside them; <c>&amp;</c> and
    /// <c>+</c> alone read as "and".
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (IsLetter(text[i]) || (start >= 0 && i + 1 < text.Length && IsJoiner(text[i]) && IsLetter(text[i + 1])));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(Lower(text[start..i]));
                start = -1;
            }
            if (!inside && i < text.Length && text[i] is '&' or '+')
                words.Add("and");
        }
        return words;
    }

    /// <summary>Lower case without a culture, which leaves the dotted capital I of Turkish as it is.</summary>
    public static string Lower(string text) => text.Replace('İ', 'i').ToLowerInvariant();

    private static bool IsLetter(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '.' or '\'' or '’' or '/' or '-';
}
