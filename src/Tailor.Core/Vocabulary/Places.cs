namespace Tailor.Core.Vocabulary;

/// <summary>Tells names of places.</summary>
internal static class Places
{
    private static readonly HashSet<string> Names = Load("country", "region", "city", "remote");
    private static readonly HashSet<string> Wide = Load("country", "region");
    private static readonly HashSet<string> Codes = [.. WordLists.Read("places", "code")];

    /// <summary>Whether the text is the name of a country, region or larger town.</summary>
    public static bool IsName(string text) => Names.Contains(text.Trim().ToLowerInvariant());

    /// <summary>Whether the text is the name of a country or region.</summary>
    public static bool IsCountryOrRegion(string text) => Wide.Contains(text.Trim().ToLowerInvariant());

    /// <summary>Whether the text is the code of a country or region, which counts only after a town.</summary>
    public static bool IsCode(string text) => Codes.Contains(text.Trim()) || Codes.Contains(text.Trim(' ', '(', ')'));

    /// <summary>How surely the whole text is a place: 2 when a part of it is a known name, 1 when it ends in a code, else 0.</summary>
    public static int Evidence(string text)
    {
        var parts = text.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 5 || text.Length > 80)
            return 0;
        if (parts.Any(p => p.Split(' ').Length > 5))
            return 0;
        if (parts.Any(p => IsName(p) || IsName(WithoutPostcode(p)) || IsName(BeforeBracket(p))))
            return 2;
        if (parts.Length == 1 && parts[0].LastIndexOf(' ') is > 0 and var i && IsCode(parts[0][i..]) && IsName(parts[0][..i]))
            return 2;
        return parts.Length > 1 && parts.Skip(1).Any(p => IsCode(p) || IsCode(WithoutPostcode(p))) ? 1 : 0;
    }

    private static string WithoutPostcode(string part) => string.Join(' ', part.Split(' ').Where(w => !w.Any(char.IsDigit)));

    private static string BeforeBracket(string part) => part.IndexOf('(', StringComparison.Ordinal) is > 0 and var i ? part[..i] : part;

    private static HashSet<string> Load(params string[] kinds) => [.. kinds.SelectMany(k => WordLists.Read("places", k))];
}
