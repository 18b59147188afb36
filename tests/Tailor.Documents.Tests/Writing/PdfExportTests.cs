using Tailor.Documents.Writing;
using Tailor.Documents.Writing.Printing;
using Tailor.Documents.Writing.Templates;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Tailor.Documents.Tests.Writing;

public sealed class PdfExportTests
{
    [Theory, ClassData(typeof(ExportCases))]
    public void Pdf_WrittenTwice_IsTheSameBytes(string sample, string template, Paper paper) =>
        Assert.Equal(Write(sample, template, paper), Write(sample, template, paper));

    [Theory, ClassData(typeof(ExportCases))]
    public void Pdf_AnySampleTemplateAndPaper_LeavesNoHeadAloneAtAPagesFoot(string sample, string template, Paper paper)
    {
        var heads = Compose(sample, template)
            .Where(paragraph => paragraph.KeepWithNext)
            .Select(paragraph => Squeezed.Of(string.Concat(paragraph.Left.Append(paragraph.Right).Select(span => span?.Text))))
            .ToHashSet();

        Assert.All(PdfText.Lines(Write(sample, template, paper)), lines => Assert.DoesNotContain(lines[^1], heads));
    }

    [Theory, ClassData(typeof(ExportCases))]
    public void Pdf_AnySampleTemplateAndPaper_StaysInsideTheMargins(string sample, string template, Paper paper)
    {
        var margin = Template(template).Margin;
        using var document = PdfDocument.Open(Write(sample, template, paper));

        Assert.All(document.GetPages(), page => Assert.All(page.Letters.Where(letter => letter.Value.Trim().Length > 0), letter =>
        {
            Assert.InRange(letter.StartBaseLine.X, margin - 1, page.Width - margin + 1);
            Assert.InRange(letter.EndBaseLine.X, margin - 1, page.Width - margin + 1);
            Assert.InRange(letter.StartBaseLine.Y, margin - 1, page.Height - margin + 1);
        }));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void Pdf_Long_TakesThreePagesOrMore(string template)
    {
        using var document = PdfDocument.Open(Write("long", template, Paper.A4));
        Assert.InRange(document.NumberOfPages, 3, 6);
    }

    [Theory]
    [InlineData(Paper.A4, 595.28, 841.89)]
    [InlineData(Paper.Letter, 612, 792)]
    public void Pdf_Paper_HasItsSize(Paper paper, double width, double height)
    {
        using var document = PdfDocument.Open(Write("minimal", "classic", paper));
        Assert.Equal((width, height), (Math.Round(document.GetPage(1).Width, 2), Math.Round(document.GetPage(1).Height, 2)));
    }

    [Fact]
    public void Pdf_Properties_NameTheOwner()
    {
        using var document = PdfDocument.Open(Write("scripts", "modern", Paper.A4));
        Assert.Equal("Łukasz Żółć 李雷 - Resume", document.Information.Title);
        Assert.Equal("Łukasz Żółć 李雷", document.Information.Author);
    }

    [Fact]
    public void Pdf_Links_LeadToTheirAddresses()
    {
        using var document = PdfDocument.Open(Write("full", "classic", Paper.A4));
        var targets = document.GetPages().SelectMany(page => page.GetAnnotations()).Select(Target).ToHashSet();
        Assert.Superset(
            new HashSet<string?> { "mailto:marguerite@oduya.example", "https://linkedin.com/in/modlind", "https://certs.example/cka/991" },
            targets);
    }

    [Fact]
    public void Pdf_UnsafeAddresses_AreTextOnly()
    {
        using var document = PdfDocument.Open(Write("hostile", "classic", Paper.A4));
        Assert.Empty(document.GetPages().SelectMany(page => page.GetAnnotations()));
    }

    private static string? Target(Annotation annotation) => (annotation.Action as UriAction)?.Uri;

    private static Template Template(string id) => TemplateCatalogue.All.Single(template => template.Id == id);

    private static IEnumerable<ComposedParagraph> Compose(string sample, string template) =>
        Composer.Compose(ResumePrinter.Print(SampleResumes.All[sample], Labels.English, Template(template).Sections, new()), Template(template), "en").All;

    private static byte[] Write(string sample, string template, Paper paper) =>
        ResumeWriter.Write(SampleResumes.All[sample], ExportFormat.Pdf, new(template, paper)).Value.Bytes;
}
