using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Tests.Parsing;

public class UnseenLayoutTests
{
    private const string Head = "*Maren *Tideholm\nmaren@tideholm.example.org | Bergen, Norway\n\n\n";

    private static Resume Parse(string picture) => ResumeParser.Parse(Drawn.Document(picture));

    [Theory]
    [InlineData("Maren Tideholm, River Engineer", "Maren Tideholm", "River Engineer")]
    [InlineData("Maren Tideholm, Senior Field Engineer, Rivers", "Maren Tideholm", "Senior Field Engineer, Rivers")]
    public void Name_BesideItsJobTitle_IsCut(string line, string name, string headline)
    {
        var person = Parse(line + "\nmaren@tideholm.example.org\n\n\n*EDUCATION\nUniversity of Bergen, MSc Hydrology, 2018\nUniversity of Life Sciences and of the Sea at Bergen, BSc Physics, 2016").PersonalInfo;

        Assert.Equal((name, headline), (person.Name, person.Headline));
    }

    [Fact]
    public void Name_OverTwoLinesOfLargeType_IsJoined()
    {
        DocumentText document = new()
        {
            Pages = 1,
            Lines =
            [
                Line(1, 40, 30, "Maren Tide-"),
                Line(2, 76, 30, "Holm"),
                Line(3, 110, 12, "maren@tideholm.example.org"),
                Line(4, 130, 12, "Bergen, Norway"),
            ],
        };

        Assert.Equal("Maren Tide-Holm", ResumeParser.Parse(document).PersonalInfo.Name);
    }

    [Fact]
    public void Jobs_SetLikeTheSectionsTitle_AreJobs()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org

            *Work *Experience

            *Vannkraft *Consulting

            Hydrologist

            2019 - 2021

            *Elvevakt

            Field Engineer

            2016 - 2018

            *Education

            *University *of *Bergen

            MSc Hydrology

            2016
            """);

        Assert.Equal(["Vannkraft Consulting", "Elvevakt"], resume.Experience.Select(j => j.Company));
        Assert.Empty(resume.CustomSections);
    }

    [Fact]
    public void Dates_EndingInADash_LastUntilNow()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org

            *EXPERIENCE
            Vannkraft Consulting    2021-03 —
            Field Engineer
            """);

        var job = Assert.Single(resume.Experience);
        Assert.Equal(("2021-03", null, true), (job.StartDate, job.EndDate, job.Current));
    }

    [Fact]
    public void Email_BrokenWithinItsDomain_IsJoined()
    {
        var resume = Parse("""
            *Maren *Tideholm

            *CONTACT
            maren.tideholm@exampl
            e.org
            """);

        Assert.Equal("maren.tideholm@example.org", resume.PersonalInfo.Email);
    }

    [Fact]
    public void ContactDetails_BelowProfile_AreThePersons()
    {
        var resume = Parse("""
            *Maren *Tideholm

            *PROFILE
            Gauges rivers and warns of floods.

            Phone: +47 400 55 012
            Email: maren@tideholm.example.org

            *EDUCATION
            University of Bergen, MSc Hydrology, 2018
            """);

        Assert.Equal(("maren@tideholm.example.org", "+47 400 55 012"), (resume.PersonalInfo.Email, resume.PersonalInfo.Phone));
        Assert.Equal("Gauges rivers and warns of floods.", resume.Summary);
    }

    [Fact]
    public void Email_AboveLinkInNarrowColumn_EndsWithItsLine()
    {
        var person = Parse("*Maren *Tideholm\n\nmaren@tideholm.example\ngithub.com/tideholm-ex\n").PersonalInfo;

        Assert.Equal(("maren@tideholm.example", "github.com/tideholm-ex"), (person.Email, person.Github));
    }

    [Fact]
    public void ContactDetails_AtTheEnd_AreThePersons()
    {
        var resume = Parse("""
            *Maren *Tideholm

            *EXPERIENCE
            Field Engineer, Vannkraft Consulting    2019 - 2021
            • Gauged nine rivers.

            maren@tideholm.example.org
            """);

        Assert.Equal("maren@tideholm.example.org", resume.PersonalInfo.Email);
        Assert.Equal(["Gauged nine rivers."], Assert.Single(resume.Experience).Description);
    }

    [Fact]
    public void Experience_OnTimeLine_HasDatesBeforeEachHead()
    {
        var resume = Parse(Head + """
            *EXPERIENCE
            • 2021-05 - present
              *Vannkraft *Consulting
              Senior Field Engineer
              - Led the gauging crew.
              - Built a flood model.

            • 2019-01 - 2021-04
              *Fjell *Laboratories
              Field Engineer
              - Gauged nine rivers.
            """);

        Assert.Equal(
            [("Senior Field Engineer", "Vannkraft Consulting", "2021-05", 2), ("Field Engineer", "Fjell Laboratories", "2019-01", 1)],
            resume.Experience.Select(j => (j.Title, j.Company, j.StartDate!, j.Description.Count)));
    }

    public static TheoryData<string> JobHeads =>
    [
        "*Field *Engineer\nVannkraft Consulting\n2019 - 2021",
        "2019 - 2021\n*Field *Engineer\nVannkraft Consulting",
        "*Vannkraft *Consulting\n*Field *Engineer\n2019 - 2021",
        "Vannkraft Consulting — Field Engineer\n2019 - 2021",
        "Vannkraft Consulting, Field Engineer\n2019 - 2021 · 2 years, 3 months",
        "*Field *Engineer *at *Vannkraft *Consulting\n2019 - 2021",
        "*Vannkraft *Consulting                  2019 - 2021\n*Field *Engineer                      2 years",
        "Field Engineer (2019 - 2021), Vannkraft Consulting",
        "2019 - 2021: Field Engineer, Vannkraft Consulting",
        "Field Engineer\nVannkraft Consulting | 2019 - 2021",
        "2019\n2021\n*Field *Engineer\nVannkraft Consulting",
    ];

    [Theory]
    [MemberData(nameof(JobHeads))]
    public void Experience_HeadInAnyForm_IsRead(string head)
    {
        var other = head.Replace("Field", "Bridge", StringComparison.Ordinal).Replace("Vannkraft", "Stenbro", StringComparison.Ordinal)
            .Replace("2021", "2018", StringComparison.Ordinal).Replace("2019", "2016", StringComparison.Ordinal);
        var resume = Parse(Head + "*EXPERIENCE\n" + head + "\nHighlights\n• Gauged nine rivers.\n• Built a flood model.\n\n" + other + "\nHighlights\n• Drew two bridges.\n\n*EDUCATION\nUniversity of Bergen, MSc Hydrology, 2018");

        Assert.Equal(
            [("Field Engineer", "Vannkraft Consulting", "2019", "2021"), ("Bridge Engineer", "Stenbro Consulting", "2016", "2018")],
            resume.Experience.Select(j => (j.Title, j.Company, j.StartDate!, j.EndDate!)));
        Assert.Equal([2, 1], resume.Experience.Select(j => j.Description.Count));
    }

    public static TheoryData<string> Studies =>
    [
        "*University *of *Bergen\nMSc Hydrology\n2016 - 2018\nGPA: 3.7",
        "*MSc *Hydrology\nUniversity of Bergen\n2016 - 2018\nGrade: 3.7",
        "2016 - 2018\nUniversity of Bergen\nMSc Hydrology GPA 3.7",
        "MSc in Hydrology at University of Bergen (2016 - 2018), GPA: 3.7",
        "*MSc *Hydrology *in\nUniversity of Bergen                  2016 - 2018\nGPA: 3.7",
        "2016\n2018\n\n*University *of *Bergen\nMSc Hydrology\n\nGrade: 3.7",
    ];

    [Theory]
    [MemberData(nameof(Studies))]
    public void Education_InAnyOrder_IsRead(string text)
    {
        var study = Assert.Single(Parse(Head + "*EDUCATION\n" + text + "\n\n*SKILLS\nQGIS, R, Python").Education);

        Assert.Equal(("University of Bergen", "2018", "3.7"), (study.Institution, study.GraduationYear, study.Gpa));
        Assert.Contains("Hydrology", study.Degree + " " + study.Field, StringComparison.Ordinal);
        Assert.Contains("MSc", study.Degree, StringComparison.Ordinal);
    }

    public static TheoryData<string, string[]> SkillLists => new()
    {
        { "• Models\n    • HEC-RAS\n    • Delft3D\n• Languages\n    • R\n    • Python", ["HEC-RAS", "Delft3D", "R", "Python"] },
        { "*Models\nHEC-RAS   Delft3D\n*Code\nR   Python", ["HEC-RAS", "Delft3D", "R", "Python"] },
        { "*Models\n• HEC-RAS\n• Delft3D\n*Code\n• R\n• Python", ["HEC-RAS", "Delft3D", "R", "Python"] },
        { "*Models: HEC-RAS, Delft3D\n*Code: R, Python", ["HEC-RAS", "Delft3D", "R", "Python"] },
    };

    [Theory]
    [MemberData(nameof(SkillLists))]
    public void Skills_UnderGroupNames_AreItems(string text, string[] skills)
    {
        var resume = Parse(Head + "*SKILLS\n" + text + "\n\n*EDUCATION\nUniversity of Bergen, MSc Hydrology, 2018");

        Assert.Equal(skills, resume.Skills.Groups!.SelectMany(g => g.Items));
        Assert.Equal(2, resume.Skills.Groups!.Count);
    }

    [Fact]
    public void Certificates_WithLabelledIssuer_HaveNameIssuerAndDate()
    {
        var resume = Parse(Head + """
            *CERTIFICATES
            2023-06
            Issued by: Norsk Vann
            Certified Dam Inspector

            2020-01
            Issued by: Vassdrag Institute
            Stream Gauging II
            """);

        Assert.Equal(
            [("Certified Dam Inspector", "Norsk Vann", "2023-06"), ("Stream Gauging II", "Vassdrag Institute", "2020-01")],
            resume.Certifications.Select(c => (c.Name, c.Issuer!, c.Date!)));
    }

    [Theory]
    [InlineData("Python ●●●●○\nSQL ★★★☆☆", "Python", "SQL")]
    [InlineData("Python ● ● ● ○ ○ SQL ◆◆◆", "Python", "SQL")]
    [InlineData("Python • SQL", "Python", "SQL")]
    public void Skills_WithDrawnLevels_AreNames(string text, string first, string second) =>
        Assert.Equal([first, second], Parse(Head + "*SKILLS\n" + text).Skills.Groups!.SelectMany(g => g.Items));

    private static TextLine Line(int number, double top, double size, string text)
    {
        var words = text.Split(' ');
        return new TextLine
        {
            Page = 1,
            Number = number,
            Words = [.. words.Select((w, i) => new TextWord { Text = w, FontSize = size, Box = new Box(50 + (i * 10 * size), top, 50 + ((i + 1) * 10 * size) - 5, top + size) })],
        };
    }
}
