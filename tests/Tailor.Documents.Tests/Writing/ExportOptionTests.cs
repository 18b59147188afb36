using Tailor.Documents.Writing;
using Tailor.Resumes;
using UglyToad.PdfPig;

namespace Tailor.Documents.Tests.Writing;

/// <summary>What a user may change in a template.</summary>
public sealed class ExportOptionTests
{
    public static TheoryData<string, ExportOptions> Invalid => new()
    {
        { "margin", new() { Margin = 10 } },
        { "margin", new() { Margin = double.NaN } },
        { "size", new() { Size = 30 } },
        { "line_height", new() { LineHeight = 0.5 } },
        { "accent", new() { Accent = "red" } },
        { "accent", new() { Accent = "#12345" } },
        { "font", new() { Font = "No Such Family" } },
        { "sections", new() { Sections = ["hobbies"] } },
        { "titles", new() { Titles = new Dictionary<string, string> { ["work"] = "Jobs" } } },
        { "hide", new() { Hide = ["salary"] } },
        { "fit_pages", new() { FitPages = 0 } },
    };

    [Theory, MemberData(nameof(Invalid))]
    public void Option_OutOfItsRange_IsAProblemThatNamesIt(string option, ExportOptions options)
    {
        var problem = ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, options).Problem!;

        Assert.Equal("export.invalid-option", problem.Code);
        Assert.StartsWith($"The option {option} must be ", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Language_ThatThereAreNoWordsOf_IsAProblem() =>
        Assert.Equal("export.unknown-language", ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new() { Language = "tlh" }).Problem!.Code);

    [Fact]
    public void Sections_InAnOrder_StandInIt()
    {
        var text = Text(SampleResumes.Full, new() { Sections = ["skills", "education"], Titles = new Dictionary<string, string> { ["skills"] = "What I can do" } });

        Assert.True(text.IndexOf("What I can do", StringComparison.Ordinal) < text.IndexOf("Education", StringComparison.Ordinal));
        Assert.True(text.IndexOf("Education", StringComparison.Ordinal) < text.IndexOf("Experience", StringComparison.Ordinal));
        Assert.DoesNotContain("\nSkills\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0000\u001B\uFFFF", "Skills")]
    [InlineData("  ", "Skills")]
    [InlineData("My <b>&</b>\u0007 skills", "My <b>&</b> skills")]
    public void Title_OfAnyCharacters_IsText(string title, string printed)
    {
        var options = new ExportOptions { Titles = new Dictionary<string, string> { ["skills"] = title } };

        Assert.Contains($"\n{printed}\n", Text(SampleResumes.Full, options), StringComparison.Ordinal);
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            Assert.Null(ResumeWriter.Write(SampleResumes.Full, format, options).Problem);
        }
    }

    [Theory]
    [InlineData("phone", "+46 70 123 45 67")]
    [InlineData("headline", "Staff Platform Engineer")]
    [InlineData("summary", "Platform engineer with eleven years")]
    [InlineData("gpa", "4.7/5.0")]
    [InlineData("languages", "Igbo")]
    [InlineData("references", "References")]
    [InlineData("work_locations", "Copenhagen")]
    public void Field_Hidden_IsNeitherShownNorCarried(string field, string text)
    {
        var options = new ExportOptions { Hide = [field] };
        Assert.Contains(text, Text(SampleResumes.Full, new()), StringComparison.Ordinal);
        Assert.DoesNotContain(text, Text(SampleResumes.Full, options), StringComparison.Ordinal);

        var docx = ResumeWriter.Write(SampleResumes.Full, ExportFormat.Docx, options).Value.Bytes;
        var carried = EmbeddedDataTests.Carried(docx);
        Assert.DoesNotContain(text == "References" ? "\"references\":[{" : text, carried, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_Placed_StandWhereAskedFor()
    {
        Assert.Contains("Nordpay AB, Mar 2021 - Present", Text(SampleResumes.Full, new() { Dates = DatePlacement.Inline }), StringComparison.Ordinal);
        Assert.Contains("\tMar 2021 - Present", Text(SampleResumes.Full, new("modern") { Dates = DatePlacement.Right }), StringComparison.Ordinal);
    }

    [Fact]
    public void SizeMarginAndAccent_Chosen_AreTaken()
    {
        using var document = PdfDocument.Open(
            ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new("modern") { Size = 9, Margin = 90, Accent = "#AA0000", Font = "serif" }).Value.Bytes);
        var letters = document.GetPage(1).Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();

        Assert.Equal(9, letters.CountBy(letter => letter.PointSize).MaxBy(pair => pair.Value).Key, 1.0);
        Assert.All(letters, letter => Assert.InRange(letter.StartBaseLine.X, 89, document.GetPage(1).Width - 89));
        Assert.Contains("Vollkorn", letters[0].FontName, StringComparison.Ordinal);
        Assert.Equal((170 / 255.0, 0, 0), letters[0].Color.ToRGBValues() is var (red, green, blue) ? ((double)red, (double)green, (double)blue) : default, new Close());
    }

    [Theory]
    [InlineData("modern")]
    [InlineData("sidebar")]
    [InlineData("minimal")]
    public void Fit_ToOnePageLess_TightensAndSaysSo(string template)
    {
        var usual = PageCount(ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new(template)).Value.Bytes);
        Assert.True(usual > 1);

        var file = ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new(template) { FitPages = usual - 1 }).Value;

        Assert.Equal(usual - 1, PageCount(file.Bytes));
        Assert.Contains(file.Warnings, warning => warning.StartsWith("To fit ", StringComparison.Ordinal));
    }

    [Fact]
    public void Fit_ThatCannotBe_SaysSoAndKeepsAllText()
    {
        var file = ResumeWriter.Write(SampleResumes.Long, ExportFormat.Pdf, new() { FitPages = 1 }).Value;

        Assert.Contains(file.Warnings, warning => warning.StartsWith("It does not fit 1 page", StringComparison.Ordinal));
        Assert.Equal(
            PdfText.Letters(ResumeWriter.Write(SampleResumes.Long, ExportFormat.Pdf, new()).Value.Bytes).Length, PdfText.Letters(file.Bytes).Length);
    }

    [Fact]
    public void Fit_ThatAlreadyIs_ChangesNothing()
    {
        var file = ResumeWriter.Write(SampleResumes.Minimal, ExportFormat.Pdf, new() { FitPages = 2 }).Value;

        Assert.Empty(file.Warnings);
        Assert.Equal(ResumeWriter.Write(SampleResumes.Minimal, ExportFormat.Pdf, new()).Value.Bytes, file.Bytes);
    }

    [Fact]
    public void Fit_NeverLeavesAFewLinesOnTheLastPage()
    {
        for (var bullets = 1; bullets < 40; bullets++)
        {
            var resume = SampleResumes.Minimal with
            {
                Experience = [new() { Title = "Clerk", Company = "Paper & Co", Description = [.. Enumerable.Range(1, bullets + 20).Select(i => $"Filed the documents of case {i} and of all that followed from it, in good order and in time, twice.")] }],
            };
            var file = ResumeWriter.Write(resume, ExportFormat.Pdf, new() { FitPages = 2 }).Value;
            using var document = PdfDocument.Open(file.Bytes);
            if (document.NumberOfPages == 2 && file.Warnings.Count == 0)
            {
                var page = document.GetPage(2);
                Assert.True(page.Letters.Min(letter => letter.StartBaseLine.Y) < page.Height - 54 - (0.1 * (page.Height - 108)), $"{bullets} bullets");
            }
        }
    }

    [Fact]
    public void PageNumbers_AskedFor_StandFromTheSecondPageOn()
    {
        using var document = PdfDocument.Open(ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new() { PageNumbers = true }).Value.Bytes);
        var docx = ResumeWriter.Write(SampleResumes.Full, ExportFormat.Docx, new() { PageNumbers = true }).Value.Bytes;

        Assert.DoesNotContain("Lindqvist1", string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value.Trim())), StringComparison.Ordinal);
        Assert.EndsWith("Marguerite Oduya-Lindqvist2".Replace(" ", "", StringComparison.Ordinal), string.Concat(document.GetPage(2).Letters.Select(letter => letter.Value.Trim())), StringComparison.Ordinal);
        Assert.Empty(DocxText.Errors(docx));
        Assert.Contains("PAGE", DocxText.Read(docx, file => file.MainDocumentPart!.FooterParts.Single().Footer!.InnerXml), StringComparison.Ordinal);
    }

    private static string Text(Resume resume, ExportOptions options) =>
        "\n" + string.Join('\n', DocxText.Paragraphs(ResumeWriter.Write(resume, ExportFormat.Docx, options with { Data = false }).Value.Bytes)) + "\n";

    private static int PageCount(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }

    private sealed class Close : IEqualityComparer<(double, double, double)>
    {
        public bool Equals((double, double, double) x, (double, double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) < 0.01 && Math.Abs(x.Item2 - y.Item2) < 0.01 && Math.Abs(x.Item3 - y.Item3) < 0.01;

        public int GetHashCode((double, double, double) obj) => 0;
    }
}
