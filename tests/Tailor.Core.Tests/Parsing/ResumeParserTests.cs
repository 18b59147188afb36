using CsCheck;
using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Tests.Parsing;

public class ResumeParserTests
{
    private const string Head = """
        *Maren *Tideholm
        Hydrologist
        maren@tideholm.example.org | +47 400 55 012 | Bergen, Norway | github.com/tideholm-example


        """;

    [Fact]
    public void Header_WithoutLabels_GivesContactDetails()
    {
        var person = ResumeParser.Parse(Drawn.Document(Head)).PersonalInfo;

        Assert.Equal(
            ("Maren Tideholm", "Hydrologist", "maren@tideholm.example.org", "+47 400 55 012", "Bergen, Norway", "github.com/tideholm-example"),
            (person.Name, person.Headline, person.Email, person.Phone, person.Location, person.Github));
    }

    public static TheoryData<string, string, string, string?> JobHeads => new()
    {
        { "*Field *Engineer                       Mar 2019 - Present\nVannkraft Consulting, Bergen", "Field Engineer", "Vannkraft Consulting", "Bergen" },
        { "*Vannkraft *Consulting                          Bergen\nField Engineer                2019 - 2021", "Field Engineer", "Vannkraft Consulting", "Bergen" },
        { "Field Engineer at Vannkraft Consulting (2019 - 2021)", "Field Engineer", "Vannkraft Consulting", null },
        { "Field Engineer | Vannkraft Consulting | Oslo | 03/2019 – 02/2021", "Field Engineer", "Vannkraft Consulting", "Oslo" },
        { "Vannkraft Consulting in Oslo, Norway — Field Engineer (March 2019 to May 2021)", "Field Engineer", "Vannkraft Consulting", "Oslo, Norway" },
        { "Field Engineer, Rivers, Vannkraft Consulting, Oslo, Norway\n2019 - 2021", "Field Engineer, Rivers", "Vannkraft Consulting", "Oslo, Norway" },
    };

    [Theory]
    [MemberData(nameof(JobHeads))]
    public void Experience_HeadOfAnyOrder_GivesTitleEmployerAndPlace(string head, string title, string company, string? location)
    {
        var resume = ResumeParser.Parse(Drawn.Document(Head + "*EXPERIENCE\n" + head + "\n• Gauged nine rivers.\n• Built a flood model.\n\n*EDUCATION\nUniversity of Bergen\nMSc Hydrology, 2018"));

        var job = Assert.Single(resume.Experience);
        Assert.Equal((title, company, location), (job.Title, job.Company, job.Location));
        Assert.Equal(["Gauged nine rivers.", "Built a flood model."], job.Description);
        Assert.StartsWith("2019", job.StartDate, StringComparison.Ordinal);
    }

    [Fact]
    public void Experience_SeveralRolesUnderOneEmployer_GivesEachTheEmployer()
    {
        var resume = ResumeParser.Parse(Drawn.Document(Head + """
            *EXPERIENCE
            *Vannkraft *Consulting
            Senior Field Engineer                  2021 - 2023
            • Led the gauging crew.
            Field Engineer                         2019 - 2021
            • Gauged nine rivers.

            *EDUCATION
            University of Bergen, MSc Hydrology, 2018
            """));

        Assert.Equal([("Senior Field Engineer", "Vannkraft Consulting"), ("Field Engineer", "Vannkraft Consulting")], resume.Experience.Select(j => (j.Title, j.Company)));
    }

    [Theory]
    [InlineData("MSc in Hydrology, University of Bergen, 2016 - 2018, GPA: 3.7/4.0")]
    [InlineData("University of Bergen                 2016 - 2018\nMSc in Hydrology                          3.7/4.0")]
    [InlineData("MSc in Hydrology at University of Bergen (2016 – 2018)\nGrade: 3.7/4.0")]
    public void Education_HeadOfAnyOrder_GivesDegreeSchoolYearAndGrade(string text)
    {
        var study = Assert.Single(ResumeParser.Parse(Drawn.Document(Head + "*EDUCATION\n" + text)).Education);

        Assert.Equal(("MSc in Hydrology", "University of Bergen", "2018", "3.7/4.0"), (study.Degree, study.Institution, study.GraduationYear, study.Gpa));
    }

    [Fact]
    public void Skills_LabelledLists_AreGroupsAndStandInOneOfTheFourLists()
    {
        var skills = ResumeParser.Parse(Drawn.Document(Head + """
            *SKILLS
            Modelling: HEC-RAS, MIKE (1D, 2D), R
            Tools: QGIS / PostGIS
            Soft Skills: Teamwork; Mentoring
            """)).Skills;

        Assert.Equal(["Modelling", "Tools", "Soft Skills"], skills.Groups!.Select(g => g.Name));
        Assert.Equal(["HEC-RAS", "MIKE (1D, 2D)", "R"], skills.Technical);
        Assert.Equal(["QGIS", "PostGIS"], skills.Tools);
        Assert.Equal(["Teamwork", "Mentoring"], skills.SoftSkills);
    }

    [Fact]
    public void Languages_OfAnyNotation_GiveNameAndLevel()
    {
        var languages = ResumeParser.Parse(Drawn.Document(Head + "*LANGUAGES\nNorwegian (Native); English – C1; German: B2")).Languages;

        Assert.Equal([("Norwegian", "Native"), ("English", "C1"), ("German", "B2")], languages.Select(l => (l.Name, l.Level)));
    }

    [Fact]
    public void UnknownHeading_WithDatedEntries_IsExperienceWhereThereIsNoOther()
    {
        var resume = ResumeParser.Parse(Drawn.Document(Head + """
            *RIVERS *AND *LAKES
            *Field *Engineer, *Vannkraft *Consulting       2019 - 2021
            • Gauged nine rivers.

            *EDUCATION
            University of Bergen, MSc Hydrology, 2018
            """));

        Assert.Equal("Vannkraft Consulting", Assert.Single(resume.Experience).Company);
    }

    [Fact]
    public void HeaderLine_ThatFindsNoPlace_IsUnplacedWithItsLine()
    {
        var resume = ResumeParser.Parse(Drawn.Document(Head.TrimEnd() + "\nNationality: Norwegian\n\n*SKILLS\nR, QGIS"));

        var line = Assert.Single(resume.UnplacedText);
        Assert.Equal(("Nationality: Norwegian", 1, 4), (line.Text, line.Page, line.Line));
    }

    [Theory]
    [InlineData("ada@example.org \uF09B \uF08C")]
    [InlineData("\uF09B \uF08C")]
    public void IconsOfTheHead_ThatAreLinks_GiveTheProfiles(string details)
    {
        var drawn = Drawn.Document($"""
            *Ada *Example
            {details}

            *EXPERIENCE
            Engineer
            """);
        TextWord WithLink(TextWord word) => word.Text switch
        {
            "\uF09B" => word with { Link = "https://github.com/ada-example" },
            "\uF08C" => word with { Link = "https://linkedin.com/in/ada-example" },
            _ => word,
        };

        var person = ResumeParser.Parse(drawn with { Lines = [.. drawn.Lines.Select(l => l with { Words = [.. l.Words.Select(WithLink)] })] }).PersonalInfo;

        Assert.Equal(("https://github.com/ada-example", "https://linkedin.com/in/ada-example"), (person.Github, person.Linkedin));
    }

    private static Gen<string> FromList(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Fact]
    public void AnyLines_NeverThrow()
    {
        var word = Gen.OneOf(
            Gen.String[Gen.Char.AlphaNumeric, 1, 8],
            FromList("•", "–", "|", "2019", "2019–", "EXPERIENCE", "Education:", "Present", "@", "a@b.example", "+1", "(", ")", ",", "…", "\uE001", "大学", "מורה", "at", "Skills"));
        var line = Gen.Select(word.Array[1, 9], Gen.Bool, Gen.Int[0, 2], Gen.Enum<LineRole>());

        line.Array[0, 25].Sample(drawn =>
        {
            var lines = drawn.Select((d, i) => new TextLine
            {
                Page = 1,
                Number = i + 1,
                Words = [.. d.Item1.Select((text, x) => new TextWord { Text = text, Bold = d.Item2, FontSize = 10, Box = new Box(x * 40, i * 12, (x * 40) + 30, (i * 12) + 10) })],
                Block = d.Item3,
                Role = d.Item4,
                Level = d.Item4 == LineRole.Text ? 0 : 1,
            }).OrderBy(l => l.Block).ToList();
            Assert.NotNull(ResumeJson.Write(ResumeParser.Parse(new DocumentText { Lines = lines, Pages = 1 })));
        });
    }
}
