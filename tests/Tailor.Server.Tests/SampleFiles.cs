using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Tailor.Server.Tests;

/// <summary>Good and bad documents, made in code.</summary>
internal static class SampleFiles
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The sample resume as a PDF with a text layer.</summary>
    public static byte[] Pdf() => Pdf(Content(Samples.Text), 1);

    /// <summary>A PDF with as many pages as asked for.</summary>
    public static byte[] PdfOfPages(int pages) => Pdf(Content("Mirela Antonescu"), pages);

    /// <summary>A scan: a page that is one picture.</summary>
    public static byte[] PdfWithoutText() =>
        Pdf("q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G /F /AHx ID 00FF FF00> EI Q", 1);

    /// <summary>A PDF that opens only with a password.</summary>
    public static byte[] EncryptedPdf() => Pdf(
        Content(Samples.Text), 1,
        "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] "
        + $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{new string('7', 64)}> /U <{new string('5', 64)}> >>");

    /// <summary>The sample resume as a DOCX.</summary>
    public static byte[] Docx() => Docx(DocumentXml(string.Concat(Samples.Text.Split('\n').Select(Paragraph))));

    /// <summary>A DOCX of a few hundred kilobytes that unpacks to this many bytes.</summary>
    public static byte[] ZipBomb(int bytes) => Docx(DocumentXml(Paragraph(new string('a', bytes))));

    /// <summary>A DOCX whose elements nest this deep.</summary>
    public static byte[] DeepDocx(int levels) => Docx(DocumentXml(
        string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", levels)) + Paragraph("Mirela") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", levels))));

    /// <summary>A DOCX that asks for a file of the server by an XML external entity.</summary>
    public static byte[] DocxWithExternalEntity() => Docx(
        $"<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>Mirela &secret;</w:t></w:r></w:p></w:body></w:document>");

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text.Replace("&", "&amp;", StringComparison.Ordinal)}</w:t></w:r></w:p>";

    private static string DocumentXml(string body) => $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";

    private static byte[] Docx(string documentXml)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            Add("word/document.xml", documentXml);

            void Add(string name, string text)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return bytes.ToArray();
    }

    private static string Content(string text)
    {
        var lines = text.Split('\n').Select(line => $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*");
        return $"BT /F1 10 Tf 14 TL 50 800 Td {string.Join('\n', lines)} ET";
    }

    private static byte[] Pdf(string content, int pages, string trailer = "")
    {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(5, pages).Select(n => $"{n} 0 R"))}] >>");
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        for (var page = 0; page < pages; page++)
        {
            Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
        }

        var xref = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Add(string body)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }
    }
}
