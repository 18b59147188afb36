using System.Globalization;
using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>
/// The one treatment of characters that are not text. Control characters (NUL too), noncharacters and invisible format
/// characters are left out; halves of surrogate pairs become U+FFFD; the rest is composed (NFC). The joiners U+200C and
/// U+200D stay, since Persian, Indic scripts and emoji are written with them. Bullets of symbol fonts become bullets.
/// </summary>
internal static class TextNormalizer
{
    /// <summary>
    /// Bullets in the code page of Symbol and Wingdings, which Word and PDF keep at U+F000: dot, squares, arrows, ticks.
    /// </summary>
    private const string SymbolBullets = "\uF0B7\uF0A7\uF06C\uF06E\uF071\uF075\uF076\uF0A8\uF0D8\uF0E0\uF0E8\uF0F0\uF0FC";

    /// <summary>The text without what is not text. Blanks, tabs and line ends are kept.</summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(IsDropped))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsDropped(rune))
                kept.Append(rune.IsBmp && SymbolBullets.Contains((char)rune.Value) ? "•" : rune.ToString());
        }
        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsDropped(char c) => IsDropped(Rune.TryCreate(c, out var rune) ? rune : Rune.ReplacementChar);

    private static bool IsDropped(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' or 0x200C or 0x200D => false,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format,
    };
}
