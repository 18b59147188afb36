using System.Globalization;
using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>Tells text from bytes that were never text.</summary>
internal static class TextPlausibility
{
    /// <summary>
    /// Texts have no control characters but blanks and line ends; a stray one in twenty is forgiven, and left out later.
    /// In the bytes of programs and pictures it is one in eight.
    /// </summary>
    private const int CharactersPerControl = 20;

    /// <summary>Whether it reads as text.</summary>
    public static bool IsText(string text)
    {
        int implausible = 0, all = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            all++;
            if (IsImplausible(rune))
                implausible++;
        }
        return implausible <= 1 + (all / CharactersPerControl);
    }

    /// <summary>Whether no text holds this character.</summary>
    public static bool IsImplausible(Rune rune) =>
        rune.Value is not ('\t' or '\n' or '\r' or '\f' or '\v' or 0x1A) && Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        || rune == Rune.ReplacementChar;
}
