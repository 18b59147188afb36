using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

/// <summary>The tags by which screen readers go, as poppler reads them.</summary>
public class StructureTests
{
    private static readonly ListLabel Bullet = new([new("•", Sample.Style)], 12);

    [Fact]
    public void Tags_OfEachKindOfBlock_AreThere()
    {
        var file = Sample.Render(
            Sample.Text("Ada") with { HeadingLevel = 1 },
            new Rule(1, Rgb.Black),
            Sample.Text("Work") with { HeadingLevel = 2 },
            new Paragraph([new("See ", Sample.Style), new("the site", Sample.Style, "https://example.com"), new(" for more", Sample.Style)]),
            Sample.Text("First") with { Label = Bullet, IndentStart = 12 },
            Sample.Text("Second") with { Label = Bullet, IndentStart = 12 });

        var lines = PdfTool.Structure(file).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && !line.Contains("ListNumbering", StringComparison.Ordinal));

        Assert.Equal(
            [
                "Document",
                "  H1 (block)", "    \"Ada\"",
                "  H2 (block)", "    \"Work\"",
                "  P (block)", "    \"See \"", "    Link (inline)", "      \"the site\"", "      Object 7 0", "    \" for more\"",
                "  L (block):",
                "    LI (block)", "      Lbl (block)", "        \"• \"", "      LBody (block)", "        \"First\"",
                "    LI (block)", "      Lbl (block)", "        \"• \"", "      LBody (block)", "        \"Second\"",
            ],
            lines);
    }

    [Fact]
    public void Paragraph_OverTwoPages_IsOneElement()
    {
        var file = Sample.Render(Sample.Text(string.Join(' ', Enumerable.Repeat("words", 2000))));

        Assert.Equal(2, file.PageCount);
        Assert.Single(PdfTool.Structure(file).Split('\n'), line => line.Contains("P (block)", StringComparison.Ordinal));
    }

    [Fact]
    public void Footer_IsNoContent()
    {
        var document = Sample.Document(Sample.Text("Content")) with { Footer = (page, _) => Sample.Text($"Page {page}") };

        var file = PdfRenderer.Render(document, FontLibrary.Bundled);

        Assert.Contains("Page 1", PdfTool.Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("Page 1", PdfTool.Structure(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Footer_WithALink_CanBeClicked()
    {
        var document = Sample.Document(Sample.Text("Content")) with { Footer = (_, _) => new Paragraph([new("site", Sample.Style, "https://example.com")]) };

        var file = PdfRenderer.Render(document, FontLibrary.Bundled);

        Assert.Contains("/URI (https://example.com)", PdfTool.Objects(file), StringComparison.Ordinal);
        Assert.DoesNotContain("Link", PdfTool.Structure(file), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_AreReadOneAfterTheOther_OverPages()
    {
        Block[] Lines(string prefix, int count) => [.. Enumerable.Range(1, count).Select(i => Sample.Text($"{prefix}{i}"))];

        var file = Sample.Render(Sample.Text("Head"), new ColumnSet([new(150, 300, Lines("m", 100)), new(0, 120, Lines("s", 80))]), Sample.Text("Foot"));

        var read = PdfTool.Structure(file).Split('\n').Where(line => line.Contains('"', StringComparison.Ordinal)).Select(line => line.Trim(' ', '"'));
        Assert.Equal(["Head", .. Enumerable.Range(1, 100).Select(i => $"m{i}"), .. Enumerable.Range(1, 80).Select(i => $"s{i}"), "Foot"], read);
        Assert.Equal(2, file.PageCount);
    }

    [Theory]
    [InlineData(false, false, null)]
    [InlineData(true, false, "2")]
    [InlineData(true, true, "3")]
    public void Conformance_IsStated(bool isArchival, bool hasAttachment, string? part)
    {
        var document = Sample.Document(Sample.Text("Content")) with
        {
            Info = new DocumentInfo("Title") { IsArchival = isArchival },
            Attachments = hasAttachment ? [new("data.json", "application/json", "The data", "{}"u8.ToArray())] : [],
        };

        var objects = PdfTool.Objects(PdfRenderer.Render(document, FontLibrary.Bundled));

        Assert.Contains("<pdfuaid:part", objects, StringComparison.Ordinal);
        Assert.Equal(part is not null, objects.Contains($"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", StringComparison.Ordinal));
        Assert.Equal(part is not null, objects.Contains("/DestOutputProfile", StringComparison.Ordinal));
        Assert.Equal(hasAttachment, objects.Contains("/AFRelationship /Source", StringComparison.Ordinal));
    }

    [Fact]
    public void Conformance_WithoutAFontForACharacter_IsNotStated()
    {
        var document = Sample.Document(Sample.Text("漢")) with { Info = new DocumentInfo("Title") { IsArchival = true } };

        Assert.DoesNotContain("pdfaid", PdfTool.Objects(PdfRenderer.Render(document, FontLibrary.Bundled)), StringComparison.Ordinal);
    }

    [Fact]
    public void Language_OfASpan_IsStated()
    {
        var file = Sample.Render(new Paragraph([new("Hello ", Sample.Style), new("Bonjour", Sample.Style, Language: "fr")]));

        Assert.Contains("/Span << /Lang (fr) >> BDC", PdfTool.Objects(file), StringComparison.Ordinal);
        Assert.Equal("Hello Bonjour", PdfTool.Text(file).Trim());
    }

    [Fact]
    public void Attachment_ComesOutAsItWentIn()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"name\":\"Łukasz\"}");
        var document = Sample.Document(Sample.Text("Content")) with { Attachments = [new("resume.json", "application/json", "The data", bytes)] };

        var read = PdfTool.Attachment(PdfRenderer.Render(document, FontLibrary.Bundled), "resume.json");

        Assert.Equal(bytes, Encoding.Latin1.GetBytes(read));
    }
}
