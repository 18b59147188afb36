using System.Globalization;
using System.Text;
using Tailor.Pdf.Fonts;
using Tailor.Pdf.Layout;

namespace Tailor.Pdf.Tests.Writing;

public class PdfWriterTests
{
    private static readonly DateTimeOffset Created = new(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(2));

    private static readonly FlowDocument Full = Sample.Document(
        new Paragraph([new("Łukasz Żółć", Sample.Style with { Size = 24, Bold = true, Family = BundledFonts.Serif })]) { HeadingLevel = 1 },
        new Rule(0.5, Rgb.Parse("#336699")) { SpaceAfter = 4 },
        new Paragraph([new("Experience", Sample.Style with { Bold = true, LetterSpacing = 0.5 })]) { HeadingLevel = 2 },
        new Paragraph([new("me@example.com ", Sample.Style, "mailto:me@example.com"), new("site", Sample.Style, "https://example.com/Żółć?a=(1)")]),
        new Paragraph([new("Education", Sample.Style with { Italic = true })]) { HeadingLevel = 2 },
        Sample.Text(string.Join(' ', Enumerable.Repeat("efficient offices", 900))) with { Alignment = Alignment.Justify })
        with
    {
        Info = new("Resume of Łukasz", "Łukasz Żółć", "A (subject) \\", "C#, <b>&", "pl", Created),
        Footer = (page, pages) => Sample.Text($"{page} of {pages}") with { Alignment = Alignment.Center },
    };

    [Fact]
    public void File_WithEverythingInIt_IsCleanToQpdf()
    {
        var file = PdfRenderer.Render(Full, FontLibrary.Bundled);

        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
        Assert.True(file.PageCount > 1);
    }

    [Fact]
    public void File_OfNoBlocks_IsOneEmptyPage()
    {
        var file = Sample.Render();

        Assert.Contains("No syntax or stream encoding errors found", PdfTool.Check(file), StringComparison.Ordinal);
        Assert.Equal(1, file.PageCount);
    }

    [Fact]
    public void Bytes_OfTheSameDocument_AreTheSame()
    {
        Assert.Equal(PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes, PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void Bytes_InAnyCulture_AreTheSame(string culture)
    {
        var expected = PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes;

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes);
    }

    [Fact]
    public void Bytes_WrittenByManyThreads_AreTheSame()
    {
        var expected = PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes;

        var all = Enumerable.Range(0, 200).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes).ToList();

        Assert.All(all, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void Metadata_InBothForms_IsRead()
    {
        var file = PdfRenderer.Render(Full, FontLibrary.Bundled);
        var info = PdfTool.Info(file);

        Assert.Matches(@"Title:\s+Resume of Łukasz\n", info);
        Assert.Matches(@"Author:\s+Łukasz Żółć\n", info);
        Assert.Matches(@"Subject:\s+A \(subject\) \\\n", info);
        Assert.Matches(@"Keywords:\s+C#, <b>&\n", info);
        Assert.Matches(@"PDF version:\s+1\.7\n", info);
        var bytes = Encoding.UTF8.GetString(file.Bytes);
        Assert.Contains("<dc:creator><rdf:Seq><rdf:li>Łukasz Żółć</rdf:li></rdf:Seq></dc:creator>", bytes, StringComparison.Ordinal);
        Assert.Contains("<pdf:Keywords>C#, &lt;b&gt;&amp;</pdf:Keywords>", bytes, StringComparison.Ordinal);
        Assert.Contains("<xmp:CreateDate>2024-02-29T10:00:00Z</xmp:CreateDate>", bytes, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20240229100000Z)", bytes, StringComparison.Ordinal);
        Assert.Contains("/Lang (pl)", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_WithoutADate_HasNone()
    {
        Assert.DoesNotContain("Date", Encoding.Latin1.GetString(Sample.Render(Sample.Text("x")).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_AreAsciiAndDescribed()
    {
        var bytes = Encoding.Latin1.GetString(PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes);

        Assert.Contains("/Contents (mailto:me@example.com) /A << /S /URI /URI (mailto:me@example.com) >>", bytes, StringComparison.Ordinal);
        Assert.Contains(@"/URI (https://example.com/%C5%BB%C3%B3%C5%82%C4%87?a=\(1\))", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_AreEmbeddedSubsetsWithUnicode()
    {
        var fonts = PdfTool.Fonts(PdfRenderer.Render(Full, FontLibrary.Bundled));
        var lines = fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", line));
    }

    [Fact]
    public void File_OfTwoPagesOfLatinText_IsSmall()
    {
        Assert.InRange(PdfRenderer.Render(Full, FontLibrary.Bundled).Bytes.Length, 1, 60_000);
    }
}
