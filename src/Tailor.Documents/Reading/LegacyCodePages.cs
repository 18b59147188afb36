using System.Globalization;
using System.Text;

namespace Tailor.Documents.Reading;

/// <summary>
/// Finds the likeliest of the code pages from before Unicode. Each character beyond ASCII costs the less the more frequent
/// it is in a language that is written with the code page (Zipf's law over the order of frequency); symbols inside words,
/// capitals after small letters and characters that no language has cost most.
/// </summary>
internal static class LegacyCodePages
{
    private const double Symbol = 4, Foreign = 10, Impossible = 14, Misplaced = 5, Capital = 2;

    /// <summary>What stands in texts of every language, beside its letters.</summary>
    private const string Symbols = "“”„‚‘’–—…•·€£©®™°§«»±×½¼²³ªº¡¿†\u00A0№";

    /// <summary>Languages' letters beyond ASCII, the most frequent first.</summary>
    private static readonly Dictionary<string, string> Letters = new()
    {
        ["west"] = "éüáäóöíèñßçåàøãêúæôâõîìëòïùûœÿ",
        ["fr"] = "éèàêçôîûùâëïœ",
        ["de"] = "üäößé",
        ["es"] = "óíáéñúü",
        ["pt"] = "ãçáéíóêõâúàô",
        ["it"] = "àèéìòù",
        ["sv"] = "äåöé",
        ["da"] = "øæåéó",
        ["is"] = "áíðéóþöúýæ",
        ["pl"] = "ęąłóśżćńź",
        ["cs"] = "íáěéýřčžšůúťďňó",
        ["sk"] = "áíčéžýľšťúňôďäĺŕó",
        ["hu"] = "áéöóőíüúű",
        ["ro"] = "ăîâşţ",
        ["hr"] = "šžčćđ",
        ["tr"] = "ışğüçöİâ",
        ["lt"] = "ėšųįžūčęą",
        ["lv"] = "āīēšūņļķģžč",
        ["et"] = "äõöüšž",
        ["ru"] = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        ["uk"] = "оанітеирвслкдумпязьгбйчхщжєїцшюфґ",
        ["sr"] = "аоиенрстјквумпдлзгбчцшњћљхжђфџ",
        ["el"] = "αοιετσνηυρπκμλςγδωχάίόθέφβήύξζώψ",
        ["he"] = "יוהלאמרתבשנםקדפעטכגחסןצזףךץ",
        ["ar"] = "ايلمنوترهعبدسقفحةكجشصطىأخذضزثءظإغئؤآ",
        ["th"] = "านรกเงมยลวดทต่ส้ัีอบปคจิะไใแโืึุู็ำพหขชซญณถธผฝฟภศษฮ",
    };

    /// <summary>Code pages with the languages written in them; the price of assuming a rare one.</summary>
    private static readonly (int CodePage, double Rarity, string[] Languages)[] SingleByte =
    [
        (1252, 0, ["west", "fr", "de", "es", "pt", "it", "sv", "da", "is"]),
        (1250, 0.5, ["pl", "cs", "sk", "hu", "ro", "hr"]),
        (28592, 0.7, ["pl", "cs", "sk", "hu", "ro", "hr"]),
        (1251, 0.5, ["ru", "uk", "sr"]),
        (20866, 1, ["ru"]),
        (1253, 1, ["el"]),
        (28597, 1.2, ["el"]),
        (1254, 1, ["tr"]),
        (1255, 1, ["he"]),
        (1256, 1, ["ar"]),
        (1257, 1, ["lt", "lv", "et"]),
        (874, 1, ["th"]),
        (10000, 3, ["west", "fr", "de", "es"]),
        (850, 3, ["west", "fr", "de", "es"]),
        (852, 3, ["pl", "cs", "hu"]),
        (866, 3, ["ru"]),
    ];

    /// <summary>
    /// East Asian code pages: the lead bytes of what is common in their texts, and what one such character costs. Below
    /// <c>Trail</c> the second byte marks a later extension.
    /// </summary>
    private static readonly (int CodePage, byte Trail, (byte First, byte Last, double Cost)[] Common)[] DoubleByte =
    [
        (932, 0x40, [(0x82, 0x83, 4.5), (0x81, 0x81, 6), (0x88, 0x97, 7.5)]),
        (51932, 0xA1, [(0xA4, 0xA5, 4.5), (0xA1, 0xA2, 6), (0xB0, 0xCF, 7.5)]),
        (54936, 0xA1, [(0xB0, 0xD7, 7.5), (0xA1, 0xA3, 6)]),
        (949, 0xA1, [(0xB0, 0xC8, 6.5), (0xA1, 0xA3, 6)]),
        (950, 0x40, [(0xA4, 0xC6, 7.5), (0xA1, 0xA3, 6)]),
    ];

    /// <summary>The code page under which the bytes are the likeliest text.</summary>
    public static int Likeliest(ReadOnlySpan<byte> bytes)
    {
        var (best, least) = (1252, double.MaxValue);
        foreach (var (codePage, rarity, languages) in SingleByte)
        {
            var text = Encoding.GetEncoding(codePage).GetString(bytes);
            foreach (var language in languages)
                Consider(codePage, rarity + Cost(text, Letters[language]));
        }
        foreach (var (codePage, trail, common) in DoubleByte)
            Consider(codePage, 1 + Cost(bytes, Encoding.GetEncoding(codePage), trail, common));
        return best;

        void Consider(int codePage, double cost)
        {
            if (cost < least)
                (best, least) = (codePage, cost);
        }
    }

    private static double Cost(string text, string letters)
    {
        double cost = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80)
                continue;
            var afterLetter = i > 0 && char.IsLetter(text[i - 1]);
            var inWord = afterLetter && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            var rank = letters.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (rank >= 0)
                cost += Math.Log(rank + 2) + (char.IsUpper(c) ? Capital : 0) + (char.IsUpper(c) && afterLetter && char.IsLower(text[i - 1]) ? Misplaced : 0);
            else if (Symbols.Contains(c))
                cost += Symbol + (inWord && c is not ('’' or '·') ? Misplaced : 0);
            else
                cost += char.IsControl(c) || c == '\uFFFD' || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse ? Impossible : Foreign;
        }
        return cost;
    }

    private static double Cost(ReadOnlySpan<byte> bytes, Encoding encoding, byte trail, (byte First, byte Last, double Cost)[] common)
    {
        double cost = 0;
        Span<byte> code = stackalloc byte[8];
        foreach (var rune in encoding.GetString(bytes).EnumerateRunes().Where(r => !r.IsAscii))
        {
            var length = rune == Rune.ReplacementChar ? 0 : encoding.GetBytes(rune.ToString(), code);
            var lead = code[0];
            cost += length != 2 || code[1] < trail ? Foreign + Symbol
                : common.Where(c => lead >= c.First && lead <= c.Last).Select(c => c.Cost).FirstOrDefault(Foreign + Symbol);
        }
        return cost;
    }
}
