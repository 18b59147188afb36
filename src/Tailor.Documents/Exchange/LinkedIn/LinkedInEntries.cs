using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Documents.Exchange.LinkedIn;

/// <summary>Records of LinkedIn's files as entries of a resume.</summary>
internal static class LinkedInEntries
{
    /// <summary>LinkedIn writes dates in English whatever the member's language is.</summary>
    private static readonly string[] DateForms = ["MMM yyyy", "MMMM yyyy", "MMM d, yyyy", "MMM dd, yyyy", "yyyy-MM-dd", "yyyy-MM", "M/d/yyyy", "M/d/yy", "MM/yyyy"];

    /// <summary>Signs that members begin the lines of a description with.</summary>
    private static readonly char[] BulletSigns = ['-', '*', '•', '·', '●', '▪', '–', '‣', '◦', '►', ' ', '\t'];

    public static Work Position(CsvRow row)
    {
        var period = PeriodOf(row, isOpenEnded: true);
        var (paragraph, bullets) = Described(row["Description"]);
        return new Work
        {
            Company = row["Company Name"] ?? "",
            Title = row["Title"] ?? "",
            Location = row["Location"],
            StartDate = period.Start,
            EndDate = period.End,
            Current = period.IsCurrent ? true : null,
            Duration = period.Text,
            Summary = paragraph,
            Description = bullets,
        };
    }

    public static Education Education(CsvRow row)
    {
        var period = Period.Of(Date(row["Start Date"]), Date(row["End Date"]), isOpenEnded: false);
        return new Education
        {
            Institution = row["School Name"],
            Degree = row["Degree Name"],
            Field = row["Field of Study"],
            StartDate = period.Start,
            EndDate = period.End,
            GraduationYear = period.End?[..4],
            Highlights = [.. Lines(row["Notes"]), .. Lines(row["Activities"])],
        };
    }

    public static Volunteering Volunteering(CsvRow row)
    {
        var period = PeriodOf(row, isOpenEnded: true);
        return new Volunteering
        {
            Organization = row["Company Name"] ?? "",
            Role = row["Role"] ?? "",
            StartDate = period.Start,
            EndDate = period.End,
            Duration = period.Text,
            Description = [.. row["Cause"] is { } cause ? new[] { cause } : [], .. Lines(row["Description"])],
        };
    }

    public static Project Project(CsvRow row)
    {
        var period = PeriodOf(row, isOpenEnded: false);
        var (paragraph, bullets) = Described(row["Description"]);
        return new Project { Name = row["Title"] ?? "", Description = paragraph ?? "", Highlights = bullets, Url = row["Url"], StartDate = period.Start, EndDate = period.End };
    }

    public static Certification Certification(CsvRow row) =>
        new() { Name = row["Name"] ?? "", Issuer = row["Authority"], Url = row["Url"], Date = Date(row["Started On"]) };

    public static Award Honor(CsvRow row) => new() { Title = row["Title"] ?? "", Description = row["Description"], Date = Date(row["Issued On"]) };

    public static Publication Publication(CsvRow row) =>
        new() { Title = row["Name"] ?? row["Title"] ?? "", Publisher = row["Publisher"], Date = Date(row["Published On"]), Url = row["Url"], Description = row["Description"] };

    public static Publication Patent(CsvRow row) =>
        new() { Title = row["Title"] ?? "", Publisher = row["Application Number"], Date = Date(row["Issued On"] ?? row["Filed On"]), Url = row["Url"], Description = row["Description"] };

    public static SpokenLanguage Language(CsvRow row) => new() { Name = row["Name"] ?? "", Level = row["Proficiency"] };

    public static Reference Recommendation(CsvRow row) => new()
    {
        Name = string.Join(' ', new[] { row["First Name"], row["Last Name"] }.OfType<string>()),
        Contact = string.Join(", ", new[] { row["Job Title"], row["Company"] }.OfType<string>()) is { Length: > 0 } position ? position : null,
        Text = row["Text"],
    };

    /// <summary>Records whose name is all that a resume says of them, as a section; none when there are none.</summary>
    public static IEnumerable<CustomSection> Section(string title, IReadOnlyList<CsvRow> rows) =>
        rows.Select(row => row["Name"]).OfType<string>().ToList() is { Count: > 0 } items ? [new CustomSection { Title = title, Items = items }] : [];

    /// <summary>The value of the record that is marked as the one to use, else of the first.</summary>
    public static string? Preferred(IReadOnlyList<CsvRow> rows, string column, string mark, string marked) =>
        rows.OrderByDescending(row => string.Equals(row[mark], marked, StringComparison.OrdinalIgnoreCase)).Select(row => row[column]).OfType<string>().FirstOrDefault();

    /// <summary>The first website and the others, from <c>[PERSONAL:https://a.example,BLOG:https://b.example]</c>.</summary>
    public static (string? First, IReadOnlyList<ProfileLink> Others) Websites(CsvRow profile)
    {
        var links = (profile["Websites"] ?? "").Trim('[', ']').Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Link)
            .Concat((profile["Twitter Handles"] ?? "").Trim('[', ']').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
                .Select(handle => new ProfileLink { Label = "Twitter", Url = SocialNetworks.AddressOf("Twitter", handle.TrimStart('@'))! })).ToList();
        var first = links.FirstOrDefault(l => l.Label != "Twitter");
        return (first?.Url, [.. links.Where(l => l != first)]);
    }

    private static ProfileLink Link(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !text[colon..].StartsWith("://", StringComparison.Ordinal)
            ? new ProfileLink { Label = text[..colon].ToLowerInvariant(), Url = text[(colon + 1)..].Trim() }
            : new ProfileLink { Url = text };
    }

    private static Period PeriodOf(CsvRow row, bool isOpenEnded) => Period.Of(Date(row["Started On"]), Date(row["Finished On"]), isOpenEnded);

    /// <summary>A month or year as the model has it; other dates as they stand.</summary>
    private static string? Date(string? text) =>
        DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : text;

    /// <summary>One paragraph, or the bullets that a description is made of.</summary>
    private static (string? Paragraph, IReadOnlyList<string> Bullets) Described(string? text)
    {
        var lines = Lines(text);
        return lines.Count == 1 && text!.Trim().IndexOfAny(BulletSigns[..^2]) != 0 ? (lines[0], []) : (null, lines);
    }

    /// <summary>The lines without the signs that mark them as bullets. LinkedIn's exports join bullets by two or more blanks.</summary>
    private static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? "").Replace("  •", "\n•", StringComparison.Ordinal).Replace(" • ", "\n", StringComparison.Ordinal)
            .Split('\n').Select(line => line.Trim().TrimStart(BulletSigns).Trim()).Where(line => line.Length > 0)];
}
