using static Tailor.Corpus.Word;

namespace Tailor.Corpus.Layouts;

/// <summary>The first set's layouts made of WordprocessingML.</summary>
internal static class WordFirst
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("word-tabs", ".docx", CorpusSet.First, new Dates("MMM yyyy", " – "), Tabs),
        new("word-table-print", ".pdf", CorpusSet.First, new Dates("MM.yyyy", " - "), sheet => Pdf(DateTable(sheet))) { Prints = Layout.WithoutHeadline },
    ];

    /// <summary>Name and contacts in the page header, dates at a right tab stop, page numbers in the footer.</summary>
    private static byte[] Tabs(Sheet sheet)
    {
        return Document(
            Style("Normal", "<w:spacing w:after=\"20\"/>", "<w:rFonts w:ascii=\"Carlito\" w:hAnsi=\"Carlito\"/><w:sz w:val=\"21\"/>")
            + Style("Section", "<w:spacing w:before=\"200\" w:after=\"60\"/>", "<w:b/><w:color w:val=\"2E5395\"/><w:sz w:val=\"26\"/>", heading: true)
            + Style("Line", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs><w:spacing w:before=\"100\"/>", "")
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            string.Concat(sheet.Sections.Select(s => Paragraph("Section", Run(s.Heading)) + string.Concat(s.Entries.Select(e => Body(s, e))))),
            Paragraph("Normal", Run(sheet.Info.Name, "<w:b/><w:sz w:val=\"36\"/>"))
            + Paragraph("Normal", Italic(sheet.Info.Headline ?? "")) + Paragraph("Normal", Run(Entry.Join(" • ", sheet.Contacts))),
            Paragraph("Line", Run(sheet.Info.Name + "\t"), Field("PAGE"), Run(" / "), Field("NUMPAGES")));

        static string Body(Section s, Entry e) =>
            s.IsHistory
                ? Paragraph("Line", Bold(e.Title), Run("\t" + e.Dates)) + Paragraph("Normal", Run(Entry.Join(", ", e.Organization, e.Place)))
                    + Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link)) + Paragraph("Normal", Italic(string.Join(", ", e.Items)))
                    + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b))))
                : Paragraph("Line", Bold(e.Title.Length > 0 && e.Items.Count > 0 ? e.Title + ": " : ""), Run(string.Join(", ", e.Items)),
                    Run(e.Items.Count > 0 ? "" : Entry.Join(" – ", e.Title, e.Detail, e.Organization)), Run(e.Dates.Length > 0 ? "\t" + e.Dates : ""));
    }

    /// <summary>A table of two columns: dates and places at the left, what was done at the right.</summary>
    private static byte[] DateTable(Sheet sheet)
    {
        int[] widths = [2500, 7100];
        return Document(
            Style("Normal", "<w:spacing w:after=\"0\"/>", "<w:rFonts w:ascii=\"Liberation Serif\" w:hAnsi=\"Liberation Serif\" w:eastAsia=\"Noto Serif CJK JP\"/><w:sz w:val=\"22\"/>")
            + Style("Title", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"34\"/>") + Style("Center", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"20\"/>")
            + Style("Section", "<w:spacing w:before=\"160\" w:after=\"60\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>", "<w:b/>", heading: true)
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Paragraph("Title", Run(sheet.Info.Name)) + Paragraph("Center", Run(Entry.Join("   ", sheet.Contacts)))
            + string.Concat(sheet.Sections.Select(s =>
                Paragraph("Section", Run(s.Heading)) + (s.Topic == Topic.Summary ? Paragraph("Normal", Run(s.Entries[0].Detail)) : Table(widths, s.Entries.Select(e => Line(s, e)))))),
            footer: Paragraph("Center", Field("PAGE"), Run("/"), Field("NUMPAGES")),
            bullet: "-");

        string Line(Section s, Entry e) => Row(
            (widths[0], Paragraph("Normal", Run(s.IsHistory ? e.Dates : s.Topic is Topic.Skills or Topic.Languages ? e.Title : e.Dates)) + Paragraph("Normal", Italic(e.Place))),
            (widths[1], s.IsHistory
                ? Paragraph("Normal", Bold(e.Title)) + Paragraph("Normal", Run(e.Organization)) + Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link))
                    + Paragraph("Normal", Run(string.Join(", ", e.Items))) + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b))))
                : Paragraph("Normal", Run(Entry.Join(", ", s.Topic is Topic.Skills or Topic.Languages ? "" : e.Title, e.Detail, e.Organization, string.Join(", ", e.Items))))));
    }
}
