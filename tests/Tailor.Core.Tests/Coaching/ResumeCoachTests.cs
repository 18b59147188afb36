using Tailor.Core.Coaching;
using Tailor.Core.Jobs;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Tests.Coaching;

public sealed class ResumeCoachTests
{
    private const string PostingText =
        """
        Platform Engineer
        Nordlicht Systems is looking for a platform engineer.

        Requirements
        - 4+ years with Kubernetes and PostgreSQL
        - Terraform
        - C++ or C#
        Nice to have
        - Kafka
        No Java needed.
        """;

    private static readonly JobPosting Posting = JobPostingAnalyzer.Analyze(PostingText).Value;

    private static readonly Resume Resume = new()
    {
        PersonalInfo = new PersonalInfo { Name = "Ada Quist", Email = "ada@quist.example" },
        Experience =
        [
            new Work
            {
                Title = "Engineer", Company = "Fjord", Duration = "Mar 2021 - Present", Current = true,
                Description = ["Responsible for managing 14 services on K8s", "Improved the deployment process"],
            },
            new Work
            {
                Title = "Developer", Company = "Alm", Duration = "2017 - 2021", EndDate = "2021",
                Description = ["  Responsible for tuning PostgreSQL 15 and writing 40 reports ", "Helped to migrate the intranet"],
            },
        ],
        Projects = [new Project { Name = "Tide", Description = "Was responsible for building a tide clock in C++" }],
        Skills = new SkillSet { Technical = ["Linux"] },
    };

    [Fact]
    public async Task CoachAsync_GoesThroughTheStepsInOrder()
    {
        var events = await Run(Resume, Posting);
        Assert.Equal(["analyzing", "keywords", "experience", "interview", "complete"], events.Select(e => e.Step));
        Assert.Equal(events.Select(e => e.Progress).Order(), events.Select(e => e.Progress));
        Assert.Equal([false, false, false, false, true], events.Select(e => e.Completed));
        Assert.Equal(100, events[^1].Progress);
        Assert.Equal(AtsScorer.Score(Resume, Posting).OverallScore, events[^1].AtsScore?.OverallScore);
    }

    [Fact]
    public async Task CoachAsync_WeakBullets_OfEveryJobAndProjectAreRewritten()
    {
        var rewrites = (await Run(Resume, Posting)).SelectMany(e => e.Suggestions).Where(s => s.Type == "rewrite");
        Assert.Equal(
            [
                ("/experience/0/description/0", "Responsible for managing 14 services on K8s", "Manage 14 services on K8s"),
                ("/experience/1/description/0", "  Responsible for tuning PostgreSQL 15 and writing 40 reports ", "Tuned PostgreSQL 15 and wrote 40 reports"),
                ("/projects/0/description", "Was responsible for building a tide clock in C++", "Built a tide clock in C++"),
            ],
            rewrites.Select(s => (s.Path!, s.Original, s.Suggested)));
    }

    [Fact]
    public async Task CoachAsync_Keywords_AreThoseThatTheTextShowsAndTheSkillsDoNot() =>
        Assert.Equal(
            ["Kubernetes", "PostgreSQL", "C++"],
            (await Run(Resume, Posting)).SelectMany(e => e.Suggestions).Where(s => s.Type == "add_keyword").Select(s => s.Suggested));

    [Fact]
    public async Task CoachAsync_WhatIsNotShown_IsAGapAndNeverAnEdit()
    {
        var events = await Run(Resume, Posting);
        Assert.Equal(["Terraform", "Kafka"], events.SelectMany(e => e.Gaps).Select(g => g.Requirement));
        Assert.DoesNotContain(events.SelectMany(e => e.Suggestions), s => s.Suggested.Contains("Terraform", StringComparison.Ordinal) || s.Suggested.Contains("Java", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CoachAsync_Suggestions_ApplyAsTheyStandAndSayTheirDelta()
    {
        foreach (var posting in new[] { Posting, null })
        {
            var suggestions = (await Run(Resume, posting)).SelectMany(e => e.Suggestions).ToList();
            var before = AtsScorer.Score(Resume, posting).OverallScore;
            Assert.NotEmpty(suggestions);
            Assert.All(suggestions, s =>
            {
                var revision = SuggestionApplier.Apply(Resume, [s]);
                Assert.Empty(revision.Rejected);
                Assert.Equal(Math.Round(AtsScorer.Score(revision.Resume, posting).OverallScore - before, 1), s.ScoreDelta);
                Assert.DoesNotContain("[", s.Suggested, StringComparison.Ordinal);
            });
            Assert.Empty(SuggestionApplier.Apply(Resume, suggestions).Rejected);
            Assert.Equal(suggestions.Count, suggestions.Select(s => s.Id).Distinct().Count());
            Assert.Equal(suggestions.Where(s => s.Original.Length > 0).Select(s => s.Path).Distinct().Count(), suggestions.Count(s => s.Original.Length > 0));
        }
    }

    [Fact]
    public async Task CoachAsync_BulletWithoutAFigure_IsAskedAboutInItsOwnWords()
    {
        var questions = (await Run(Resume, Posting)).SelectMany(e => e.Proposals).Where(p => p.Type == "question").ToList();
        Assert.Contains(questions, q => q.Path == "/experience/0/description/1" && q.Question!.Contains("the deployment process", StringComparison.Ordinal));
        Assert.Contains(questions, q => q.Path == "/experience/1/description/1" && q.Question!.Contains("migrate the intranet", StringComparison.Ordinal));
        Assert.All(questions, q => Assert.Equal("", q.Suggested));
    }

    [Fact]
    public async Task CoachAsync_EqualBulletsThatNeedDifferentTexts_AreLeftAlone()
    {
        const string Bullet = "Responsible for managing 14 services";
        var resume = Resume with { Experience = [.. Resume.Experience.Select(w => w with { Description = [Bullet] })] };
        Assert.DoesNotContain((await Run(resume, Posting)).SelectMany(e => e.Suggestions), s => s.Original == Bullet);
    }

    [Fact]
    public async Task CoachAsync_EqualBulletsOfOneText_AreRewrittenByOneSuggestion()
    {
        const string Bullet = "Responsible for managing 14 services";
        var resume = Resume with { Experience = [Resume.Experience[0] with { Description = [Bullet, Bullet] }] };
        Assert.Single((await Run(resume, Posting)).SelectMany(e => e.Suggestions), s => s.Original == Bullet);
    }

    [Fact]
    public async Task CoachAsync_Interview_QuotesThePostingOrTheResume()
    {
        var questions = (await Run(Resume, Posting)).SelectMany(e => e.InterviewQuestions).ToList();
        Assert.Contains(questions, q => q.Category == "technical" && q.Question.Contains("Terraform", StringComparison.Ordinal));
        Assert.Contains(questions, q => q.Category == "role_specific" && q.Question.Contains("4+ years with Kubernetes", StringComparison.Ordinal));
        Assert.All(questions, q => Assert.Contains(q.Category, new[] { "technical", "behavioral", "system_design", "role_specific" }));
    }

    [Fact]
    public async Task CoachAsync_EmptyResume_StillEndsWithFindings()
    {
        var events = await Run(new Resume(), null);
        Assert.True(events[^1].Completed);
        Assert.Empty(events.SelectMany(e => e.Suggestions));
        Assert.Contains(events.SelectMany(e => e.Proposals), p => p is { Type: "finding", Section: "experience" });
    }

    [Fact]
    public async Task CoachAsync_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in ResumeCoach.CoachAsync(Resume, Posting, [], new DateOnly(2026, 6, 1), cancel.Token))
            {
                Assert.Equal("analyzing", step.Step);
                await cancel.CancelAsync();
            }
        });
    }

    private static async Task<List<CoachEvent>> Run(Resume resume, JobPosting? posting) =>
        await ResumeCoach.CoachAsync(resume, posting, [], new DateOnly(2026, 6, 1), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
}
