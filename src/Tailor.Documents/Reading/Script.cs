using System.Text;
using Tailor.Core.Layout;

namespace Tailor.Documents.Reading;

/// <summary>What Unicode says about characters that a text layer may hold.</summary>
internal static class Script
{
    /// <summary>Whether the text starts with a letter of a script that is written from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.Length > 0 && TextDirection.IsRightToLeft(text[0]);

    /// <summary>Whether it is a glyph without a meaning in Unicode: an icon, or a bullet of a symbol font.</summary>
    public static bool IsPrivateUse(char c) => c is >= '\uE000' and <= '\uF8FF';

    /// <summary>
    /// Whether it is a glyph that Symbol, Wingdings or OpenSymbol draw as a bullet: word processors leave their private codes in
    /// the text layer.
    /// </summary>
    public static bool IsSymbolBullet(string text) =>
        text is "\uF0B7" or "\uF0A7" or "\uF0D8" or "\uF0FC" or "\uF076" or "\uF06C" or "\uF06E" or "\uF071" or "\uF0A8" or "\uF077";

    /// <summary>The text composed (NFC), Latin ligatures and Arabic presentation forms as the letters that they stand for.</summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
            return TextNormalizer.Normalize(text);
        var plain = new StringBuilder(text.Length + 2);
        foreach (var c in text)
        {
            if (c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))
                plain.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            else
                plain.Append(c);
        }
        return TextNormalizer.Normalize(plain.ToString());
    }
}
