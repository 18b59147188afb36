using Tailor.Resumes;
using static Tailor.Corpus.Html;

namespace Tailor.Corpus.Layouts;

/// <summary>The second set's layouts made of HTML.</summary>
internal static class WebSecond
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("icon-sidebar", ".pdf", CorpusSet.Second, new Dates("MM/yyyy", " – "), IconSidebar),
        new("cards", ".pdf", CorpusSet.Second, new Dates("yyyy", " — "), Cards),
        new("plain-serif", ".pdf", CorpusSet.Second, new Dates("MMMM yyyy", " to "), PlainSerif) { OnlyLanguages = ["en", "es", "pl"] },
        new("no-headings", ".pdf", CorpusSet.Second, new Dates("MMM yyyy", "–"), NoHeadings) { OnlyLanguages = ["en", "es", "pl"], Prints = Core },
    ];

    /// <summary>Without the sections that nobody could tell apart when no heading says what they are.</summary>
    private static Resume Core(Resume resume) => resume with { Projects = [], Awards = [], Certifications = [], Volunteer = [], References = [], CustomSections = [] };

    /// <summary>A band at the right; contacts stand beside icons that are private-use glyphs.</summary>
    private static byte[] IconSidebar(Sheet sheet)
    {
        var side = sheet.Only(Topic.Skills, Topic.Languages, Topic.Awards, Topic.Certifications, Topic.Custom);
        var main = sheet.Except([.. side.Select(s => s.Topic)]);
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 0; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 9.6pt/1.4 "Noto Sans", "Noto Kufi Arabic", sans-serif; color: #2b2b2b; display: grid; grid-template: auto 1fr / 1fr 62mm; min-height: 296mm; }
            header { grid-column: 1 / 3; padding: 12mm 12mm 5mm; border-bottom: 3px solid #c05a2b; } h1 { margin: 0; font-size: 24pt; } header p { margin: 0; color: #c05a2b; }
            main { padding: 4mm 8mm 8mm 12mm; } aside { padding: 4mm 8mm; background: #f6efe9; } h2 { font-size: 12pt; margin: 4mm 0 1mm; color: #c05a2b; }
            p { margin: 0 0 .6mm; } .icon { font-family: OpenSymbol; color: #c05a2b; padding-inline-end: 2mm; } aside p { overflow-wrap: anywhere; } .meta { color: #777; font-size: 8.8pt; } ul { margin: .5mm 0 2mm; padding-inline-start: 4mm; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "")}</header>
            <main>{All(main, s => Tag("h2", s.Heading) + All(s.Entries, Main))}</main>
            <aside>{All(sheet.Contacts.Index(), c => $"<p><span class=\"icon\">{(char)(0xE0C4 + c.Index)}</span>{Text(c.Item)}</p>")}
            {All(side, s => Tag("h2", s.Heading) + All(s.Entries, Side))}</aside>
            """);

        static string Main(Entry e) =>
            (e.Title.Length > 0 ? $"<p><b>{Text(e.Title)}</b>{(e.Organization.Length > 0 ? " | " + Text(e.Organization) : "")}</p>" : "")
            + Tag("p", Entry.Join(" | ", e.Dates, e.Place), "meta") + Tag("p", e.Detail) + Tag("p", e.Link) + Tag("p", string.Join(" / ", e.Items)) + List(e.Bullets);

        static string Side(Entry e) =>
            Tag("b", e.Items.Count > 0 ? e.Title : "") + All(e.Items, i => Tag("p", i))
            + (e.Items.Count > 0 ? "" : Tag("p", e.Title) + Tag("p", Entry.Join(", ", e.Detail, e.Organization, e.Dates), "meta"));
    }

    /// <summary>Cards side by side under a dark head: skills as chips, languages with bars.</summary>
    private static byte[] Cards(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 0; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 9.4pt/1.4 "TeX Gyre Heros", "Noto Kufi Arabic", sans-serif; color: #1d2433; background: #eef1f6; }
            header { background: #232f4b; color: #fff; padding: 9mm 10mm; text-align: center; } h1 { margin: 0; font-size: 22pt; letter-spacing: .02em; } header p { margin: 1mm 0 0; }
            main { columns: 2; column-gap: 5mm; padding: 6mm 8mm; } section { break-inside: avoid; background: #fff; border-radius: 3mm; padding: 3mm 5mm; margin-bottom: 4mm; }
            section.long { break-inside: auto; } article { break-inside: avoid; }
            h2 { font-size: 10pt; margin: 0 0 1.5mm; color: #5464c4; } p { margin: 0; } .dates { color: #7b8499; font-size: 8.4pt; } .chip { display: inline-block; border: 1px solid #aab; border-radius: 3mm; padding: 0 2.5mm; margin: .6mm 1mm .6mm 0; }
            .bar { height: 1.4mm; width: 60%; background: #5464c4; border-radius: 1mm; } ul { margin: .5mm 0 2mm; padding-inline-start: 4mm; list-style: disc; } .chips { margin-bottom: 1mm; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "")}<p>{string.Join(" &nbsp;•&nbsp; ", sheet.Contacts.Select(Text))}</p></header>
            <main>{All(sheet.Sections, s => $"<section class=\"{(s.Topic == Topic.Experience ? "long" : "short")}\">{Tag("h2", s.Heading)}{All(s.Entries, e => Card(s, e))}</section>")}</main>
            """);

        static string Card(Section s, Entry e) => s.Topic switch
        {
            Topic.Skills or Topic.Custom => Tag("p", e.Title, "dates") + $"<div class=\"chips\">{All(e.Items, i => Tag("span", i, "chip"))}</div>",
            Topic.Languages => Tag("p", $"{e.Title} ({e.Detail})") + "<div class=\"bar\"></div>",
            _ => "<article>" + Tag("b", e.Title) + Tag("p", e.Organization) + Tag("p", Entry.Join(" · ", e.Dates, e.Place), "dates")
                + Tag("p", e.Detail) + Tag("p", e.Link) + Tag("p", string.Join(", ", e.Items), "dates") + List(e.Bullets) + "</article>",
        };
    }

    /// <summary>A centred serif page whose headings are in italics of the body's size, neither bold nor in capitals; no bullet glyphs.</summary>
    private static byte[] PlainSerif(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 24mm 28mm; }
            body { margin: 0; font: 10.6pt/1.45 "TeX Gyre Pagella", serif; text-align: justify; hyphens: auto; }
            h1 { font-weight: normal; font-size: 17pt; text-align: center; margin: 0; } .center { text-align: center; }
            h2 { font: italic 10.6pt/1.4 "TeX Gyre Pagella", serif; margin: 5mm 0 1.5mm; } p { margin: 0; } .entry { margin-bottom: 2.5mm; } .item { margin-inline-start: 6mm; }
            """,
            $"""
            {Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "", "center")}{All(sheet.Contacts.Chunk(3), c => Tag("p", string.Join(" · ", c), "center"))}
            {All(sheet.Sections, s => Tag("h2", s.Heading) + All(s.Entries, e => $"<div class=\"entry\">{Lines(s, e)}</div>"))}
            """);

        static string Lines(Section s, Entry e) =>
            s.IsHistory
                ? Tag("p", Entry.Join(", ", e.Title, e.Organization, e.Place) + (e.Dates.Length > 0 ? $" ({e.Dates})" : "")) + Tag("p", Entry.Join(" ", e.Detail, e.Link))
                    + Tag("p", string.Join(", ", e.Items)) + All(e.Bullets, b => Tag("p", b, "item"))
                : Tag("p", Entry.Join(": ", e.Title, string.Join("; ", e.Items)) + string.Concat(
                    new[] { e.Detail, e.Organization, e.Dates }.Where(p => p.Length > 0).Select((p, i) => i == 0 && e.Title.Length == 0 ? p : ", " + p)));
    }

    /// <summary>No heading anywhere: rules part the sections.</summary>
    private static byte[] NoHeadings(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: Letter; margin: 20mm; }
            body { margin: 0; font: 10.2pt/1.4 Carlito, sans-serif; } h1 { font-size: 19pt; margin: 0; } p { margin: 0; } hr { border: 0; border-top: 1px solid #999; margin: 3mm 0; }
            ul { margin: .5mm 0 2mm; padding-inline-start: 5mm; list-style: circle; } .row { display: flex; justify-content: space-between; }
            """,
            $"""
            {Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "")}{Tag("p", string.Join(", ", sheet.Contacts))}
            {All(sheet.Sections, s => "<hr>" + All(s.Entries, Lines))}
            """);

        static string Lines(Entry e) =>
            (e.Dates.Length > 0
                ? $"<div class=\"row\"><span><b>{Text(e.Title)}</b>{Text(", " + Entry.Join(", ", e.Organization, e.Place))}</span>{Tag("span", e.Dates)}</div>" + Tag("p", e.Detail)
                : Tag("p", Entry.Join(": ", e.Title, Entry.Join(" ", e.Detail, string.Join(", ", e.Items)))))
            + List(e.Bullets);
    }
}
