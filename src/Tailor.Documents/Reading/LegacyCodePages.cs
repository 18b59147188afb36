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
        (1250, 1, ["pl", "cs", "sk", "hu", "ro", "hr"]),
        (28592, 1.5, ["pl", "cs", "sk", "hu", "ro", "hr"]),
        (1251, 1, ["ru", "uk", "sr"]),
        (20866, 1.5, ["ru"]),
        (1253, 2, ["el"]),
        (28597, 2.2, ["el"]),
        (1254, 2, ["tr"]),
        (1255, 2, ["he"]),
        (1256, 2, ["ar"]),
        (1257, 2.5, ["lt", "lv", "et"]),
        (874, 2.5, ["th"]),
        (10000, 3, ["west", "fr", "de", "es"]),
        (850, 3, ["west", "fr", "de", "es"]),
        (852, 3, ["pl", "cs", "hu"]),
        (866, 3, ["ru"]),
    ];

    /// <summary>
    /// East Asian code pages: the lead bytes of what is common in their texts, and what one such character costs. A second
    /// byte below <c>Trail</c> belongs to a later extension.
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
            Consider(codePage, 1 + Cost(bytes, trail, common));
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
                cost += Math.Log(rank + 2) + (char.IsUpper(c) ? Capital : 0) + (IsMisplaced(c, i > 0 ? text[i - 1] : ' ') ? Misplaced : 0);
            else if (Symbols.Contains(c))
                cost += Symbol + (inWord && c is not ('’' or '·') ? Misplaced : 0);
            else
                cost += char.IsControl(c) || c == '\uFFFD' || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse ? Impossible : Foreign;
        }
        return cost;
    }

    /// <summary>A capital after a small letter, or a letter of another script beside a Latin one.</summary>
    private static bool IsMisplaced(char c, char before) =>
        (char.IsUpper(c) && char.IsLower(before)) || (c >= 'Α' && char.IsAsciiLetter(before));

    private static double Cost(ReadOnlySpan<byte> bytes, byte trail, (byte First, byte Last, double Cost)[] common)
    {
        double cost = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80)
                continue;
            var isPair = i + 1 < bytes.Length && bytes[i + 1] >= trail;
            cost += isPair ? common.Where(c => lead >= c.First && lead <= c.Last).Select(c => c.Cost).FirstOrDefault(Impossible) : Impossible;
            i += isPair ? 1 : 0;
        }
        return cost;
    }
}
