using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Tailor.Documents.Writing;
using Tailor.Resumes;
using UglyToad.PdfPig;

namespace Tailor.Documents.Tests.Writing;

/// <summary>The owner's photo.</summary>
public sealed class PhotoTests
{
    /// <summary>A red PNG of one sample.</summary>
    private const string Png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    private static readonly Resume Person = SampleResumes.Full with { PersonalInfo = SampleResumes.Full.PersonalInfo with { Photo = Png } };

    [Theory]
    [InlineData("modern", null, true)]
    [InlineData("sidebar", null, true)]
    [InlineData("executive", false, false)]
    [InlineData("plain", null, false)]
    [InlineData("plain", true, true)]
    public void Photo_IsShownWhereTheTemplateHasAPlaceOrItIsAskedFor(string template, bool? wanted, bool isShown)
    {
        var options = new ExportOptions(template) { Photo = wanted };
        var docx = Write(Person, ExportFormat.Docx, options).Bytes;
        using var pdf = PdfDocument.Open(Write(Person, ExportFormat.Pdf, options).Bytes);
        var html = System.Text.Encoding.UTF8.GetString(Write(Person, ExportFormat.Html, options).Bytes);

        Assert.Equal(isShown, pdf.GetPage(1).GetImages().Any());
        Assert.Equal(isShown, DocxText.Read(docx, file => file.MainDocumentPart!.Document!.Descendants<Anchor>().Any()));
        Assert.Equal(isShown, html.Contains("alt=\"Marguerite Oduya-Lindqvist\"", StringComparison.Ordinal));
        Assert.Empty(DocxText.Errors(docx));
    }

    [Fact]
    public void Photo_StandsBesideTheName_AndOverNoText()
    {
        using var pdf = PdfDocument.Open(Write(Person, ExportFormat.Pdf, new("modern")).Bytes);
        var page = pdf.GetPage(1);
        var box = page.GetImages().Single().BoundingBox;

        Assert.Equal(page.Width - 50, box.Right, 0.1);
        Assert.DoesNotContain(page.Letters, letter => letter.StartBaseLine.X < box.Right && letter.EndBaseLine.X > box.Left
            && letter.StartBaseLine.Y > box.Bottom && letter.StartBaseLine.Y < box.Top);
    }

    [Theory]
    [InlineData("https://example.org/me.jpg", "it is an address")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "it is no JPEG or PNG")]
    [InlineData("data:image/gif;base64,R0lGODlhAQABAAAAACw=", "it is no JPEG or PNG")]
    [InlineData("data:image/png;base64,!!!", "it is no JPEG or PNG")]
    [InlineData("../../etc/passwd", "it is an address")]
    public void Photo_ThatCannotBeShown_IsAWarning(string photo, string reason)
    {
        var person = Person with { PersonalInfo = Person.PersonalInfo with { Photo = photo } };

        Assert.Contains(Write(person, ExportFormat.Pdf, new("modern")).Warnings, warning => warning.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(Write(person, ExportFormat.Pdf, new("plain")).Warnings);
    }

    private static RenderedFile Write(Resume resume, ExportFormat format, ExportOptions options) => ResumeWriter.Write(resume, format, options).Value;
}
