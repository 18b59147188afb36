using Tailor.Accuracy;
using Tailor.Resumes;

namespace Tailor.Documents.Tests.Scoring;

/// <summary>The scorer: a perfect parse has no fault, and each kind of fault lowers its field.</summary>
public class DocumentScoreTests
{
    private static readonly Resume Sample = new()
    {
        PersonalInfo = new PersonalInfo
        {
            Name = "Zoë O'Hara-Lindt",
            Email = "zoe@lindt.example",
            Phone = "+43 316 555 018",
            Location = "Graz, Austria",
            Github = "https://github.com/zoe-example",
        },
        Summary = "I keep old bridges standing.",
        Experience =
        [
            new Work { Title = "Bridge Engineer", Company = "Mur Works", StartDate = "2020-03", Current = true, Location = "Graz", Description = ["Inspected 40 bridges in two years.", "Led a crew of six."] },
            new Work { Title = "Intern", Company = "Hilltop Surveying", StartDate = "2019", EndDate = "2019", Description = ["Drew 12 maps of the valley."] },
        ],
        Education = [new Education { Degree = "BSc in Civil Engineering", Institution = "Graz School of Building", GraduationYear = "2019", Gpa = "1,3" }],
        Projects = [new Project { Name = "Truss", Highlights = ["Computes loads of wooden trusses."] }],
        Skills = new SkillSet { Technical = ["C++", "R"], Groups = [new SkillGroup { Name = "Languages", Items = ["C++", "R"] }] },
        Certifications = [new Certification { Name = "Rope access level 2" }],
        Languages = [new SpokenLanguage { Name = "German", Level = "native" }],
        Awards = [new Award { Title = "Young Engineer" }],
        Provenance = new Dictionary<string, FieldSource> { ["/personal_info/name"] = new() { Confidence = 0.97m } },
    };

    /// <summary>What is wrong, the field that has to show it, and right, wrong and missing values of that field.</summary>
    public static TheoryData<Resume, string, int, int, int> Faults => new()
    {
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Name = "Zoe O'Hara-Lindt" } }, "name", 0, 1, 1 },
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Name = "Dr. ZOË O’HARA-LINDT, PhD" } }, "name", 1, 0, 0 },
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Email = "zoe@lindt.examplehttps" } }, "email", 0, 1, 1 },
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Phone = "316 555 018" } }, "phone", 0, 1, 1 },
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Location = "Graz, Austria, Engineer" } }, "location", 0, 1, 1 },
        { Sample with { PersonalInfo = Sample.PersonalInfo with { Github = null, Website = "https://elsewhere.example" } }, "links", 0, 1, 1 },
        { Sample with { Experience = [.. Sample.Experience.Reverse()] }, "job_title", 2, 0, 0 },
        { Sample with { Experience = [Sample.Experience[0] with { Title = "Mur Works", Company = "Bridge Engineer" }, Sample.Experience[1]] }, "company", 1, 1, 1 },
        { Sample with { Experience = [Sample.Experience[0] with { StartDate = "2020" }, Sample.Experience[1]] }, "job_dates", 3, 1, 1 },
        { Sample with { Experience = [Sample.Experience[0] with { Description = [] }, Sample.Experience[1]] }, "bullets", 1, 0, 2 },
        {
            Sample with { Experience = [Sample.Experience[0] with { Description = Sample.Experience[1].Description }, Sample.Experience[1] with { Description = Sample.Experience[0].Description }] },
            "bullet_job", 0, 3, 3
        },
        {
            Sample with { Experience = [Sample.Experience[0] with { Description = Sample.Experience[1].Description }, Sample.Experience[1] with { Description = Sample.Experience[0].Description }] },
            "bullets", 3, 0, 0
        },
        { Sample with { Education = [Sample.Education[0] with { Institution = "Graz" }] }, "edu_institution", 0, 1, 1 },
        { Sample with { Education = [Sample.Education[0] with { Degree = "BSc", Field = "Civil Engineering" }] }, "edu_degree", 1, 0, 0 },
        { Sample with { Education = [Sample.Education[0] with { GraduationYear = null }] }, "edu_year", 0, 0, 1 },
        { Sample with { Education = [Sample.Education[0] with { Gpa = "1.3 / 5" }] }, "edu_gpa", 1, 0, 0 },
        { Sample with { Education = [] }, "edu_gpa", 0, 0, 1 },
        { Sample with { Projects = [.. Sample.Projects, new Project { Name = "References" }] }, "project_name", 1, 1, 0 },
        { Sample with { Skills = new SkillSet { Technical = ["C", "R"] } }, "skills", 1, 1, 1 },
        { Sample with { Certifications = [] }, "certification", 0, 0, 1 },
        { Sample with { Languages = [new SpokenLanguage { Name = "German", Level = "B2" }] }, "language_level", 0, 1, 1 },
        { Sample with { Awards = [.. Sample.Awards, new Award { Title = "Page 2" }] }, "award", 1, 1, 0 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Score_OfAFault_ShowsInItsField(Resume parsed, string field, int right, int wrong, int missing) =>
        Assert.Equal(new Tally(right, wrong, missing), Tally.Of([Scored(parsed)], field));

    [Fact]
    public void Score_OfThePerfectParse_IsOne()
    {
        var scored = Scored(Sample);

        Assert.DoesNotContain(scored.Findings, f => !f.IsRight);
        Assert.Equal(1, Tally.MacroF1([scored]));
        Assert.Equal(Fields.Macro.Append("award"), Fields.Macro.Append("award").Where(f => Tally.Of([scored], f).Right > 0));
    }

    [Fact]
    public void Score_OfAnEmptyParse_IsZero() => Assert.Equal(0, Tally.MacroF1([Scored(new Resume())]));

    [Fact]
    public void Calibration_CountsEachSureValue_Once()
    {
        var wrong = Sample with { PersonalInfo = Sample.PersonalInfo with { Name = "Graz Austria" } };

        var sure = Calibration.Of([Scored(Sample), Scored(wrong)])[^1];

        Assert.Equal((2, 1), (sure.Stated, sure.Right));
    }

    [Fact]
    public void Baseline_OfAWorseParse_NamesWhatDropped()
    {
        var drops = Baseline.Of([Scored(Sample)]).Drops(Baseline.Of([Scored(Sample with { Education = [] })])).ToList();

        Assert.Contains(drops, d => d.StartsWith("The macro F1 fell from 1.0000", StringComparison.Ordinal));
        Assert.Contains("Field edu_gpa fell from 1.0000 to 0.0000.", drops);
        Assert.Empty(Baseline.Of([Scored(Sample)]).Drops(Baseline.Of([Scored(Sample)])));
    }

    private static ScoredDocument Scored(Resume parsed) => new("sample", "any", DocumentScore.Of(OwnTruth.Of(Sample), parsed), null);
}
