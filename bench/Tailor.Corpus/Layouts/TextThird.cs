using System.Text;

namespace Tailor.Corpus.Layouts;

/// <summary>The third set's layouts of plain text.</summary>
internal static class TextThird
{
    /// <summary>Where the text begins that stands beside the dates.</summary>
    private const int Indent = 22;

    private const int Width = 80;

    /// <summary>Employer, place and dates as a form asks for them.</summary>
    private static readonly Dictionary<string, (string Employer, string Place, string Dates)> Labels = new()
    {
        ["en"] = ("Employer", "Location", "Dates"),
        ["it"] = ("Azienda", "Luogo", "Periodo"),
        ["es"] = ("Empresa", "Lugar", "Periodo"),
        ["bg"] = ("Фирма", "Място", "Период"),
    };

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("dates-first", ".txt", CorpusSet.Third, new Dates("MM/yyyy", " - "), DatesFirst) { OnlyPersons = ["desislava", "joelle", "marijke", "chidinma"] },
        new("label-tables", ".md", CorpusSet.Third, new Dates("MMMM yyyy", " – "), LabelTables) { OnlyPersons = ["desislava", "eliseo", "joelle", "ottavio"] },
    ];

    /// <summary>Headings underlined with equals signs, dates in a column at the left, dashes for bullets.</summary>
    private static byte[] DatesFirst(Sheet sheet)
    {
        var lines = new List<string> { sheet.Info.Name, sheet.Info.Headline ?? "", string.Join(" -- ", sheet.Contacts) };
        foreach (var section in sheet.Sections)
        {
            lines.AddRange(["", "", section.Heading, new string('=', section.Heading.Length), ""]);
            lines.AddRange(section.Entries.SelectMany(e => Lines(section, e)));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(l => l.TrimEnd())) + "\n");
    }

    private static IEnumerable<string> Lines(Section section, Entry e) => section switch
    {
        { Topic: Topic.Summary } => Wrap(e.Detail, "", ""),
        { IsHistory: true } =>
        [
            (e.Dates.PadRight(Indent) + e.Title).TrimEnd(),
            .. new[] { Entry.Join(", ", e.Organization, e.Place), e.Detail, e.Link, string.Join(", ", e.Items) }
                .Where(l => l.Length > 0).SelectMany(l => Wrap(l, new string(' ', Indent), new string(' ', Indent))),
            .. e.Bullets.SelectMany(b => Wrap(b, new string(' ', Indent) + "- ", new string(' ', Indent + 2))),
            "",
        ],
        { Topic: Topic.Custom } => e.Items.Select(i => "- " + i),
        { Topic: Topic.Skills or Topic.Languages or Topic.References } => Wrap(Entry.Join(", ", [e.Detail, .. e.Items]), (e.Title + ":").PadRight(Indent), new string(' ', Indent)),
        _ => Wrap(Entry.Join(", ", e.Title, e.Organization, e.Detail), e.Dates.PadRight(Indent), new string(' ', Indent)),
    };

    private static IEnumerable<string> Wrap(string text, string first, string indent)
    {
        var line = first;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length > Width)
            {
                yield return line;
                line = indent;
            }

            line += word + " ";
        }

        yield return line;
    }

    /// <summary>Markdown with a table of skills and one of languages; the parts of a job are lines with bold labels.</summary>
    private static byte[] LabelTables(Sheet sheet)
    {
        var lines = new List<string> { $"# {sheet.Info.Name}", "", $"_{sheet.Info.Headline}_", "" };
        lines.AddRange(sheet.Contacts.Select(c => $"- {c}"));
        foreach (var section in sheet.Sections)
        {
            lines.AddRange(["", $"## {section.Heading}", ""]);
            lines.AddRange(section.Topic is Topic.Skills or Topic.Languages
                ? Table(section.Entries)
                : section.Entries.SelectMany(e => Marked(section, e, Labels[sheet.Language.TwoLetterISOLanguageName])));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Table(IReadOnlyList<Entry> entries) =>
        ["|  |  |", "|---|---|", .. entries.Select(e => $"| {e.Title} | {Entry.Join(", ", [e.Detail, .. e.Items])} |")];

    private static IEnumerable<string> Marked(Section section, Entry e, (string Employer, string Place, string Dates) labels) => section switch
    {
        { Topic: Topic.Summary } => [e.Detail],
        { Topic: Topic.Experience or Topic.Volunteer } =>
        [
            $"### {e.Title}", "", $"**{labels.Employer}:** {e.Organization}  ", $"**{labels.Place}:** {e.Place}  ", $"**{labels.Dates}:** {e.Dates}", "", .. e.Bullets.Select(b => $"* {b}"), "",
        ],
        { IsHistory: true } =>
        [
            $"### {e.Title}", "", .. new[] { Entry.Join(", ", e.Organization, e.Place), e.Dates, e.Detail, e.Link, string.Join(", ", e.Items) }.Where(l => l.Length > 0).Select(l => l + "  "),
            "", .. e.Bullets.Select(b => $"* {b}"), "",
        ],
        _ => [$"* {Entry.Join(", ", [e.Title, e.Detail, e.Organization, e.Dates, .. e.Items])}"],
    };
}
