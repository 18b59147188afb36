using static Tailor.Corpus.Html;

namespace Tailor.Corpus.Layouts;

/// <summary>The third set's layouts made of HTML.</summary>
internal static class WebThird
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("halves", ".pdf", CorpusSet.Third, new Dates("MM/yyyy", " – "), Halves) { OnlyPersons = ["chidinma", "desislava", "haneul", "joelle", "marijke", "ottavio"] },
        new("dark-band", ".pdf", CorpusSet.Third, new Dates("MMM yyyy", " - "), DarkBand) { OnlyPersons = ["chidinma", "desislava", "eliseo", "haneul", "joelle", "marijke"] },
        new("glyph-theme", ".pdf", CorpusSet.Third, new Dates("yyyy-MM", " — "), GlyphTheme) { OnlyPersons = ["chidinma", "desislava", "eliseo", "haneul", "marijke"] },
        new("ledger", ".pdf", CorpusSet.Third, new Dates("MM.yyyy", "–"), Ledger) { OnlyPersons = ["desislava", "eliseo", "joelle", "ottavio"] },
    ];

    /// <summary>Two columns of the same width under the name, headings in the person's own words, one employer's roles under its name.</summary>
    private static byte[] Halves(Sheet sheet)
    {
        sheet = sheet with { Words = Wording.OwnOf(sheet.Language) };
        Topic[] left = [Topic.Experience, Topic.Volunteer, Topic.References];
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 12mm 15mm; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 9.5pt/1.42 "Noto Sans", "Noto Sans CJK KR", sans-serif; color: #26282b; }
            header { border-left: 6px solid #2a6f6b; padding-left: 4mm; margin-bottom: 5mm; } h1 { margin: 0; font-size: 22pt; line-height: 1.2; } header p { margin: 0; color: #555; }
            .halves { display: grid; grid-template-columns: 1fr 1fr; column-gap: 9mm; }
            h2 { font-size: 12pt; color: #2a6f6b; margin: 0 0 1.5mm; } section { margin-bottom: 4mm; } h3 { font-size: 9.8pt; margin: 0; } h4 { font-size: 9.5pt; margin: 1.5mm 0 0; font-weight: 600; }
            p { margin: 0; } .small { font-size: 8.4pt; color: #6b6f74; } article { margin-bottom: 2.5mm; } h2, h3, h4 { break-after: avoid; } ul { margin: .5mm 0 1mm; padding-inline-start: 4mm; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "")}{Tag("p", string.Join("   ", sheet.Contacts), "small")}</header>
            <div class="halves"><div>{All(sheet.Only(left), Block)}</div><div>{All(sheet.Except(left), Block)}</div></div>
            """);

        static string Block(Section s) => $"<section>{Tag("h2", s.Heading)}{Body(s)}</section>";

        static string Body(Section s) => s.Topic switch
        {
            Topic.Experience => All(Entry.ByOrganization(s.Entries), roles => $"<article>{Tag("h3", roles[0].Organization)}{All(roles, Role)}</article>"),
            Topic.Skills => All(s.Entries, e => $"<p><b>{Text(e.Title)}</b></p>{Tag("p", string.Join(" · ", e.Items))}"),
            Topic.Languages => All(s.Entries, e => Tag("p", $"{e.Title} – {e.Detail}")),
            _ => All(s.Entries, e => $"<article>{Tag("h3", e.Title)}{Tag("p", Entry.Join(", ", e.Organization, e.Place))}{Tag("p", e.Dates, "small")}{Tag("p", e.Detail)}"
                + $"{Tag("p", e.Link)}{Tag("p", string.Join(", ", e.Items))}{List(e.Bullets)}</article>"),
        };

        static string Role(Entry e) => Tag("h4", e.Title) + Tag("p", Entry.Join(" | ", e.Dates, e.Place), "small") + Tag("p", e.Detail) + List(e.Bullets);
    }

    /// <summary>A dark band at the right on every page: contacts, a bar beneath each skill, languages with dots drawn beside them.</summary>
    private static byte[] DarkBand(Sheet sheet)
    {
        Topic[] side = [Topic.Skills, Topic.Languages, Topic.Certifications, Topic.References, Topic.Custom];
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 0; }
            html { -webkit-print-color-adjust: exact; background: linear-gradient(to right, #fff 143mm, #3d2340 143mm); }
            body { margin: 0; font: 10pt/1.4 "TeX Gyre Heros", "Noto Sans", sans-serif; color: #222; display: grid; grid-template-columns: 143mm 67mm; min-height: 296mm; }
            body:lang(ko) { font-family: "Noto Sans CJK KR"; } .contact { font-size: 8.4pt; margin-bottom: 1mm; }
            main { padding: 13mm 9mm 8mm 14mm; } aside { padding: 15mm 7mm 8mm; color: #f3e9f4; font-size: 9.2pt; }
            h1 { font-size: 27pt; line-height: 1.1; margin: 0; font-weight: 300; } .headline { color: #8d4a94; margin: 1mm 0 4mm; font-size: 11.5pt; }
            h2 { text-transform: uppercase; font-size: 10.5pt; letter-spacing: .04em; margin: 5mm 0 2mm; } main h2 { color: #8d4a94; border-top: .5px solid #8d4a94; padding-top: 1.5mm; }
            p { margin: 0; overflow-wrap: anywhere; } main p { overflow-wrap: normal; } article { margin-bottom: 3mm; } .where { color: #555; } .row { display: flex; justify-content: space-between; gap: 5mm; } .row span { white-space: nowrap; color: #555; }
            ul { margin: 1mm 0 0; padding-inline-start: 4.5mm; } .group { margin-top: 2mm; font-weight: bold; } .bar { height: 1mm; background: #7d5a80; margin: .5mm 0 1.4mm; } .bar div { height: 1mm; background: #f3e9f4; }
            .dots { white-space: nowrap; } .dots i { display: inline-block; width: 2mm; height: 2mm; border-radius: 1mm; background: #f3e9f4; margin-inline-start: 1mm; } aside .gap { margin-top: 2mm; }
            """,
            $"""
            <main>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "", "headline")}{All(sheet.Except(side), s => Tag("h2", s.Heading) + All(s.Entries, Main))}</main>
            <aside>{All(sheet.Contacts, c => Tag("p", c, "contact"))}{All(sheet.Only(side), s => Tag("h2", s.Heading) + All(s.Entries.Index(), e => Side(s, e.Item, e.Index)))}</aside>
            """);

        static string Main(Entry e) =>
            $"<article>{(e.Title.Length > 0 ? $"<div class=\"row\"><b>{Text(e.Title)}</b>{Tag("span", e.Dates)}</div>" : "")}{Tag("p", Entry.Join(", ", e.Organization, e.Place), "where")}"
            + $"{Tag("p", e.Detail)}{Tag("p", e.Link)}{Tag("p", string.Join(", ", e.Items), "where")}{List(e.Bullets)}</article>";

        static string Side(Section s, Entry e, int index) => s.Topic switch
        {
            Topic.Skills => Tag("p", e.Title, "group") + All(e.Items.Index(), i => Tag("p", i.Item) + $"<div class=\"bar\"><div style=\"width: {95 - (13 * i.Index)}%\"></div></div>"),
            Topic.Languages => $"<div class=\"row\">{Tag("b", e.Title)}<span class=\"dots\">{string.Concat(Enumerable.Repeat("<i></i>", Math.Max(2, 5 - index)))}</span></div>{Tag("p", e.Detail)}",
            Topic.Custom => All(e.Items, i => Tag("p", i)),
            _ => $"<div class=\"gap\">{Tag("b", e.Title)}{Tag("p", Entry.Join(", ", e.Organization, e.Dates))}{Tag("p", e.Detail)}</div>",
        };
    }

    /// <summary>A theme for JSON resumes: a glyph of an icon font before each heading, the employer above the role, keywords as tags.</summary>
    private static byte[] GlyphTheme(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: Letter; margin: 15mm 18mm; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 10pt/1.5 Lato, "Noto Sans", "Noto Sans CJK KR", sans-serif; color: #39424e; }
            header { text-align: center; } h1 { font-size: 25pt; margin: 0; color: #14213d; } .label { font-size: 12pt; } .contact { font-size: 9pt; } .contact span { margin: 0 2mm; white-space: nowrap; }
            .icon { font-family: OpenSymbol; font-weight: normal; color: #fca311; margin-inline-end: 2mm; } h2 { font-size: 14pt; color: #14213d; margin: 5mm 0 1.5mm; break-after: avoid; }
            h3 { font-size: 10.5pt; margin: 0; } p { margin: 0; } article { margin: 0 0 3mm 8mm; break-inside: avoid; } .sub { display: flex; justify-content: space-between; font-style: italic; } .tag { display: inline-block; background: #e5e9f0; border-radius: 1mm; padding: 0 2mm; margin: .5mm 1.5mm .5mm 0; font-size: 9pt; }
            ul { margin: .5mm 0; padding-inline-start: 5mm; list-style: square; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "", "label")}<p class="contact">{All(sheet.Contacts.Index(), c => $"<span><span class=\"icon\">{(char)(0xE020 + c.Index)}</span>{Text(c.Item)}</span> ")}</p></header>
            {All(sheet.Sections, s => $"<h2><span class=\"icon\">{(char)(0xE0A5 + (int)s.Topic)}</span>{Text(s.Heading)}</h2>{All(s.Entries, e => $"<article>{Body(s, e)}</article>")}")}
            """);

        static string Body(Section s, Entry e) => s.Topic switch
        {
            Topic.Summary => Tag("p", e.Detail),
            Topic.Languages or Topic.References => $"<p><b>{Text(e.Title)}</b> {Text(e.Detail)}</p>",
            _ => Tag("h3", s.IsHistory ? Entry.Join(", ", e.Organization, e.Place) : e.Title)
                + $"<div class=\"sub\">{Tag("span", s.IsHistory ? e.Title : e.Organization)}{Tag("span", e.Dates)}</div>"
                + Tag("p", e.Detail) + Tag("p", e.Link) + All(e.Items, i => Tag("span", i, "tag")) + List(e.Bullets),
        };
    }

    /// <summary>A table with lines, as out of a form: dates, what was done, and where, each in a column of its own.</summary>
    private static byte[] Ledger(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 16mm; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 9.6pt/1.4 "TeX Gyre Termes", "Noto Serif", serif; } h1 { font-size: 18pt; text-align: center; margin: 0; } header p { text-align: center; margin: 0 0 1mm; }
            table { width: 100%; border-collapse: collapse; margin-top: 3mm; } td, th { border: .7px solid #777; padding: 1mm 2mm; vertical-align: top; text-align: start; } th { background: #dde5ee; } tr { break-inside: avoid; }
            td:first-child { width: 31mm; } td:last-child { width: 34mm; } td.wide { width: auto; } p { margin: 0; } ul { margin: 0; padding-inline-start: 4mm; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "")}{Tag("p", string.Join("; ", sheet.Contacts))}</header>
            <table>{All(sheet.Sections, s => $"<tr><th colspan=\"3\">{Text(s.Heading)}</th></tr>{All(s.Entries, e => $"<tr>{Cells(s, e)}</tr>")}")}</table>
            """);

        static string Cells(Section s, Entry e) => s switch
        {
            { Topic: Topic.Summary } => $"<td class=\"wide\" colspan=\"3\">{Text(e.Detail)}</td>",
            { Topic: Topic.Custom } => $"<td class=\"wide\" colspan=\"3\">{Text(string.Join(", ", e.Items))}</td>",
            { Topic: Topic.Skills or Topic.Languages or Topic.References } =>
                $"<td>{Text(e.Title)}</td><td class=\"wide\" colspan=\"2\">{Text(Entry.Join(", ", [e.Detail, .. e.Items]))}</td>",
            { IsHistory: true } =>
                $"<td>{Text(e.Dates)}</td><td>{Tag("b", e.Title)}{Tag("p", e.Organization)}{Tag("p", e.Detail)}{Tag("p", e.Link)}{Tag("p", string.Join(", ", e.Items))}{List(e.Bullets)}</td><td>{Text(e.Place)}</td>",
            _ => $"<td>{Text(e.Dates)}</td><td>{Tag("p", e.Title)}{Tag("p", e.Detail)}</td><td>{Text(e.Organization)}</td>",
        };
    }
}
