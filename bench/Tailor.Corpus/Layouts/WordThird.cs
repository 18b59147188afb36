using static Tailor.Corpus.Word;

namespace Tailor.Corpus.Layouts;

/// <summary>The third set's layouts made of WordprocessingML.</summary>
internal static class WordThird
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("tab-stops-print", ".pdf", CorpusSet.Third, new Dates("MMM yyyy", " – "), sheet => Pdf(TabStops(sheet))) { OnlyPersons = ["chidinma", "haneul", "joelle", "marijke"] },
        new("framed-word", ".docx", CorpusSet.Third, new Dates("MMMM yyyy", " – "), Framed) { OnlyPersons = ["chidinma", "desislava", "joelle", "ottavio"] },
        new("one-table-word", ".docx", CorpusSet.Third, new Dates("MM/yyyy", "-"), OneTable) { OnlyPersons = ["eliseo", "haneul", "ottavio"] },
        new("one-table-print", ".pdf", CorpusSet.Third, new Dates("MM/yyyy", "-"), sheet => Pdf(OneTable(sheet))) { OnlyPersons = ["chidinma", "desislava", "joelle"] },
    ];

    /// <summary>Employer and place, then role and dates, each pair parted by a right tab stop; name and page number run along the top of every page.</summary>
    private static byte[] TabStops(Sheet sheet)
    {
        return Document(
            Style("Normal", "<w:spacing w:after=\"40\" w:line=\"276\" w:lineRule=\"auto\"/>", "<w:rFonts w:ascii=\"Carlito\" w:hAnsi=\"Carlito\" w:eastAsia=\"Noto Sans CJK KR\"/><w:sz w:val=\"22\"/>")
            + Style("Title", "<w:jc w:val=\"center\"/>", "<w:b/><w:spacing w:val=\"20\"/><w:sz w:val=\"40\"/>") + Style("Center", "<w:jc w:val=\"center\"/>", "")
            + Style("Running", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>", "<w:color w:val=\"7F7F7F\"/><w:sz w:val=\"18\"/>")
            + Style("Section", "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"3\" w:color=\"404040\"/></w:pBdr><w:spacing w:before=\"280\" w:after=\"80\"/>", "<w:b/><w:sz w:val=\"25\"/>", heading: true)
            + Style("Line", "<w:keepNext/><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>", "")
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Paragraph("Title", Run(sheet.Info.Name)) + Paragraph("Center", Run(sheet.Info.Headline ?? "")) + Paragraph("Center", Run(string.Join("  |  ", sheet.Contacts)))
            + string.Concat(sheet.Sections.Select(s => Paragraph("Section", Run(s.Heading)) + string.Concat(s.Entries.Select(e => Body(s, e))))),
            header: Paragraph("Running", Run(sheet.Info.Name + "\t"), Field("PAGE"), Run(" / "), Field("NUMPAGES")),
            footer: Paragraph("Center", Run(sheet.Info.Email, "<w:color w:val=\"7F7F7F\"/><w:sz w:val=\"18\"/>")));

        static string Body(Section s, Entry e) => s switch
        {
            { Topic: Topic.Projects } => Paragraph("Line", Bold(e.Title), Run(e.Dates.Length > 0 ? "\t" + e.Dates : "")) + Rest(e),
            { IsHistory: true } => Paragraph("Line", Bold(e.Organization), Run("\t" + e.Place)) + Paragraph("Line", Italic(e.Title), Run("\t" + e.Dates)) + Rest(e),
            { Topic: Topic.Skills or Topic.Custom } => Paragraph("Normal", Bold(e.Title.Length > 0 ? e.Title + ": " : ""), Run(string.Join(", ", e.Items))),
            { Topic: Topic.Languages } => Paragraph("Normal", Run($"{e.Title} ({e.Detail})")),
            { Topic: Topic.Summary } => Paragraph("Normal", Run(e.Detail)),
            _ => Paragraph("Line", Run(Entry.Join(", ", e.Title, e.Organization, e.Detail)), Run(e.Dates.Length > 0 ? "\t" + e.Dates : "")),
        };

        static string Rest(Entry e) =>
            Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link)) + Paragraph("Normal", Run(string.Join(", ", e.Items)))
            + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b))));
    }

    /// <summary>Headings in small capitals between two lines, skills and languages in tables with borders, dates in brackets after the employer.</summary>
    private static byte[] Framed(Sheet sheet)
    {
        sheet = sheet with { Words = Wording.OwnOf(sheet.Language) };
        return Document(
            Style("Normal", "<w:spacing w:after=\"30\"/>", "<w:rFonts w:ascii=\"TeX Gyre Pagella\" w:hAnsi=\"TeX Gyre Pagella\"/><w:sz w:val=\"21\"/>")
            + Style("Name", "<w:pBdr><w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"4\" w:color=\"1F4E5F\"/></w:pBdr>", "<w:smallCaps/><w:color w:val=\"1F4E5F\"/><w:sz w:val=\"44\"/>")
            + Style("Heading", "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"1F4E5F\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"2\" w:color=\"1F4E5F\"/></w:pBdr><w:spacing w:before=\"220\" w:after=\"90\"/>", "<w:smallCaps/><w:sz w:val=\"24\"/>")
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Paragraph("Name", Run(sheet.Info.Name)) + Paragraph("Normal", Italic(sheet.Info.Headline ?? "")) + string.Concat(sheet.Contacts.Select(c => Paragraph("Normal", Run(c))))
            + string.Concat(sheet.Sections.Select(s => Paragraph("Heading", Run(s.Heading)) + Body(s))),
            bullet: "▪");

        static string Body(Section s) => s switch
        {
            { Topic: Topic.Skills or Topic.Languages } => Bordered([3000, 6600], s.Entries.Select(e => Row(
                (3000, Paragraph("Normal", Run(e.Title))), (6600, Paragraph("Normal", Run(Entry.Join(", ", [e.Detail, .. e.Items]))))))),
            { IsHistory: true } => string.Concat(s.Entries.Select(e =>
                Paragraph("Normal", Bold(e.Title)) + Paragraph("Normal", Run(Entry.Join(", ", e.Organization, e.Place)), Run(e.Dates.Length == 0 ? "" : e.Organization.Length > 0 ? $" ({e.Dates})" : e.Dates))
                + Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link)) + Paragraph("Normal", Italic(string.Join(", ", e.Items)))
                + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b)))))),
            _ => string.Concat(s.Entries.Select(e => Paragraph("Normal", Run(Entry.Join(", ", [e.Title, e.Detail, e.Organization, e.Dates, .. e.Items]))))),
        };
    }

    /// <summary>The whole resume is one table: headings span it, dates stand in the left column, places beneath them.</summary>
    private static byte[] OneTable(Sheet sheet)
    {
        int[] widths = [2300, 7300];
        return Document(
            Style("Normal", "<w:spacing w:after=\"20\"/>", "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:eastAsia=\"Noto Sans CJK KR\"/><w:sz w:val=\"20\"/>")
            + Style("Name", "", "<w:b/><w:sz w:val=\"36\"/>") + Style("Heading", "<w:spacing w:before=\"160\" w:after=\"40\"/>", "<w:b/><w:caps/><w:color w:val=\"A23B2A\"/>")
            + Style("Small", "", "<w:color w:val=\"666666\"/><w:sz w:val=\"18\"/>") + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Bordered(
                widths,
                [
                    Spanning(widths, Paragraph("Name", Run(sheet.Info.Name)) + Paragraph("Normal", Run(sheet.Info.Headline ?? "")) + Paragraph("Small", Run(string.Join(" · ", sheet.Contacts)))),
                    .. sheet.Sections.SelectMany(s => s.Entries.Select(e => Line(s, e)).Prepend(Spanning(widths, Paragraph("Heading", Run(s.Heading))))),
                ]),
            footer: Paragraph("Small", Field("PAGE")));

        string Line(Section s, Entry e) => s switch
        {
            { Topic: Topic.Summary } => Spanning(widths, Paragraph("Normal", Run(e.Detail))),
            { Topic: Topic.Skills or Topic.Languages } => Cells(Run(e.Title), "", Paragraph("Normal", Run(Entry.Join(", ", [e.Detail, .. e.Items])))),
            { IsHistory: true } => Cells(Run(e.Dates), e.Place, Paragraph("Normal", Bold(e.Title)) + Paragraph("Normal", Run(e.Organization)) + Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link))
                + Paragraph("Normal", Run(string.Join(", ", e.Items))) + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b))))),
            _ => Cells(Run(e.Dates), "", Paragraph("Normal", Run(Entry.Join(", ", [e.Title, e.Organization, e.Detail, .. e.Items])))),
        };

        string Cells(string label, string place, string content) =>
            Row((widths[0], Paragraph("Normal", label) + Paragraph("Small", Run(place))), (widths[1], content));
    }

    private static string Spanning(int[] widths, string content) =>
        $"<w:tr><w:tc><w:tcPr><w:tcW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{widths.Length}\"/></w:tcPr>{content}</w:tc></w:tr>";

    /// <summary>A table with a thin line around each row and none between the columns.</summary>
    private static string Bordered(IReadOnlyList<int> widths, IEnumerable<string> rows) => Table(widths, rows).Replace(
        "<w:tblLayout ",
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:color=\"BBBBBB\"/></w:tblBorders><w:tblLayout ",
        StringComparison.Ordinal);
}
