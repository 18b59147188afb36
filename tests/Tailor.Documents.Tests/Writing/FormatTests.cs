using System.Text;
using AngleSharp.Html.Parser;
using Tailor.Documents.Checking;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Writing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>The formats beside PDF and Word.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData(ExportFormat.Txt)]
    [InlineData(ExportFormat.Md)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.JsonResume)]
    [InlineData(ExportFormat.RenderCv)]
    public async Task File_OfEachFormat_IsReadBackByItsContent(ExportFormat format)
    {
        var file = Write(SampleResumes.Full, format);

        var read = await ResumeReader.ReadAsync(new SourceFile("file", file.Bytes), TextRecognition.Off, TestContext.Current.CancellationToken);

        var check = ResumeComparison.Compare(SampleResumes.Full, read.Value.Resume);
        Assert.True(check.Share > 0.9, string.Join("; ", check.Lost.Select(lost => $"{lost.Path}: {lost.Written} <> {lost.Found}")));
    }

    [Theory]
    [InlineData(ExportFormat.Txt, "Marguerite Oduya-Lindqvist - Resume.txt", "text/plain; charset=utf-8")]
    [InlineData(ExportFormat.Md, "Marguerite Oduya-Lindqvist - Resume.md", "text/markdown; charset=utf-8")]
    [InlineData(ExportFormat.Html, "Marguerite Oduya-Lindqvist - Resume.html", "text/html; charset=utf-8")]
    [InlineData(ExportFormat.JsonResume, "Marguerite Oduya-Lindqvist - Resume.json", "application/json")]
    [InlineData(ExportFormat.RenderCv, "Marguerite Oduya-Lindqvist - Resume.yaml", "application/yaml")]
    public void File_OfEachFormat_HasItsNameAndType(ExportFormat format, string name, string mediaType)
    {
        var file = Write(SampleResumes.Full, format);
        Assert.Equal((name, mediaType), (file.Name, file.MediaType));
    }

    [Fact]
    public void Html_OfMarkup_IsText()
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Write(SampleResumes.Hostile, ExportFormat.Html).Bytes));

        Assert.Empty(page.QuerySelectorAll("script, iframe, img, b, link"));
        Assert.Contains("<img src=\"/etc/passwd\">", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Html_IsAccessible()
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Write(LanguageResumes.All["ar"], ExportFormat.Html).Bytes));

        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("هند الزهراني - السيرة الذاتية", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.All(page.QuerySelectorAll("li"), item => Assert.Equal("ul", item.ParentElement!.LocalName));
        Assert.Equal(["h1", "h2", "h2", "h3", "h2", "h3", "h2"], page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.LocalName));
    }

    [Fact]
    public void Markdown_OfSigns_IsText()
    {
        var resume = new Resume { Summary = "1. *not* a _list_ [link](x) # no `code` <b>\n- no bullet" };

        var html = Markdig.Markdown.ToHtml(Encoding.UTF8.GetString(Write(resume, ExportFormat.Md).Bytes));

        var text = new HtmlParser().ParseDocument(html);
        Assert.Empty(text.QuerySelectorAll("em, ol, ul, a, code, b"));
        Assert.Contains("1. *not* a _list_ [link](x) # no `code` <b>", text.Body!.TextContent, StringComparison.Ordinal);
    }

    private static RenderedFile Write(Resume resume, ExportFormat format) => ResumeWriter.Write(resume, format, new()).Value;
}
