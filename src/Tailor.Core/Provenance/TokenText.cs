using System.Globalization;
using System.Text;

namespace Tailor.Core.Provenance;

/// <summary>
/// Text as it is compared: letters, digits and their marks in lower case, compatibility forms folded (NFKC), cut into tokens
/// where anything else stands. <c>+</c> and <c>#</c> count within tokens (C++, C#).
/// </summary>
internal sealed class TokenText
{
    private readonly List<char> chars = [];
    private readonly List<int> starts = [];

    /// <summary>The characters of all tokens in a row.</summary>
    public IReadOnlyList<char> Chars => chars;

    /// <summary>Where each token starts in <see cref="Chars"/>.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>The text as tokens.</summary>
    public static TokenText Of(string text)
    {
        var tokens = new TokenText();
        tokens.Append(text);
        return tokens;
    }

    /// <summary>Adds a text's tokens and returns how many there were.</summary>
    public int Append(string text)
    {
        var before = starts.Count;
        var start = chars.Count;
        var isWord = false;
        foreach (var rune in (Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKC)).EnumerateRunes())
        {
            var isLetter = Rune.IsLetterOrDigit(rune);
            if (isLetter || rune.Value is '+' or '#' || IsMark(rune))
            {
                chars.AddRange(Rune.ToLowerInvariant(rune).ToString());
                isWord |= isLetter;
            }
            else if (!IsInvisible(rune))
            {
                End();
            }
        }
        End();
        return starts.Count - before;

        void End()
        {
            if (isWord)
                starts.Add(start);
            else
                chars.RemoveRange(start, chars.Count - start);
            (start, isWord) = (chars.Count, false);
        }
    }

    private static bool IsMark(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Soft hyphens, joiners and marks of direction.</summary>
    private static bool IsInvisible(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
