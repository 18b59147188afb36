using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Tailor.Documents.Writing;
using Tailor.Documents.Writing.Printing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>What is printed: every text of the model, the same in the same order in every file.</summary>
public sealed class ExportContentTests
{
    /// <summary>Members that are not printed as they are: identity and pictures, text without a place, dates that others stand for.</summary>
    private static readonly HashSet<string> NotPrinted = ["id", "photo", "unplaced_text", "start_date", "end_date", "graduation_year"];

    [Theory, ClassData(typeof(ExportCases))]
    public void DocxAndPdf_SameResume_HoldTheSameTextInTheSameOrder(string sample, string template, Paper paper)
    {
        var docx = Squeezed.Of(string.Concat(DocxText.Paragraphs(Write(SampleResumes.All[sample], ExportFormat.Docx, template, paper).Bytes)));
        var pdf = PdfText.Letters(Write(SampleResumes.All[sample], ExportFormat.Pdf, template, paper).Bytes);

        Assert.Equal(docx.Normalize(), pdf.Normalize());
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void Docx_Full_PrintsEveryTextOfTheModel(string template)
    {
        var text = Squeezed.Of(string.Concat(DocxText.Paragraphs(Write(SampleResumes.Full, ExportFormat.Docx, template).Bytes)));

        Assert.All(Texts(SampleResumes.Full), expected => Assert.Contains(Printed(expected), text, StringComparison.Ordinal));
        Assert.All(
            new[] { "Mar2021-Present", "Aug2016–Feb2021", "2013–2016", "May2019–Nov2022", "Sep2008–Jun2013", "Apr2023", "2015–2018" },
            dates => Assert.Contains(dates, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Docx_SectionOfNothingButATitle_PrintsTheTitle()
    {
        var resume = new Resume { CustomSections = [new CustomSection { Title = "MIG welding" }] };
        Assert.Contains("MIG welding", DocxText.Paragraphs(Write(resume, ExportFormat.Docx, "classic").Bytes));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void Docx_Full_ReadsInOrder(string template)
    {
        var text = string.Join('\n', DocxText.Paragraphs(Write(SampleResumes.Full, ExportFormat.Docx, template).Bytes));
        string[] expected =
        [
            "Marguerite Oduya-Lindqvist", "Staff Platform Engineer", "marguerite@oduya.example", "github.com/modlind", "Summary",
            "Experience", "Staff Engineer", "Nordpay AB", "Mar 2021 - Present", "Cut the time", "Technologies: Kubernetes, Terraform, Go",
            "Senior Backend Engineer", "Fjordbank", "Aug 2016 – Feb 2021", "Projects", "Tidvatten", "Impact: 1,300 stars; 40 contributors",
            "Education", "MSc, Computer Engineering", "Lund University", "GPA: 4.7/5.0", "Skills", "Languages & Runtimes: Go, C#, Rust",
            "Technical: Event Sourcing, R&D", "Tools: Grafana", "Certifications", "Languages", "Swedish (native), English (C2), Igbo",
            "Awards", "Publications", "Volunteering", "Talks", "References",
        ];

        var at = 0;
        foreach (var part in expected)
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{part}' is not where it belongs.");
            at = next + part.Length;
        }
    }

    [Theory, ClassData(typeof(ExportCases))]
    public void Docx_MissingValues_PrintNothing(string sample, string template, Paper paper)
    {
        var paragraphs = DocxText.Paragraphs(Write(SampleResumes.All[sample], ExportFormat.Docx, template, paper).Bytes);

        Assert.All(paragraphs, paragraph => Assert.NotEmpty(paragraph.Trim()));
        Assert.DoesNotContain(paragraphs, paragraph => paragraph.Contains("None", StringComparison.Ordinal) || paragraph.Contains("null", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void Exports_Empty_AreWritten(string template)
    {
        Assert.Empty(DocxText.Paragraphs(Write(new Resume(), ExportFormat.Docx, template).Bytes));
        Assert.Empty(PdfText.Letters(Write(new Resume(), ExportFormat.Pdf, template).Bytes));
        Assert.Equal("Resume.pdf", Write(new Resume(), ExportFormat.Pdf, template).Name);
    }

    [Fact]
    public void Exports_MarkupInText_IsText()
    {
        var text = string.Join('\n', DocxText.Paragraphs(Write(SampleResumes.Hostile, ExportFormat.Docx, "classic").Bytes));

        Assert.Contains("../../etc/<b>Mallory</b> & \"Sons\"", text, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/etc/passwd\"> {{7*7}} %s \\(end) ]]> <!-- &amp; &#x41;[31m", text, StringComparison.Ordinal);
        Assert.Contains("a b c d", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExportFormat.Docx)]
    [InlineData(ExportFormat.Pdf)]
    public void Exports_ControlCharacters_AreLeftOutWithAWarning(ExportFormat format)
    {
        Assert.Contains(
            Write(SampleResumes.Hostile, format, "classic").Warnings,
            warning => warning.Contains("Control characters", StringComparison.Ordinal) && warning.Contains('6', StringComparison.Ordinal));
        Assert.Empty(Write(SampleResumes.Full, format, "classic").Warnings);
    }

    [Fact]
    public void Json_UnknownMembers_AreKept()
    {
        const string Json = """{"personal_info":{"name":"Ada Quill","x_pronouns":"she"},"x_theme":{"a":[1,null]}}""";
        var resume = ResumeJson.Read(Encoding.UTF8.GetBytes(Json)).Value;

        var file = Write(resume, ExportFormat.Json, "classic");

        var written = JsonNode.Parse(file.Bytes)!;
        Assert.Equal("she", (string?)written["personal_info"]!["x_pronouns"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"a":[1,null]}"""), written["x_theme"]));
        Assert.Equal(("Ada Quill - Resume.json", "application/json"), (file.Name, file.MediaType));
    }

    [Fact]
    public void Write_UnknownTemplate_IsAProblemThatNamesTheKnownOnes()
    {
        var problem = ResumeWriter.Write(SampleResumes.Full, ExportFormat.Pdf, new("baroque")).Problem!;

        Assert.Equal("export.unknown-template", problem.Code);
        Assert.Contains("classic, modern, plain", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Exports_AnyResume_LoseNoText() => RandomResumes.Any.Sample(
        resume =>
        {
            var docx = Write(resume, ExportFormat.Docx, "classic");
            var text = Squeezed.Of(string.Concat(DocxText.Paragraphs(docx.Bytes)));

            Assert.Empty(DocxText.Errors(docx.Bytes));
            Assert.All(Texts(resume), expected => Assert.Contains(Printed(expected), text, StringComparison.Ordinal));
            Assert.NotEmpty(PdfText.Letters(Write(resume, ExportFormat.Pdf, "modern").Bytes));
        },
        iter: 40);

    [Fact]
    public void DocxAndPdf_AnyResumeInCommonLetters_HoldTheSameText() => RandomResumes.Common.Sample(
        resume => Assert.Equal(
            Squeezed.Of(string.Concat(DocxText.Paragraphs(Write(resume, ExportFormat.Docx, "classic").Bytes))),
            PdfText.Letters(Write(resume, ExportFormat.Pdf, "classic").Bytes)),
        iter: 40);

    /// <summary>A line of the model's text as it is printed, squeezed.</summary>
    private static string Printed(string text) =>
        Squeezed.Of(Links.Display(DateText.Month(new TextCleaner().Line(text), Labels.English)));

    /// <summary>Every text of a resume that is to be printed as it is, line by line; the title of an empty section is not.</summary>
    private static IEnumerable<string> Texts(Resume resume)
    {
        var printed = resume with
        {
            CustomSections = [.. resume.CustomSections.Where(section => new TextCleaner().Lines(section.Items).Any())],
        };
        return Leaves(JsonNode.Parse(ResumeJson.Write(printed))!).SelectMany(text => text.Split('\n'));
    }

    private static IEnumerable<string> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null && !NotPrinted.Contains(member.Key)).SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Leaves),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static RenderedFile Write(Resume resume, ExportFormat format, string template, Paper paper = Paper.A4) =>
        ResumeWriter.Write(resume, format, new(template, paper) { Language = "en" }).Value;
}
