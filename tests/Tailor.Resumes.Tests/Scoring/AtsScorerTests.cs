using CsCheck;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;

namespace Tailor.Resumes.Tests.Scoring;

public sealed class AtsScorerTests
{
    private static readonly JobPosting Posting = new()
    {
        Skills =
        [
            new JobSkill { Name = "Kubernetes", Importance = Importance.Required, Technology = true, Forms = ["Kubernetes", "K8s"] },
            new JobSkill { Name = "PostgreSQL", Importance = Importance.Required, Technology = true, Forms = ["PostgreSQL", "Postgres"] },
            new JobSkill { Name = "Go", Importance = Importance.Preferred, Technology = true, Forms = ["Golang"], ExactForms = ["Go"] },
            new JobSkill { Name = "Java", Importance = Importance.Mentioned, Technology = true, Forms = ["Java"] },
        ],
    };

    private static readonly Resume Full = new()
    {
        PersonalInfo = new PersonalInfo { Name = "Ada Quist", Email = "ada@quist.example", Phone = "1", Location = "Oslo" },
        Summary = "Engineer.",
        Experience = [new Work { Title = "Engineer", Company = "Fjord", Duration = "2020 - 2024", Description = ["a", "b", "c"] }],
        Skills = new SkillSet { Technical = ["1", "2", "3", "4", "5", "6", "7", "8"] },
        Education = [new Education { Degree = "BSc", Institution = "Uni", GraduationYear = "2019" }],
    };

    [Theory]
    [InlineData("Moved 14 services to K8s", "Kubernetes")]
    [InlineData("Ran PostgreSQL 15 for 3 teams", "PostgreSQL")]
    [InlineData("Postgres tuning", "PostgreSQL")]
    [InlineData("Wrote the importer in Go", "Go")]
    public void Score_SkillOnlyInABullet_IsMatchedByAnyForm(string bullet, string skill) =>
        Assert.Equal([skill], AtsScorer.Score(WithBullet(bullet), Posting).KeywordMatch.MatchedKeywords);

    [Theory]
    [InlineData("Go the extra mile for customers")]
    [InlineData("Java services")]
    [InlineData("MyPostgreSQLite")]
    public void Score_WordThatIsNotTheSkill_IsNotMatched(string bullet) =>
        Assert.Empty(AtsScorer.Score(WithBullet(bullet), Posting).KeywordMatch.MatchedKeywords);

    [Fact]
    public void Score_SkillInAnyPart_IsMatched()
    {
        Resume[] places =
        [
            new() { Summary = "K8s" },
            new() { Skills = new SkillSet { Tools = ["K8s"] } },
            new() { Skills = new SkillSet { Groups = [new SkillGroup { Items = ["K8s"] }] } },
            new() { Projects = [new Project { Technologies = ["K8s"] }] },
            new() { Projects = [new Project { Description = "A K8s operator" }] },
            new() { Education = [new Education { Courses = ["K8s"] }] },
            new() { Certifications = [new Certification { Name = "K8s administrator" }] },
            new() { Volunteer = [new Volunteering { Description = ["K8s"] }] },
            new() { CustomSections = [new CustomSection { Items = ["K8s"] }] },
        ];
        Assert.All(places, resume => Assert.Equal(["Kubernetes"], AtsScorer.Score(resume, Posting).KeywordMatch.MatchedKeywords));
    }

    [Fact]
    public void Score_WithoutPosting_IsTheSectionsAlone()
    {
        var score = AtsScorer.Score(Full, null);
        Assert.Equal((100.0, 100.0, 0), (score.OverallScore, score.SectionCompleteness, score.KeywordMatch.Total));
        Assert.Equal(0, AtsScorer.Score(new Resume(), null).OverallScore);
    }

    [Fact]
    public void Score_FollowsTheStatedFormula()
    {
        var listed = Full with { Skills = Full.Skills with { Tools = ["Kubernetes"] } };

        // (2 · 1 + 2 · 0 + 1 · 0) / 5 = 40 of 100, times 0.7, and 30 for complete sections.
        Assert.Equal(58, AtsScorer.Score(listed, Posting).OverallScore);

        // Shown in a bullet alone it counts 0.9: 36 · 0.7 + 30.
        Assert.Equal(55.2, AtsScorer.Score(Full with { Summary = "Kubernetes" }, Posting).OverallScore);
    }

    [Fact]
    public void Score_PostingWithoutSkills_IsTheSectionsAlone() =>
        Assert.Equal(100, AtsScorer.Score(Full, new JobPosting { Title = "Engineer" }).OverallScore);

    [Fact]
    public void Score_RepeatedText_MovesNothing()
    {
        var once = WithBullet("K8s for 4 teams");
        var job = once.Experience[0];
        Resume[] repeated =
        [
            once with { Experience = [job with { Description = [.. Enumerable.Repeat(job.Description[0], 50)] }] },
            once with { Experience = [job, job, job] },
            once with { Experience = [job with { Description = [string.Join(' ', Enumerable.Repeat(job.Description[0], 50))] }] },
        ];
        Assert.All(repeated, r => Assert.Equal(AtsScorer.Score(once, Posting).OverallScore, AtsScorer.Score(r, Posting).OverallScore));
        var skills = once with { Skills = new SkillSet { Technical = ["Go"] } };
        Assert.Equal(
            AtsScorer.Score(skills, Posting).OverallScore,
            AtsScorer.Score(skills with { Skills = new SkillSet { Technical = ["Go", "go ", "Go"] } }, Posting).OverallScore);
    }

    [Fact]
    public void Score_AnyResume_IsWithinBoundsAndTheSameAgain() =>
        (from bullets in Gen.String.List[0, 5]
         from skills in Gen.String.List[0, 12]
         from name in Gen.String
         from posting in Gen.Bool
         select (new Resume
         {
             PersonalInfo = new PersonalInfo { Name = name },
             Experience = [new Work { Title = name, Description = bullets }],
             Skills = new SkillSet { Technical = skills },
         }, posting ? Posting : null)).Sample((resume, posting) =>
         {
             var score = AtsScorer.Score(resume, posting);
             Assert.InRange(score.OverallScore, 0, 100);
             Assert.InRange(score.SectionCompleteness, 0, 100);
             Assert.All(score.Sections, s => Assert.InRange(s.Score, 0, 100));
             Assert.Equal(score.KeywordMatch.Total, score.KeywordMatch.MatchedKeywords.Count + score.KeywordMatch.MissingKeywords.Count);
             Assert.Equal(score.OverallScore, AtsScorer.Score(resume, posting).OverallScore);
         });

    private static Resume WithBullet(string bullet) => new() { Experience = [new Work { Description = [bullet] }] };
}
