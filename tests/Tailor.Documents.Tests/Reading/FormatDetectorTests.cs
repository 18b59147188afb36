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
    [InlineData("{\\rtf1\\ansi Ada\\par}", FileFormat.Rtf)]
    [InlineData("<!DOCTYPE html><p>Ada</p>", FileFormat.Html)]
    [InlineData("\n<!-- saved --><HTML lang=en><p>Ada", FileFormat.Html)]
    [InlineData("<div>Ada</div>", FileFormat.Html)]
    [InlineData("<h1 align=center>Ada</h1>\n\n## Work\n\n**Engineer**\n", FileFormat.Markdown)]
    [InlineData("<?xml version=\"1.0\"?>\n<office:document office:version=\"1.3\"/>", FileFormat.FlatOdt)]
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
    [InlineData("D0CF11E0A1B11AE1000000", "old Office")]
    [InlineData("52494646000000005741564500", "sound")]
    [InlineData("4D5A90000300000004000000", "program")]
    [InlineData("7F454C46020101000000", "program")]
    [InlineData("1F8B0800000000000003", "archive")]
    [InlineData("252150532D41646F62652D332E30", "PostScript")]
    [InlineData("000102030405060708090A0B0C0D0E0F101112131415161718", "neither")]
    public void Format_NotRead_SaysWhatItIsAndWhatIsRead(string hex, string what)
    {
        var problem = FormatDetector.Detect(Convert.FromHexString(hex)).Problem;

        Assert.Equal("document.unsupported-type", problem?.Code);
        Assert.Contains(what, problem!.Detail, StringComparison.Ordinal);
        Assert.Contains("PDF, DOCX, ODT, RTF, HTML, Markdown, plain text, pictures, JSON Resume, RenderCV, Europass XML and LinkedIn exports are read", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D", "Png")]
    [InlineData("FFD8FFE000104A464946", "Jpeg")]
    [InlineData("474946383961000000", "Gif")]
    [InlineData("424D000000", "Bmp")]
    [InlineData("49492A0008000000", "Tiff")]
    [InlineData("4D4D002A00000008", "Tiff")]
    [InlineData("52494646000000005745425056503820", "WebP")]
    public void Format_OfPictures_IsToldByTheirFirstBytes(string hex, string format) =>
        Assert.Equal(format, FormatDetector.Detect(Convert.FromHexString(hex)).Value.Format.ToString());

    [Theory]
    [InlineData("xl/workbook.xml", "spreadsheet")]
    [InlineData("ppt/presentation.xml", "presentation")]
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
    [InlineData("WordDocument", "document.unsupported-type", "old Word document (DOC)")]
    [InlineData("Workbook", "document.unsupported-type", "old spreadsheet (XLS)")]
    [InlineData("PowerPoint Document", "document.unsupported-type", "old presentation (PPT)")]
    [InlineData("EncryptedPackage", "document.encrypted", "password")]
    public void Format_OfCompoundFiles_IsToldByTheirStreams(string stream, string code, string what)
    {
        var bytes = new byte[2048];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(stream).CopyTo(bytes, 1024 + 128);
        bytes[1024 + 128 + 64] = (byte)((stream.Length + 1) * 2);

        var problem = FormatDetector.Detect(bytes).Problem;

        Assert.Equal(code, problem?.Code);
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
