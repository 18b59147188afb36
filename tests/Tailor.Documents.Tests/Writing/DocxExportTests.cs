using DocumentFormat.OpenXml.Wordprocessing;
using Tailor.Documents.Writing;

namespace Tailor.Documents.Tests.Writing;

public sealed class DocxExportTests
{
    [Theory, ClassData(typeof(ExportCases))]
    public void Docx_AnySampleTemplateAndPaper_IsValid(string sample, string template, Paper paper) =>
        Assert.Empty(DocxText.Errors(Write(sample, template, paper)));

    [Theory, ClassData(typeof(ExportCases))]
    public void Docx_WrittenTwice_IsTheSameBytes(string sample, string template, Paper paper) =>
        Assert.Equal(Write(sample, template, paper), Write(sample, template, paper));

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void Docx_Full_UsesStylesListsAndNoTables(string template) => DocxText.Read(Write("full", template, Paper.A4), document =>
    {
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        var used = body.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!).ToHashSet();
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet();

        Assert.Superset(new HashSet<string> { "Title", "Subtitle", "Heading1", "Heading2", "ListBullet", "BodyText" }, used);
        Assert.Subset(defined, used);
        Assert.Empty(body.Descendants<Table>());
        Assert.All(body.Descendants<RunProperties>().SelectMany(run => run.ChildElements), property => Assert.IsType<RunStyle>(property));
        Assert.Single(main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>());
        Assert.All(body.Elements<Paragraph>(), paragraph => Assert.DoesNotContain("\u2022", paragraph.InnerText, StringComparison.Ordinal));
        return true;
    });

    [Fact]
    public void Docx_DatesOfClassic_StandAtARightTabInTheTextWidth() => DocxText.Read(Write("full", "classic", Paper.Letter), document =>
    {
        var style = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Heading2");
        var tab = style.Descendants<TabStop>().Single();
        var section = document.MainDocumentPart.Document!.Body!.Elements<SectionProperties>().Single();
        var margins = section.GetFirstChild<PageMargin>()!;

        Assert.Equal(TabStopValues.Right, tab.Val!.Value);
        Assert.Equal(12240 - (int)margins.Left!.Value - (int)margins.Right!.Value, tab.Position!.Value);
        return true;
    });

    [Theory]
    [InlineData(Paper.A4, 11906, 16838)]
    [InlineData(Paper.Letter, 12240, 15840)]
    public void Docx_Paper_HasItsSize(Paper paper, int width, int height) => DocxText.Read(Write("full", "modern", paper), document =>
    {
        var size = document.MainDocumentPart!.Document!.Body!.Descendants<PageSize>().Single();
        Assert.Equal((width, height), ((int)size.Width!.Value, (int)size.Height!.Value));
        return true;
    });

    [Fact]
    public void Docx_Properties_NameTheOwnerAndTheLanguage() => DocxText.Read(Write("scripts", "classic", Paper.A4), document =>
    {
        Assert.Equal("Łukasz Żółć 李雷 - Resume", document.PackageProperties.Title);
        Assert.Equal("Łukasz Żółć 李雷", document.PackageProperties.Creator);
        Assert.Equal("en", document.PackageProperties.Language);
        return true;
    });

    [Fact]
    public void Docx_Links_LeadToTheirAddresses() => DocxText.Read(Write("full", "modern", Paper.A4), document =>
    {
        var targets = document.MainDocumentPart!.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);
        var links = document.MainDocumentPart.Document!.Descendants<Hyperlink>().Select(link => (link.InnerText, targets[link.Id!.Value!])).ToArray();

        Assert.Contains(("marguerite@oduya.example", "mailto:marguerite@oduya.example"), links);
        Assert.Contains(("linkedin.com/in/modlind", "https://linkedin.com/in/modlind"), links);
        Assert.Contains(("nordpay.example/about", "https://nordpay.example/about"), links);
        return true;
    });

    [Fact]
    public void Docx_UnsafeAddresses_AreTextOnly() => DocxText.Read(Write("hostile", "classic", Paper.A4), document =>
    {
        Assert.Empty(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Contains("javascript:alert(1)", document.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
        return true;
    });

    [Fact]
    public void Docx_HeadWithNothingBelow_DoesNotGlueItsSectionTogether()
    {
        var resume = SampleResumes.Minimal with
        {
            Certifications = [.. Enumerable.Range(1, 3).Select(i => new Tailor.Resumes.Certification { Name = $"Certificate {i}" })],
        };
        var bytes = ResumeWriter.Write(resume, ExportFormat.Docx, new()).Value.Bytes;

        var kept = DocxText.Read(bytes, document => document.MainDocumentPart!.Document!.Descendants<Paragraph>()
            .Where(paragraph => paragraph.InnerText.StartsWith("Certificate ", StringComparison.Ordinal))
            .Select(paragraph => paragraph.ParagraphProperties!.KeepNext?.Val?.Value)
            .ToArray());

        Assert.Equal([false, false, false], kept);
    }

    private static byte[] Write(string sample, string template, Paper paper) =>
        ResumeWriter.Write(SampleResumes.All[sample], ExportFormat.Docx, new(template, paper)).Value.Bytes;
}
