using Tailor.Core.Parsing;
using Tailor.Core.Provenance;
using Tailor.Resumes;

namespace Tailor.Core.Tests.Provenance;

public class ProvenanceTests
{
    private const string Page = """
        *Ingrid *Solberg
        ingrid.solberg@post.example  +47 22 33 44 55
        Nationality: Norwegian

        *EXPERIENCE
        *Field *Engineer, *Vannkraft *Consulting       2019 - 2021
        • Gauged nine rivers in Python.
        *Junior *Engineer, *Vannkraft *Consulting      2016 - 2018
        • Built a flood model of the lower valley.

        *EDUCATION
        University of Bergen
        MSc Hydrology, Sep 2014 - Jun 2016

        *SKILLS
        Python, QGIS
        """;

    private static readonly (Resume Resume, WordAccount Words) Parsed = ResumeParser.ParseWithAccount(Drawn.Document(Page));

    [Theory]
    [InlineData("/personal_info/name", 1)]
    [InlineData("/personal_info/email", 2)]
    [InlineData("/personal_info/phone", 2)]
    [InlineData("/experience/0/company", 5)]
    [InlineData("/experience/0/description/0", 6)]
    [InlineData("/experience/1/company", 7)]
    [InlineData("/experience/1/start_date", 7)]
    [InlineData("/experience/1/description/0", 8)]
    [InlineData("/education/0/institution", 10)]
    [InlineData("/education/0/start_date", 11)]
    [InlineData("/education/0/graduation_year", 11)]
    [InlineData("/skills/technical/0", 13)]
    [InlineData("/skills/groups/0/items/1", 13)]
    public void Value_IsFoundOnItsOwnLine(string path, int line)
    {
        var source = Parsed.Resume.Provenance[path];

        Assert.Equal((1, line), (source.Page, source.Line));
    }

    [Fact]
    public void Box_EnclosesTheValuesWords()
    {
        var box = Parsed.Resume.Provenance["/personal_info/name"].Box!;

        Assert.Equal((0m, 0m, 80m, 10m), (box.Left, box.Top, box.Right, box.Bottom));
    }

    [Fact]
    public void Value_OfWordsHardToRecognize_IsNoSurerThanThey()
    {
        var page = Drawn.Document(Page);
        var (resume, _) = ResumeParser.ParseWithAccount(page with
        {
            Lines = [.. page.Lines.Select(l => l with { Words = [.. l.Words.Select(w => w.Text == "Vannkraft" ? w with { Certainty = 0.4 } : w)] })],
        });

        Assert.Equal(0.4m, resume.Provenance["/experience/0/company"].Confidence);
        Assert.True(resume.Provenance["/experience/0/title"].Confidence > 0.4m);
    }

    [Theory]
    [InlineData(WordClass.Heading, 3)]
    [InlineData(WordClass.Sign, 5)]
    [InlineData(WordClass.Date, 4)]
    [InlineData(WordClass.Unplaced, 2)]
    [InlineData(WordClass.Running, 0)]
    public void Words_AreCountedByWhatBecameOfThem(WordClass kind, int count) => Assert.Equal(count, Parsed.Words.Count(kind));

    [Fact]
    public void UnplacedText_KeepsItsLabel()
    {
        var piece = Assert.Single(Parsed.Resume.UnplacedText);

        Assert.Equal(("Nationality: Norwegian", 1, 3), (piece.Text, piece.Page, piece.Line));
    }

    [Fact]
    public void BrokenWord_IsFoundWhole()
    {
        var (resume, words) = ResumeParser.ParseWithAccount(Drawn.Document("""
            *Ingrid *Solberg
            ingrid.solberg@post.example

            *SUMMARY
            Hydrologist who models floods for towns along rivers and hydro‐
            power companies in the north of Norway.
            """.Replace("\\u2010", "\u2010", StringComparison.Ordinal)));

        Assert.Contains("hydropower", resume.Summary, StringComparison.Ordinal);
        Assert.Equal(0, words.Count(WordClass.Unplaced));
        Assert.True(resume.Provenance["/summary"].Confidence >= 0.9m);
    }

    [Fact]
    public void LinkWithOtherText_IsFoundAtTheWordThatCarriesIt()
    {
        var word = new TextWord { Text = "Portfolio", Link = "https://solberg.example/work" };
        var resume = ResumeParser.Parse(new DocumentText
        {
            Lines =
            [
                new TextLine { Page = 1, Number = 1, Words = [new TextWord { Text = "Ingrid" }, new TextWord { Text = "Solberg" }] },
                new TextLine { Page = 1, Number = 2, Words = [new TextWord { Text = "ingrid.solberg@post.example" }, word] },
            ],
            Pages = 1,
        });

        Assert.Equal(2, resume.Provenance["/personal_info/website"].Line);
        Assert.Null(resume.Provenance["/personal_info/website"].Box);
        Assert.Empty(resume.UnplacedText);
    }

    [Theory]
    [InlineData("*Field *Engineer, *Vannkraft *Consulting       2019 - 2021", true)]
    [InlineData("*Solvang, *Vannkraft       2019 - 2021", false)]
    public void Title_ThatNothingSpeaksFor_IsNotStatedAsSure(string head, bool isSure)
    {
        var resume = ResumeParser.Parse(Drawn.Document("*Ingrid *Solberg\ningrid.solberg@post.example\n\n*EXPERIENCE\n" + head + "\n• Gauged nine rivers."));

        Assert.Equal(isSure, resume.Provenance["/experience/0/title"].Confidence >= 0.9m);
    }
}
