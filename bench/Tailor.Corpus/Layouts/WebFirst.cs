using static Tailor.Corpus.Html;

namespace Tailor.Corpus.Layouts;

/// <summary>The first set's layouts made of HTML.</summary>
internal static class WebFirst
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("left-sidebar", ".pdf", CorpusSet.First, new Dates("MMM yyyy", " – "), LeftSidebar),
        new("label-rail", ".pdf", CorpusSet.First, new Dates("MM/yyyy", "–"), LabelRail) { OnlyLanguages = ["en", "de", "fr"], Prints = Layout.WithoutHeadline },
        new("timeline", ".pdf", CorpusSet.First, new Dates("MMMM yyyy", " - "), Timeline),
    ];

    /// <summary>A coloured band with contacts, skills and languages at the left of everything else.</summary>
    private static byte[] LeftSidebar(Sheet sheet)
    {
        var side = sheet.Only(Topic.Skills, Topic.Languages, Topic.Certifications, Topic.Custom);
        var main = sheet.Except([.. side.Select(s => s.Topic)]);
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 12mm 0; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 10pt/1.4 Lato, "Droid Sans Fallback", sans-serif; color: #222; display: flex; }
            aside { width: 66mm; background: #1f3a4d; color: #e8eef2; padding: 8mm 6mm; }
            main { flex: 1; padding: 6mm 9mm; }
            h1 { font-size: 23pt; margin: 0; font-weight: 900; } .headline { color: #4b7f9c; font-size: 12pt; margin: 0 0 4mm; }
            h2 { font-size: 11pt; text-transform: uppercase; letter-spacing: .06em; border-bottom: 1px solid currentColor; margin: 5mm 0 2mm; }
            h3 { font-size: 10.5pt; margin: 3mm 0 0; break-after: avoid; } p { margin: 0 0 1mm; } ul { margin: 1mm 0; padding-inline-start: 5mm; }
            .date { float: inline-end; font-weight: normal; color: #667; } .org { font-style: italic; } aside li { list-style: none; } aside ul { padding: 0; }
            """,
            $"""
            <aside><h2>{(sheet.Language.Name == "en" ? "Contact" : "Info")}</h2>{All(sheet.Contacts, c => Tag("p", c))}
            {All(side, s => Tag("h2", s.Heading) + All(s.Entries, SideEntry))}</aside>
            <main>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "", "headline")}
            {All(main, s => Tag("h2", s.Heading) + All(s.Entries, MainEntry))}</main>
            """);

        static string SideEntry(Entry e) =>
            e.Items.Count > 0
                ? Tag("h3", e.Title) + List(e.Items)
                : Tag("p", Entry.Join(" – ", e.Title, Entry.Join(", ", e.Detail, e.Organization, e.Dates)));

        static string MainEntry(Entry e) =>
            (e.Title.Length > 0 ? $"<h3>{Tag("span", e.Dates, "date")}{Text(e.Title)}</h3>" : "")
            + Tag("p", Entry.Join(", ", e.Organization, e.Place), "org") + Tag("p", e.Detail) + Tag("p", e.Link)
            + Tag("p", string.Join(", ", e.Items)) + List(e.Bullets);
    }

    /// <summary>A table: the section's name in a rail at the left, its text at the right, the dates at the far right.</summary>
    private static byte[] LabelRail(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: Letter; margin: 18mm 17mm; }
            body { margin: 0; font: 10.5pt/1.35 "TeX Gyre Pagella", "Droid Sans Fallback", serif; }
            h1 { font-size: 20pt; font-weight: normal; margin: 0; } header { border-bottom: 2px solid #000; padding-bottom: 2mm; margin-bottom: 2mm; }
            table { border-collapse: collapse; width: 100%; } td { vertical-align: top; padding: 2mm 0; } td.rail { width: 34mm; color: #7a1f1f; padding-inline-end: 5mm; }
            p { margin: 0; } .line { display: flex; justify-content: space-between; margin-top: 1.5mm; } ul { margin: .5mm 0 1.5mm; padding-inline-start: 4.5mm; list-style: square; }
            """,
            $"""
            <header>{Tag("h1", sheet.Info.Name)}{Tag("p", Entry.Join("  |  ", sheet.Contacts))}</header>
            <table>{All(sheet.Sections, s => $"<tr><td class=\"rail\">{Text(s.Heading)}</td><td>{All(s.Entries, e => Cell(s, e))}</td></tr>")}</table>
            """);

        static string Cell(Section s, Entry e) =>
            s.IsHistory
                ? $"<div class=\"line\"><span><b>{Text(Entry.Join(", ", e.Organization, e.Place))}</b></span>{Tag("span", e.Dates)}</div>"
                    + Tag("i", e.Title) + Tag("p", e.Detail) + Tag("p", e.Link) + Tag("p", string.Join(", ", e.Items)) + List(e.Bullets)
                : Tag("p", Entry.Join(": ", e.Title, string.Join(", ", e.Items)) + (e.Items.Count > 0 ? "" : Rest(e)));

        static string Rest(Entry e) => e.Title.Length == 0 ? e.Detail : string.Concat(
            new[] { e.Detail, e.Organization, e.Dates }.Where(p => p.Length > 0).Select(p => ", " + p));
    }

    /// <summary>Dates at the left of a line with dots, one employer's roles under its name.</summary>
    private static byte[] Timeline(Sheet sheet)
    {
        return Pdf(
            sheet,
            """
            @page { size: A4; margin: 15mm 16mm; }
            html { -webkit-print-color-adjust: exact; }
            body { margin: 0; font: 9.8pt/1.45 "Noto Sans", "Droid Sans Fallback", sans-serif; color: #333; }
            header { display: flex; justify-content: space-between; align-items: flex-end; } header div { text-align: end; font-size: 8.8pt; }
            h1 { font-size: 26pt; font-weight: 300; margin: 0; } h2 { font-size: 13pt; font-weight: 600; color: #0a7d5a; margin: 5mm 0 1mm; }
            p { margin: 0; } .headline { font-size: 11pt; } .row { display: grid; grid-template-columns: 37mm 1fr; }
            .when { text-align: end; padding-inline-end: 5mm; color: #0a7d5a; font-size: 9pt; } .what { border-inline-start: 2px solid #bcd; padding-inline-start: 5mm; padding-bottom: 3mm; position: relative; }
            .what::before { content: ""; position: absolute; inset-inline-start: -5px; top: 4px; width: 8px; height: 8px; border-radius: 4px; background: #0a7d5a; }
            ul { margin: 1mm 0; padding-inline-start: 4mm; list-style: "– "; } b.org { font-size: 10.5pt; }
            """,
            $"""
            <header><section>{Tag("h1", sheet.Info.Name)}{Tag("p", sheet.Info.Headline ?? "", "headline")}</section><div>{All(sheet.Contacts, c => Tag("p", c))}</div></header>
            {All(sheet.Sections, s => Tag("h2", s.Heading) + Body(s))}
            """);

        static string Body(Section s) => s.Topic switch
        {
            Topic.Experience => All(Entry.ByOrganization(s.Entries), Employer),
            Topic.Education or Topic.Volunteer or Topic.Projects => All(s.Entries, e => Row(e, Tag("b", e.Title) + Tag("p", Entry.Join(" · ", e.Organization, e.Place)))),
            Topic.Skills or Topic.Custom => All(s.Entries, e => $"<p>{Tag("b", e.Title)} {Text(string.Join(" · ", e.Items))}</p>"),
            _ => All(s.Entries, e => Tag("p", Entry.Join(" · ", e.Title, e.Detail, e.Organization, e.Dates))),
        };

        static string Employer(IReadOnlyList<Entry> roles) =>
            roles.Count == 1
                ? Row(roles[0], Tag("b", roles[0].Title) + Tag("p", Entry.Join(" · ", roles[0].Organization, roles[0].Place)))
                : $"<div class=\"row\"><div></div><div class=\"what\">{Tag("b", Entry.Join(", ", roles[0].Organization, roles[0].Place), "org")}</div></div>"
                    + All(roles, r => Row(r, Tag("b", r.Title)));

        static string Row(Entry e, string head) =>
            $"<div class=\"row\"><div class=\"when\">{Text(e.Dates)}</div>"
            + $"<div class=\"what\">{head}{Tag("p", e.Detail)}{Tag("p", e.Link)}{Tag("p", string.Join(", ", e.Items))}{List(e.Bullets)}</div></div>";
    }
}
