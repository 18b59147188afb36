using System.Collections.Frozen;
using System.Globalization;

namespace Tailor.Documents.Writing.Printing;

/// <summary>The words of a language that the writers add to a resume's own; they are in <c>Data/labels.txt</c>.</summary>
internal sealed record Labels
{
    private readonly Dictionary<string, string> words;
    private readonly string[] months;

    private Labels(string language, Dictionary<string, string> words)
    {
        Language = language;
        this.words = words;
        months = words["months"].Split(',', StringSplitOptions.TrimEntries);
        IsRightToLeft = CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft;
    }

    /// <summary>Every language that there are words of, by its tag.</summary>
    public static FrozenDictionary<string, Labels> All { get; } = Load();

    /// <summary>English.</summary>
    public static Labels English { get; } = All["en"];

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Whether a resume in it is set from right to left as a whole.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>Whether its letters have an italic form; slanted, others look broken, and figures beside them would look like another text.</summary>
    public bool HasItalics => Language is not ("ar" or "he" or "fa" or "hi" or "th" or "zh" or "zh-Hant" or "ja" or "ko");

    /// <summary>Headings that stand in place of the language's, by the section's key.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>How months are printed; null for the language's way, and for dates as the owner wrote them.</summary>
    public DateFormat? DateFormat { get; init; }

    /// <summary>What the document is called, in its title and its file's name.</summary>
    public string Resume => words["resume"];

    /// <summary>The heading of a section that has none of its own.</summary>
    public string Additional => words["additional"];

    public string Technical => words["technical"];

    public string Frameworks => words["frameworks"];

    public string Tools => words["tools"];

    public string SoftSkills => words["soft_skills"];

    public string Technologies => words["technologies"];

    public string Impact => words["impact"];

    /// <summary>In front of a grade that is a figure.</summary>
    public string Gpa => words["gpa"];

    /// <summary>In front of a grade in words.</summary>
    public string Grade => words["grade"];

    public string Honours => words["honours"];

    public string Courses => words["courses"];

    public string Graduation => words["graduation"];

    /// <summary>The end of what has not ended.</summary>
    public string Present => words["present"];

    /// <summary>The language's heading of a section.</summary>
    public string Heading(string section) => words[section];

    /// <summary>A month of a year as it is printed.</summary>
    public string Month(int year, int month) => DateFormat switch
    {
        Writing.DateFormat.Numeric => string.Create(CultureInfo.InvariantCulture, $"{month:00}/{year:0000}"),
        Writing.DateFormat.Iso => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        Writing.DateFormat.Year => year.ToString("0000", CultureInfo.InvariantCulture),
        _ => words["date"]
            .Replace("{month}", months[month - 1], StringComparison.Ordinal)
            .Replace("{number}", month.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{year}", year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal),
    };

    /// <summary>The words for a BCP 47 tag, or for the nearest language that there are words of; null when there is none.</summary>
    public static Labels? Of(string tag)
    {
        var parts = tag.Split('-', '_');
        var primary = parts[0].ToLowerInvariant();
        var isTraditional = primary == "zh" && parts.Skip(1).Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO");
        return All.GetValueOrDefault(isTraditional ? "zh-Hant" : primary is "no" or "nn" ? "nb" : primary);
    }

    private static FrozenDictionary<string, Labels> Load()
    {
        var all = new Dictionary<string, Labels>(StringComparer.Ordinal);
        var (language, words) = ("", new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var line in DataFile.Lines("labels.txt").Append("[]"))
        {
            if (!line.StartsWith('['))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                words.Add(line[..colon], line[(colon + 1)..].Trim());
                continue;
            }
            if (language.Length > 0)
            {
                all.Add(language, new(language, words));
            }
            (language, words) = (line.Trim('[', ']'), new(StringComparer.Ordinal));
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
