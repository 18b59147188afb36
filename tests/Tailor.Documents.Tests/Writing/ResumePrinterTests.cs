using Tailor.Documents.Writing.Printing;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Writing;

public sealed class ResumePrinterTests
{
    [Theory]
    [InlineData("2021-03", "2022-11", null, "Mar 2021 – Nov 2022")]
    [InlineData("2021", "2022-11", null, "2021 – Nov 2022")]
    [InlineData("2021-03", null, true, "Mar 2021 – Present")]
    [InlineData("2021-03", null, null, "Mar 2021")]
    [InlineData(null, "2022", null, "2022")]
    [InlineData("2021", "2021", null, "2021")]
    [InlineData("2021-13", "spring 2022", null, "2021-13 – spring 2022")]
    [InlineData("None", "null", null, null)]
    [InlineData(null, null, true, "Present")]
    public void Dates_WithoutDuration_AreFormatted(string? start, string? end, bool? current, string? expected)
    {
        var head = Head(new Resume { Experience = [new() { Title = "Clerk", StartDate = start, EndDate = end, Current = current }] });
        Assert.Equal(expected, head.Dates?.Text);
    }

    [Fact]
    public void Dates_WithDuration_AreTheDuration()
    {
        var head = Head(new Resume { Experience = [new() { Duration = "3/2021 to date", StartDate = "2021-03", Current = true }] });
        Assert.Equal("3/2021 to date", head.Dates?.Text);
    }

    [Theory]
    [InlineData("BSc", "Physics", "BSc, Physics")]
    [InlineData("BSc in Physics", "physics", "BSc in Physics")]
    [InlineData(null, "Physics", "Physics")]
    [InlineData("BSc", null, "BSc")]
    public void Degree_WithField_NamesItOnce(string? degree, string? field, string expected)
    {
        var head = Head(new Resume { Education = [new() { Degree = degree, Field = field }] });
        Assert.Equal(expected, head.Title?.Text);
    }

    [Theory]
    [InlineData("2015", "2019", "2019", "2015 – 2019", null)]
    [InlineData("2015", null, "2019", "2015 – 2019", null)]
    [InlineData(null, null, "2019", "2019", null)]
    [InlineData("2015", "2019", "2020", "2015 – 2019", "Graduation: 2020")]
    [InlineData("2015-10", "2019-06", "2019", "Oct 2015 – Jun 2019", null)]
    public void Graduation_IsPrintedOnce(string? start, string? end, string? graduation, string dates, string? line)
    {
        var resume = new Resume { Education = [new() { Degree = "BSc", StartDate = start, EndDate = end, GraduationYear = graduation }] };
        Assert.Equal(dates, Head(resume).Dates?.Text);
        Assert.Equal(line, Lines(resume).ElementAtOrDefault(1));
    }

    [Theory]
    [InlineData("3.8/4.0", "GPA: 3.8/4.0")]
    [InlineData("GPA 3.8", "GPA 3.8")]
    [InlineData("First Class", "Grade: First Class")]
    [InlineData("None", null)]
    public void Grade_OfAnySystem_IsLabelledOnce(string gpa, string? expected) =>
        Assert.Equal(expected, Lines(new Resume { Education = [new() { Degree = "BSc", Gpa = gpa }] }).ElementAtOrDefault(1));

    [Fact]
    public void Skills_InGroupsAndLists_ArePrintedOnce() => Assert.Equal(
        ["Cloud: AWS, Kubernetes", "Tools: Git, Grafana", "Empty", "Technical: Go", "Frameworks: gRPC", "Soft Skills: Mentoring"],
        Lines(new Resume
        {
            Skills = new()
            {
                Groups =
                [
                    new() { Name = "Cloud:", Items = ["AWS", "Kubernetes", "AWS"] },
                    new() { Name = "Tools", Items = ["Git"] },
                    new() { Name = "Empty" },
                    new(),
                ],
                Technical = ["aws", "Go"],
                Frameworks = ["gRPC"],
                Tools = ["Grafana", "kubernetes"],
                SoftSkills = ["Mentoring", " "],
            },
        }));

    [Fact]
    public void Skills_OfOneListOnly_NeedNoLabel() =>
        Assert.Equal(["Go, C#"], Lines(new Resume { Skills = new() { Technical = ["Go", "C#", "go"] } }));

    [Fact]
    public void Languages_AlsoAmongSkills_ArePrintedOnce() => Assert.Equal(
        ["English (C2), German, Polish"],
        Lines(new Resume
        {
            Languages = [new() { Name = "English", Level = "C2" }, new() { Name = "German" }],
            Skills = new() { Languages = ["english", "English (C2)", "German", "Polish"] },
        }));

    [Fact]
    public void Languages_InASkillGroup_AreNotPrintedAgain() => Assert.Equal(
        ["Spoken: Polish"],
        Lines(new Resume { Skills = new() { Groups = [new() { Name = "Spoken", Items = ["Polish"] }], Languages = ["Polish"] } }));

    [Theory]
    [InlineData(" a\t b\r\n\v c ", "a b c", 0)]
    [InlineData("a\u00A0b", "a\u00A0b", 0)]
    [InlineData("o\uFB03ce e\u0301", "office \u00E9", 0)]
    [InlineData("\u0000a\u0007\u0085b\uFFFE\uFDD0", "a b", 4)]
    [InlineData("\uFEFFmicro\u00ADser\u200Bvice", "microservice", 0)]
    [InlineData("None", "", 0)]
    [InlineData("null", "", 0)]
    [InlineData("None of these", "None of these", 0)]
    [InlineData("\u0001", "", 1)]
    public void Text_OfAnyKind_IsFitForAPage(string text, string expected, int removed)
    {
        var cleaner = new TextCleaner();
        Assert.Equal(expected, cleaner.Line(text));
        Assert.Equal(removed, cleaner.Removed);
    }

    [Fact]
    public void CustomSection_WithoutTitleOrItems_IsPrintedUnderALabelOrAlone()
    {
        var printed = Print(new Resume { CustomSections = [new() { Items = ["One", "Two"] }, new() { Title = "MIG welding" }, new()] });
        Assert.Equal(["Additional Information", "MIG welding"], printed.Sections.Select(section => section.Heading));
    }

    [Fact]
    public void UnplacedText_IsNotPrinted() => Assert.Empty(Print(new Resume { UnplacedText = [new() { Text = "page 1 of 2" }] }).Sections);

    private static PrintableResume Print(Resume resume) => ResumePrinter.Print(resume, Labels.English, SectionKeys.All, new());

    private static EntryHead Head(Resume resume) => Print(resume).Sections.SelectMany(section => section.Blocks).OfType<EntryHead>().FirstOrDefault()
        ?? new(null, null, null, null, IsMinor: false);

    private static string[] Lines(Resume resume) =>
    [
        .. Print(resume).Sections.SelectMany(section => section.Blocks).Select(block => block switch
        {
            EntryHead head => head.Title?.Text ?? "",
            TextBlock text => string.Concat(text.Spans.Select(span => span.Text)),
            _ => "",
        }),
    ];
}
