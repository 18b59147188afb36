using System.Text;

namespace Tailor.Corpus.Layouts;

/// <summary>The first set's layout of plain text.</summary>
internal static class TextFirst
{
    /// <summary>Characters on a line, as a text editor wraps an e-mail.</summary>
    private const int Width = 78;

    public static IReadOnlyList<Layout> All { get; } =
    [
        new("text-columns", ".txt", CorpusSet.First, new Dates("MMM yyyy", " - "), Columns) { OnlyLanguages = ["en", "de", "fr"] },
    ];

    /// <summary>Columns made of spaces: dates at the right margin, skills in two columns.</summary>
    private static byte[] Columns(Sheet sheet)
    {
        var lines = new List<string> { Centered(sheet.Info.Name.ToUpper(sheet.Language)), Centered(sheet.Info.Headline ?? ""), "" };
        lines.AddRange(sheet.Contacts.Chunk(2).Select(pair => Ends(pair[0], pair.ElementAtOrDefault(1) ?? "")));
        foreach (var section in sheet.Sections)
        {
            lines.AddRange(["", section.Heading.ToUpper(sheet.Language), new string('-', section.Heading.Length)]);
            lines.AddRange(section.Topic == Topic.Languages
                ? section.Entries.Chunk(2).Select(pair => string.Concat(pair.Select(e => Entry.Join(" - ", e.Title, e.Detail).PadRight(Width / 2))).TrimEnd())
                : section.Entries.SelectMany(e => Lines(section, e)));
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Lines(Section section, Entry e) =>
        section.IsHistory
            ? new[] { Ends(e.Title, e.Dates), Ends(e.Organization, e.Place) }.Where(l => l.Length > 0)
                .Concat(Wrap(Entry.Join(" ", e.Detail, e.Link), "")).Concat(Wrap(string.Join(", ", e.Items), ""))
                .Concat(e.Bullets.SelectMany(b => Wrap(b, "  * "))).Append("")
            : e.Title.Length > 0 && e.Items.Count > 0
                ? e.Items.Chunk(2).Select((pair, i) => (i == 0 ? e.Title : "").PadRight(16) + string.Concat(pair.Select(p => p.PadRight(31))).TrimEnd())
                : Wrap(Entry.Join(", ", [e.Title, e.Detail, e.Organization, e.Dates, .. e.Items]), "");

    private static string Centered(string text) => new string(' ', Math.Max(0, (Width - text.Length) / 2)) + text;

    private static string Ends(string left, string right) =>
        right.Length == 0 ? left : left + new string(' ', Math.Max(3, Width - left.Length - right.Length)) + right;

    private static IEnumerable<string> Wrap(string text, string bullet)
    {
        var line = bullet;
        var indent = new string(' ', bullet.Length);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length > Width)
            {
                yield return line.TrimEnd();
                line = indent;
            }

            line += word + " ";
        }

        if (line.Trim().Length > 0)
        {
            yield return line.TrimEnd();
        }
    }
}
