using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Exchange.Europass;

/// <summary>Texts, dates and languages as both kinds of Europass XML write them.</summary>
internal static partial class EuropassText
{
    /// <summary>The text at a path of element names below an element, without markup; null when there is none.</summary>
    public static string? At(this XElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            element = element.Child(name);
        return element is not null && string.Join('\n', Lines(element.Value)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The lines of a description, which may be HTML: an item, a paragraph and a break are one each.</summary>
    public static IReadOnlyList<string> Lines(string? text)
    {
        if (text is null)
            return [];
        if (!Markup.IsMatch(text))
            return [.. text.Split('\n').Select(Squeezed).Where(line => line.Length > 0)];
        var plain = Markup.Replace(LineEnds.Replace(text.ReplaceLineEndings(" "), "\n"), "");
        return [.. System.Net.WebUtility.HtmlDecode(plain).Split('\n').Select(Squeezed).Where(line => line.Length > 0)];
    }

    /// <summary>The parts that there are, with commas between them; null when there are none.</summary>
    public static string? Joined(params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part) && !present.Contains(part))
                present.Add(part);
        }
        return present.Count > 0 ? string.Join(", ", present) : null;
    }

    /// <summary>The language of an ISO 639 code, in English; the code when it is not known.</summary>
    public static string LanguageOf(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true).EnglishName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    /// <summary>
    /// One level of the Common European Framework for a language: the one that all its skills have, or each skill with its own.
    /// </summary>
    public static string? Level(IEnumerable<(string Skill, string? Level)> levels)
    {
        var known = levels.Where(l => l.Level is not null).ToList();
        return known.Count == 0 ? null
            : known.Select(l => l.Level).Distinct().Count() == 1 ? known[0].Level
            : string.Join(", ", known.Select(l => $"{l.Skill} {l.Level}"));
    }

    private static string Squeezed(string line) => Blanks.Replace(line, " ").Trim();

    [GeneratedRegex(@"</?(?:p|br|ul|ol|li|div|strong|b|em|i|u|s|a|span|h[1-6])\b[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"<(?:br|/p|/li|/div|/h[1-6]|li|ul|ol)\b[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds { get; }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks { get; }
}
