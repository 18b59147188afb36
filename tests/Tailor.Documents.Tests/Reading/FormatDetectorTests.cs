using System.IO.Compression;
using System.Text;
using Tailor.Documents.Reading;

namespace Tailor.Documents.Tests.Reading;

public sealed class FormatDetectorTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", FileFormat.Pdf)]
    [InlineData("\u0000garbage before it\n%PDF-1.4\n", FileFormat.Pdf)]
    [InlineData("Ada Example\nEngineer\n", FileFormat.PlainText)]
    [InlineData("SUMMARY\n-------\n* Built things\n- And * others *\n", FileFormat.PlainText)]
    [InlineData("BMW engineer, MZ motorcycles before\n", FileFormat.PlainText)]
    [InlineData("C# and F# developer, #1 in sales, 2 ** 3 ** 4\n", FileFormat.PlainText)]
    [InlineData("# Ada Example\n\n## Work\n", FileFormat.Markdown)]
    [InlineData("Ada Example\n\n**Engineer** at [Acme](https://acme.example)\n", FileFormat.Markdown)]
    public void Format_OfContent_IsTold(string content, object expected)
    {
        var detected = FormatDetector.Detect(Encoding.Latin1.GetBytes(content));

        Assert.Equal(expected, detected.Value.Format);
    }

    [Theory]
    [InlineData("%PDF-", 1100)]
    [InlineData("%PDF", 0)]
    public void Format_WithPdfHeaderTooLateOrCut_IsText(string header, int at)
    {
        var detected = FormatDetector.Detect(Encoding.Latin1.GetBytes(new string('x', at) + header));

        Assert.Equal(FileFormat.PlainText, detected.Value.Format);
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1000000", "DOC")]
    [InlineData("89504E470D0A1A0A0000000D", "picture")]
    [InlineData("FFD8FFE000104A464946", "picture")]
    [InlineData("4D5A90000300000004000000", "program")]
    [InlineData("7F454C46020101000000", "program")]
    [InlineData("1F8B0800000000000003", "archive")]
    [InlineData("7B5C727466315C616E73692048656C6C6F7D", "RTF")]
    [InlineData("252150532D41646F62652D332E30", "PostScript")]
    [InlineData("3C21444F43545950452068746D6C3E3C703E48693C2F703E", "HTML")]
    [InlineData("000102030405060708090A0B0C0D0E0F101112131415161718", "neither")]
    public void Format_NotRead_SaysWhatItIsAndWhatIsRead(string hex, string what)
    {
        var problem = FormatDetector.Detect(Convert.FromHexString(hex)).Problem;

        Assert.Equal("document.unsupported-type", problem?.Code);
        Assert.Contains(what, problem!.Detail, StringComparison.Ordinal);
        Assert.Contains("PDF, DOCX, Markdown, plain text, JSON Resume, RenderCV, Europass XML and LinkedIn exports are read", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "spreadsheet")]
    [InlineData("ppt/presentation.xml", "presentation")]
    [InlineData("mimetype content.xml", "ODT")]
    [InlineData("Index/Document.iwa", "Pages")]
    [InlineData("photo.jpg", "archive")]
    public void Format_OfOtherZips_IsNotRead(string entries, string what)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries.Split(' '))
                zip.CreateEntry(entry);
        }

        var problem = FormatDetector.Detect(bytes.ToArray()).Problem;

        Assert.Contains(what, problem!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resume.pdf")]
    [InlineData("RESUME.DOCX")]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    public async Task Format_OfText_IsToldWhateverTheName(string name)
    {
        var document = await Lines.ReadAsync("Ada Example\nEngineer\n"u8.ToArray(), name);

        Assert.Equal("Ada Example\nEngineer", document.Notation());
    }
}
