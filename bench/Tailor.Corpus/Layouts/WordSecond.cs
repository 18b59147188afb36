using Tailor.Resumes;
using static Tailor.Corpus.Word;

namespace Tailor.Corpus.Layouts;

/// <summary>The second set's layouts made of WordprocessingML.</summary>
internal static class WordSecond
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        new("word-sidebar", ".docx", CorpusSet.Second, new Dates("MMMM yyyy", " – "), Sidebar),
        new("functional-print", ".pdf", CorpusSet.Second, new Dates("yyyy", "-"), sheet => Pdf(Functional(sheet)))
        {
            OnlyLanguages = ["en", "es", "pl"], Prints = WithoutDuties,
        },
    ];

    private static Resume WithoutDuties(Resume resume) =>
        resume with { Experience = [.. resume.Experience.Select(w => w with { Description = [] })], References = [] };

    /// <summary>One table row: contacts, skills and languages in the left cell, the rest in the right one.</summary>
    private static byte[] Sidebar(Sheet sheet)
    {
        int[] widths = [3000, 6600];
        var side = sheet.Only(Topic.Skills, Topic.Languages, Topic.Certifications, Topic.Custom);
        return Document(
            Style("Normal", "<w:spacing w:after=\"30\"/>", "<w:rFonts w:ascii=\"Carlito\" w:hAnsi=\"Carlito\"/><w:sz w:val=\"20\"/>")
            + Style("Title", "", "<w:sz w:val=\"40\"/>") + Style("Section", "<w:spacing w:before=\"200\" w:after=\"40\"/>", "<w:caps/><w:color w:val=\"7F3F98\"/><w:sz w:val=\"22\"/>", heading: true)
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Paragraph("Title", Run(sheet.Info.Name)) + Paragraph("Normal", Run(sheet.Info.Headline ?? ""))
            + Table(widths, [Row(
                (widths[0], string.Concat(sheet.Contacts.Select(c => Paragraph("Normal", Run(c)))) + Sections(side, SideEntry)),
                (widths[1], Sections(sheet.Except([.. side.Select(s => s.Topic)]), MainEntry)))]));

        static string Sections(IReadOnlyList<Section> sections, Func<Entry, string> entry) =>
            string.Concat(sections.Select(s => Paragraph("Section", Run(s.Heading)) + string.Concat(s.Entries.Select(entry))));

        static string SideEntry(Entry e) =>
            Paragraph("Normal", Bold(e.Items.Count > 0 ? e.Title : "")) + string.Concat(e.Items.Select(i => Paragraph("Bullet", Run(i))))
            + Paragraph("Normal", Run(e.Items.Count > 0 ? "" : Entry.Join(", ", e.Title, e.Detail, e.Organization, e.Dates)));

        static string MainEntry(Entry e) =>
            Paragraph("Normal", Bold(Entry.Join(" - ", e.Organization, e.Place))) + Paragraph("Normal", Run(e.Title), Run(e.Dates.Length > 0 && e.Title.Length > 0 ? $" ({e.Dates})" : e.Dates))
            + Paragraph("Normal", Run(e.Detail)) + Paragraph("Normal", Run(e.Link)) + Paragraph("Normal", Italic(string.Join(", ", e.Items)))
            + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b))));
    }

    /// <summary>Skills first; the posts are one line each; the name and page count run along the top.</summary>
    private static byte[] Functional(Sheet sheet)
    {
        return Document(
            Style("Normal", "<w:spacing w:after=\"60\" w:line=\"300\" w:lineRule=\"auto\"/>", "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\"/><w:sz w:val=\"22\"/>")
            + Style("Title", "", "<w:b/><w:sz w:val=\"36\"/>") + Style("Running", "<w:jc w:val=\"right\"/>", "<w:color w:val=\"888888\"/><w:sz w:val=\"17\"/>")
            + Style("Section", "<w:spacing w:before=\"240\" w:after=\"80\"/><w:shd w:val=\"clear\" w:fill=\"E7E6E6\"/>", "<w:b/><w:sz w:val=\"24\"/>", heading: true)
            + Style("Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
            Paragraph("Title", Run(sheet.Info.Name)) + Paragraph("Normal", Run(sheet.Info.Headline ?? "")) + Paragraph("Normal", Run(string.Join("; ", sheet.Contacts)))
            + string.Concat(sheet.Only(Topic.Summary, Topic.Skills).Concat(sheet.Except(Topic.Summary, Topic.Skills)).Select(s =>
                Paragraph("Section", Run(s.Heading)) + string.Concat(s.Entries.Select(e => Body(s, e))))),
            header: Paragraph("Running", Run(sheet.Info.Name + ", "), Field("PAGE"), Run("/"), Field("NUMPAGES")),
            bullet: "➢");

        static string Body(Section s, Entry e) => s.Topic switch
        {
            Topic.Skills or Topic.Custom => Paragraph("Normal", Bold(e.Title)) + string.Concat(e.Items.Select(i => Paragraph("Bullet", Run(i)))),
            _ => Paragraph("Normal", Run(Entry.Join(", ", e.Title, e.Organization, e.Place, e.Dates))) + Paragraph("Normal", Run(Entry.Join(" ", e.Detail, e.Link)))
                + Paragraph("Normal", Run(string.Join(", ", e.Items))) + string.Concat(e.Bullets.Select(b => Paragraph("Bullet", Run(b)))),
        };
    }
}
