using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tailor.Corpus;

/// <summary>WordprocessingML, written part by part.</summary>
internal static class Word
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A run; the text's tabs become tab characters of Word.</summary>
    public static string Run(string text, string properties = "") => text.Length == 0
        ? ""
        : $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}"
            + string.Join("<w:tab/>", text.Split('\t').Select(t => t.Length == 0 ? "" : $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(t)}</w:t>"))
            + "</w:r>";

    public static string Bold(string text) => Run(text, "<w:b/>");

    public static string Italic(string text) => Run(text, "<w:i/>");

    /// <summary>A paragraph of a style, or nothing when there are no runs.</summary>
    public static string Paragraph(string style, params IEnumerable<string> runs)
    {
        var content = string.Concat(runs);
        return content.Length == 0 ? "" : $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>";
    }

    /// <summary>A row of a table without borders; widths in twentieths of a point.</summary>
    public static string Row(params IEnumerable<(int Width, string Content)> cells) =>
        $"<w:tr>{string.Concat(cells.Select(c => $"<w:tc><w:tcPr><w:tcW w:w=\"{c.Width}\" w:type=\"dxa\"/></w:tcPr>{(c.Content.Length == 0 ? "<w:p/>" : c.Content)}</w:tc>"))}</w:tr>";

    public static string Table(IReadOnlyList<int> widths, IEnumerable<string> rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
        + $"<w:tblGrid>{string.Concat(widths.Select(w => $"<w:gridCol w:w=\"{w}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl><w:p/>";

    public static string Field(string name) => $"<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";

    /// <summary>A document with its styles; header and footer are paragraphs, or empty for none. Lists use numbering 1, a bullet.</summary>
    public static byte[] Document(string styles, string body, string header = "", string footer = "", string bullet = "•")
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
                """);
            Part(zip, "_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml")));
            Part(zip, "word/_rels/document.xml.rels", Relationships(
                ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId3", "header", "header1.xml"), ("rId4", "footer", "footer1.xml")));
            Part(zip, "word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");
            Part(zip, "word/numbering.xml",
                $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{bullet}\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"240\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
            Part(zip, "word/header1.xml", $"<w:hdr {Namespaces}>{(header.Length == 0 ? "<w:p/>" : header)}</w:hdr>");
            Part(zip, "word/footer1.xml", $"<w:ftr {Namespaces}>{(footer.Length == 0 ? "<w:p/>" : footer)}</w:ftr>");
            Part(zip, "word/document.xml",
                $"<w:document {Namespaces}><w:body>{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph style by its name and the XML of its two kinds of properties.</summary>
    public static string Style(string id, string paragraph, string run, bool heading = false) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"{(id == "Normal" ? " w:default=\"1\"" : "")}><w:name w:val=\"{(heading ? "heading 1" : id)}\"/>"
        + (id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>") + $"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>";

    /// <summary>The document as LibreOffice prints it.</summary>
    public static byte[] Pdf(byte[] document) => Tool.Convert(
        "resume.docx", document, "resume.pdf", "soffice", "--headless", "--convert-to", "pdf", "resume.docx");

    private static string Relationships(params (string Id, string Type, string Target)[] items) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(items.Select(i => $"<Relationship Id=\"{i.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{i.Type}\" Target=\"{i.Target}\"/>"))
        + "</Relationships>";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name);
        // The earliest time that a ZIP can hold: the same bytes on every run.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }
}
