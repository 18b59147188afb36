using System.Text.RegularExpressions;

namespace Tailor.Core.Vocabulary;

/// <summary>Tells names of places.</summary>
internal static partial class Places
{
    private static readonly HashSet<string> Wide = [.. WordLists.Read("places", "country"), .. WordLists.Read("places", "region"), .. WordLists.Read("countries").SelectMany(c => c.Words)];
    private static readonly HashSet<string> Names = [.. Wide, .. WordLists.Read("places", "city"), .. WordLists.Read("places", "remote")];
    private static readonly HashSet<string> Codes = [.. WordLists.Read("places", "code")];

    /// <summary>What Japanese, Chinese and Korean write after a town's name, or leave out.</summary>
    private static readonly string[] TownSigns = ["市", "都", "시", "특별시", "광역시"];

    /// <summary>Whether the text is the name of a country, region or town, and not an ordinary word or first name too.</summary>
    public static bool IsName(string text) => KindOf(text) >= TownKind.Small;

    /// <summary>Whether the text is the name of a country or region.</summary>
    public static bool IsCountryOrRegion(string text) => Wide.Contains(Key(text));

    /// <summary>Whether the text is the code of a country or region, which counts only after a town.</summary>
    public static bool IsCode(string text) => Codes.Contains(text.Trim()) || Codes.Contains(text.Trim(' ', '(', ')'));

    /// <summary>
    /// How surely the whole text is a place: 2 when a part of it is a well-known name, or a town that a country, region or code
    /// follows; 1 when it is a small town, or ends in a code; else 0.
    /// </summary>
    public static int Evidence(string text)
    {
        var parts = text.Split([',', ';', '/', '،', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 5 || text.Length > 80)
            return 0;
        if (parts.Any(p => p.Split(' ').Length > 5))
            return 0;
        var kinds = parts.Select(KindOfPart).ToList();
        if (kinds.Contains(TownKind.Large))
            return 2;
        var isCoded = parts.Skip(1).Any(p => IsCode(p) || IsCode(WithoutPostcode(p)));
        if (isCoded && kinds[0] != TownKind.None)
            return 2;
        if (parts.Length == 1 && WithoutPostcode(parts[0]) is var bare && bare.LastIndexOf(' ') is > 0 and var i && IsCode(bare[i..]) && KindOf(bare[..i]) != TownKind.None)
            return 2;
        return isCoded || kinds.Contains(TownKind.Small) ? 1 : 0;
    }

    private static TownKind KindOfPart(string part)
    {
        var kind = KindOf(part);
        if (kind == TownKind.None && part.Any(char.IsDigit))
            kind = KindOf(WithoutPostcode(part));
        return kind == TownKind.None && part.Contains('(', StringComparison.Ordinal) ? KindOf(BeforeBracket(part)) : kind;
    }

    private static TownKind KindOf(string text)
    {
        var key = Key(text);
        if (Names.Contains(key))
            return TownKind.Large;
        if (key.Length == 0 || char.IsLower(text.TrimStart()[0]))
            return TownKind.None;
        var kind = Towns.KindOf(key);
        if (kind != TownKind.None)
            return kind;
        if (key[^1] > '\u2e7f' && TownSigns.Any(sign => Towns.KindOf(key + sign) != TownKind.None))
            return TownKind.Large;
        var core = AreaPattern().Match(key);
        return !core.Success ? TownKind.None : Names.Contains(core.Groups["name"].Value) ? TownKind.Large : Towns.KindOf(core.Groups["name"].ValueSpan);
    }

    private static string Key(string text) => Words.Lower(text.Trim().Replace('’', '\''));

    private static string WithoutPostcode(string part) => string.Join(' ', part.Split(' ').Where(w => !w.Any(char.IsDigit)));

    private static string BeforeBracket(string part) => part.IndexOf('(', StringComparison.Ordinal) is > 0 and var i ? part[..i] : part;

    /// <summary>"Greater Boston Area", "Paris et périphérie", "Großraum München", "北京市", "г. Казань".</summary>
    [GeneratedRegex(@"^(?:(?:greater|metro|metropolitan|großraum|raum|région de|area di|gran|г\.|м\.|ville de)\s*)(?<name>.+?)(?:\s(?:area|metropolitan area|metro area|metroplex|region))?$|^(?<name>.+?)(?:\s(?:area|metropolitan area|metro area|region|und umgebung|et périphérie|e dintorni|y alrededores)|[市都府县縣区]|시|특별시|광역시)$", RegexOptions.CultureInvariant)]
    private static partial Regex AreaPattern();
}
