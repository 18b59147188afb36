using Tailor.Documents.Checking;
using Tailor.Documents.Writing;
using Tailor.Documents.Writing.Printing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

/// <summary>Exports in many languages: their words, their direction, and that they can be read back.</summary>
public sealed class LanguageTests
{
    public static TheoryData<string> Languages => [.. Labels.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Written => [.. LanguageResumes.All.Keys];

    [Theory, MemberData(nameof(Languages))]
    public void Labels_OfEachLanguage_AreComplete(string language)
    {
        var labels = Labels.All[language];

        Assert.All(SectionKeys.All.Where(key => key != SectionKeys.Custom), key => Assert.NotEmpty(labels.Heading(key)));
        Assert.Equal(12, Enumerable.Range(1, 12).Select(month => labels.Month(2021, month)).Distinct().Count());
        Assert.All(
            new[] { labels.Resume, labels.Additional, labels.Technologies, labels.Gpa, labels.Grade, labels.Honours, labels.Courses, labels.Present },
            word => Assert.Equal(word.Trim(), word));
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("pt-BR", "pt")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("zh-CN", "zh")]
    [InlineData("nn", "nb")]
    [InlineData("DE", "de")]
    [InlineData("xx", null)]
    public void Labels_OfATag_AreThoseOfTheNearestLanguage(string tag, string? language) => Assert.Equal(language, Labels.Of(tag)?.Language);

    [Theory, MemberData(nameof(Written))]
    public void Language_OfAResume_IsToldByItsText(string language) => Assert.Equal(language, ResumeLanguage.Of(LanguageResumes.All[language]));

    [Fact]
    public void Language_OfAResumeOfFewWords_IsEnglish() => Assert.Equal("en", ResumeLanguage.Of(SampleResumes.Minimal));

    [Theory, MemberData(nameof(Written))]
    public async Task Export_InEachLanguage_IsReadBackWhole(string language)
    {
        var resume = LanguageResumes.All[language];
        foreach (var format in new[] { ExportFormat.Pdf, ExportFormat.Docx })
        {
            foreach (var template in new[] { "modern", "classic", "plain" })
            {
                var options = new ExportOptions(template);
                var file = ResumeWriter.Write(resume, format, options).Value;
                var check = (await ExportChecker.CheckAsync(resume, file, options, TestContext.Current.CancellationToken)).Value;
                Assert.Equal(($"{template} {format}", ""), ($"{template} {format}", string.Join("; ", check.Lost.Select(lost => $"{lost.Path}: {lost.Written} <> {lost.Found}"))));
            }
        }
    }

    [Theory, MemberData(nameof(Written))]
    public void Docx_InEachLanguage_IsValidAndStatesIt(string language)
    {
        var bytes = ResumeWriter.Write(LanguageResumes.All[language], ExportFormat.Docx, new()).Value.Bytes;

        Assert.Empty(DocxText.Errors(bytes));
        var isRightToLeft = language is "ar" or "he" or "fa";
        DocxText.Read(bytes, document =>
        {
            var defaults = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!;
            Assert.Equal(language, defaults.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
            Assert.Equal(isRightToLeft, defaults.ParagraphPropertiesDefault!.ParagraphPropertiesBaseStyle!.BiDi is not null);
            return true;
        });
    }

    [Fact]
    public void Pdf_FromRightToLeft_StartsAtTheRight()
    {
        var bytes = ResumeWriter.Write(LanguageResumes.All["ar"], ExportFormat.Pdf, new("modern")).Value.Bytes;
        using var document = UglyToad.PdfPig.PdfDocument.Open(bytes);
        var page = document.GetPage(1);
        var heading = page.Letters.Where(letter => letter.Value.Length > 0).GroupBy(letter => Math.Round(letter.StartBaseLine.Y)).Select(line => line.Max(letter => letter.EndBaseLine.X));

        Assert.All(heading, right => Assert.InRange(right, page.Width - 64, page.Width - 49));
    }

    [Theory]
    [InlineData("李雷", "en", "zh")]
    [InlineData("김서연", "de", "ko")]
    [InlineData("Łódź", "en", null)]
    [InlineData("李雷", "ja", null)]
    [InlineData("Казань", "uk", null)]
    [InlineData("Excel", "ar", null)]
    [InlineData("Ελλάδα", "en", "el")]
    public void Language_OfForeignLetters_IsTold(string text, string document, string? language) =>
        Assert.Equal(language, ResumeLanguage.OfForeignScript(text, document));

    [Fact]
    public void Character_ThatNoFontHas_IsAWarningThatNamesAPackage()
    {
        var resume = SampleResumes.Minimal with { Summary = "Old Italic 𐌀𐌁, unassigned \U0003FFF0" };

        var warnings = ResumeWriter.Write(resume, ExportFormat.Pdf, new()).Value.Warnings;

        Assert.Contains(warnings, warning => warning.Contains("U+", StringComparison.Ordinal) && warning.Contains("Install", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_InAFormatAskedFor_AreOfThatFormat()
    {
        var resume = new Resume { Experience = [new() { Title = "Clerk", Duration = "since spring 2021", StartDate = "2021-03", Current = true }] };

        string Text(ExportOptions options) => string.Join('\n', DocxText.Paragraphs(ResumeWriter.Write(resume, ExportFormat.Docx, options).Value.Bytes));

        Assert.Contains("since spring 2021", Text(new()), StringComparison.Ordinal);
        Assert.Contains("03/2021 – Present", Text(new() { DateFormat = DateFormat.Numeric }), StringComparison.Ordinal);
        Assert.Contains("2021-03 – Present", Text(new() { DateFormat = DateFormat.Iso }), StringComparison.Ordinal);
        Assert.Contains("2021 – Present", Text(new() { DateFormat = DateFormat.Year }), StringComparison.Ordinal);
        Assert.Contains("März 2021 – heute", Text(new() { DateFormat = DateFormat.Name, Language = "de" }), StringComparison.Ordinal);
        Assert.Contains("2021年3月 – 現在", Text(new() { DateFormat = DateFormat.Name, Language = "ja" }), StringComparison.Ordinal);
    }
}
