using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Core.Tests.Parsing;

/// <summary>Layouts of web themes, PDF libraries and typesetters.</summary>
public class PrintedLayoutTests
{
    private static Resume Parse(string picture) => ResumeParser.Parse(Drawn.Document(picture));

    [Fact]
    public void Jobs_BelowTheHeadWithoutATitle_AreJobs()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org | Bergen, Norway

            *Field *Engineer *- *Vannkraft *Consulting, 2019-02 - 2021-10

            *Hydrologist *- *Elvevakt, 2016-01 - 2018-12

            *EDUCATION
            University of Bergen, MSc Hydrology, 2018
            University of Tromso, BSc Physics, 2016
            """);

        Assert.Equal([("Field Engineer", "Vannkraft Consulting"), ("Hydrologist", "Elvevakt")], resume.Experience.Select(j => (j.Title, j.Company)));
    }

    [Fact]
    public void Title_WrappedBesideDates_IsOne()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org

            *EXPERIENCE

            Hydrology Engineer, Bergen Water and Power     2019-02 - 2021-10
            Authority
            • Drew two hundred maps of rivers and lakes for the whole region.

            Research Assistant, Elvevakt                   2016-01 - 2018-12
            • Measured the water of nine rivers every week of the year.
            """);

        Assert.Equal([("Hydrology Engineer", "Bergen Water and Power Authority"), ("Research Assistant", "Elvevakt")], resume.Experience.Select(j => (j.Title, j.Company)));
    }

    [Fact]
    public void Bullets_BeforeHeads_BeginEntries()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org

            *EDUCATION

            • *MSc *Hydrology, *University *of *Bergen
            2016 - 2018
            3.8

            • *BSc *Physics, *University *of *Tromso
            2013 - 2016
            """);

        Assert.Equal(
            [("University of Bergen", "2018"), ("University of Tromso", "2016")],
            resume.Education.Select(e => (e.Institution, e.GraduationYear)));
    }

    [Fact]
    public void NamesOfColumns_AreNoEntry()
    {
        var resume = Parse("""
            *Maren *Tideholm
            maren@tideholm.example.org

            *EDUCATION

            *Institution               *Qualification      *Year
            University of Bergen       MSc Hydrology       2018
            University of Tromso       BSc Physics         2016
            """);

        Assert.Equal(
            [("University of Bergen", "MSc Hydrology", "2018"), ("University of Tromso", "BSc Physics", "2016")],
            resume.Education.Select(e => (e.Institution, e.Degree, e.GraduationYear)));
    }

    [Fact]
    public void Address_BrokenAtASlash_IsOneLink()
    {
        var person = Parse("""
            *Maren *Tideholm
            linkedin.com/in/
            maren-tideholm
            maren@tideholm.example.org

            *EDUCATION
            University of Bergen, MSc Hydrology, 2018
            """).PersonalInfo;

        Assert.Equal("linkedin.com/in/maren-tideholm", person.Linkedin);
    }
}
