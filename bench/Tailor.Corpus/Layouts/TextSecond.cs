using System.Text;

namespace Tailor.Corpus.Layouts;

/// <summary>The second set's layout of plain text.</summary>
internal static class TextSecond
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("mail", ".md", CorpusSet.Second, new Dates("yyyy-MM", " – "), Mail),
    ];

    /// <summary>Markdown as one writes it in an e-mail: no heading marks but bold lines, entries as list items.</summary>
    private static byte[] Mail(Sheet sheet)
    {
        var lines = new List<string> { $"**{sheet.Info.Name}**  ", $"{sheet.Info.Headline}  " };
        lines.AddRange(sheet.Contacts.Select(c => c + "  "));
        foreach (var section in sheet.Sections)
        {
            lines.AddRange(["", $"**{section.Heading}**", ""]);
            lines.AddRange(section.Entries.SelectMany(e => Lines(section, e)));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Lines(Section section, Entry e) => section switch
    {
        { Topic: Topic.Summary } => [e.Detail],
        { IsHistory: true } =>
        [
            "* " + Entry.Join(", ", $"*{e.Title}*", e.Organization, e.Place, e.Dates),
            .. new[] { e.Detail, e.Link, string.Join(", ", e.Items) }.Where(l => l.Length > 0).Select(l => "  " + l),
            .. e.Bullets.Select(b => "  + " + b),
        ],
        _ => ["* " + Entry.Join(": ", e.Title, Entry.Join(", ", [e.Detail, e.Organization, e.Dates, .. e.Items]))],
    };
}
