using System.Text;
using UglyToad.PdfPig.Content;

namespace Tailor.Documents.Reading;

/// <summary>
/// What TeX leaves in a text layer. Its bitmap fonts name no characters, so that a letter's value is its code: a position of the
/// Cork encoding (T1) or, for signs, of TS1. Letters that a font lacks are an accent set over another letter.
/// </summary>
internal static class TexText
{
    /// <summary>Cork's ligatures and dashes by code, which stand where other encodings have control characters; OT1's ligatures.</summary>
    private static readonly Dictionary<char, string> Ligatures = new()
    {
        ['\x0B'] = "ff",
        ['\x0C'] = "fi",
        ['\x0E'] = "ffi",
        ['\x0F'] = "ffl",
        ['\x10'] = "“",
        ['\x11'] = "”",
        ['\x12'] = "„",
        ['\x13'] = "«",
        ['\x14'] = "»",
        ['\x15'] = "–",
        ['\x16'] = "—",
        ['\x1B'] = "ff",
        ['\x1C'] = "fi",
        ['\x1D'] = "fl",
        ['\x1E'] = "ffi",
        ['\x1F'] = "ffl",
    };

    /// <summary>Cork's letters from 128 on; from 192 on they are Latin-1's, save four.</summary>
    private const string Letters = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

    /// <summary>Accents that stand alone, and the marks that combine with the letter below or above them.</summary>
    private const string Accents = "`´ˆ˜¨¯ˇ˘˙˚˝¸˛", Marks = "\u0300\u0301\u0302\u0303\u0308\u0304\u030C\u0306\u0307\u030A\u030B\u0327\u0328";

    /// <summary>Whether a letter's value is a code of Cork: nothing else that is drawn has such a value.</summary>
    public static bool IsCode(Letter letter) => letter.Value is [var c] && Ligatures.ContainsKey(c);

    /// <summary>The text of a word's letters, from left to right.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="areCodes">Whether their values are codes of Cork.</param>
    public static IEnumerable<string> Of(IReadOnlyList<Letter> letters, bool areCodes)
    {
        var isWord = areCodes && letters.Any(l => l.Value is [var c] && char.IsAsciiLetter(c));
        for (var i = 0; i < letters.Count; i++)
        {
            if (i + 1 < letters.Count && Accent(letters[i], letters[i + 1]) is { } before)
                yield return Accented(Decoded(letters[++i].Value), before);
            else if (i + 1 < letters.Count && Accent(letters[i + 1], letters[i]) is { } after)
                yield return Accented(Decoded(letters[i++].Value), after);
            else
                yield return Decoded(letters[i].Value);
        }

        string Decoded(string value) => areCodes && value is [var c] ? Decode(c, isWord) : value;
    }

    private static string Decode(char code, bool isWord) => (code, isWord) switch
    {
        _ when Ligatures.TryGetValue(code, out var text) => text,
        ('\x17' or '\x18', _) => "",
        ( >= '\x80' and < '\xC0', true) => Letters[code - 0x80].ToString(),
        ('\xD7', true) => "Œ",
        ('\xDF', true) => "SS",
        ('\xF7', true) => "œ",
        ('\xFF', true) => "ß",
        ('\x88', false) => "•",
        ('\xBF', false) => "€",
        ('\xD6', false) => "×",
        _ => code.ToString(),
    };

    /// <summary>The mark of an accent whose middle lies over a letter.</summary>
    private static char? Accent(Letter accent, Letter letter)
    {
        if (accent.Value is not [var c] || Accents.IndexOf(c, StringComparison.Ordinal) is var i && i < 0 || letter.Value is not [var below] || !char.IsLetter(below))
            return null;
        var middle = (accent.StartBaseLine.X + accent.EndBaseLine.X) / 2;
        return middle > letter.StartBaseLine.X && middle < letter.EndBaseLine.X ? Marks[i] : null;
    }

    private static string Accented(string letter, char mark) =>
        (letter.Replace('ı', 'i') + mark).Normalize(NormalizationForm.FormC);
}
