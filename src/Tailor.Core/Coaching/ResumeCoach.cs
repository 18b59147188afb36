using Tailor.Core.Matching;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>Coaches a resume, for one posting or in general. Deterministic and without a model.</summary>
public static class ResumeCoach
{
    /// <summary>The run's events in order; the first comes at once.</summary>
    /// <param name="resume">The resume to improve.</param>
    /// <param name="posting">The posting to tailor it to, or null for a general review.</param>
    /// <param name="statements">What the owner has stated to be true beside the resume's text.</param>
    /// <param name="today">The day until which open jobs run.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static IAsyncEnumerable<CoachEvent> CoachAsync(Resume resume, JobPosting? posting, IReadOnlyList<string> statements, DateOnly today, CancellationToken cancellation) =>
        Steps(resume, posting, statements, today, cancellation).ToAsyncEnumerable();

    private static IEnumerable<CoachEvent> Steps(Resume resume, JobPosting? posting, IReadOnlyList<string> statements, DateOnly today, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        yield return new CoachEvent { Step = "analyzing", Progress = 0, Message = posting is null ? "Reading your resume" : "Comparing your resume with the posting" };

        var score = AtsScorer.Score(resume, posting);
        var matches = posting is null ? [] : SkillMatcher.Match(resume, posting);
        var numbers = new Numbering(resume, posting, score.OverallScore);
        var keywords = numbers.Suggestions(KeywordCoach.Suggestions(resume, posting, matches));
        List<Gap> open = [.. KeywordCoach.Gaps(matches), .. posting is null ? [] : RequirementGaps.Of(resume, posting, today)];
        var stated = StatedGaps.In(open, statements, today).ToList();
        var gaps = open.Except(stated.Select(s => s.Gap)).ToList();
        cancellation.ThrowIfCancellationRequested();
        yield return new CoachEvent
        {
            Step = "keywords",
            Progress = 35,
            Message = Keywords(score, posting),
            Suggestions = keywords,
            Proposals = numbers.Proposals(stated.Select(s => s.Proposal)),
            Gaps = gaps,
            AtsScore = score,
        };

        var rewrites = numbers.Suggestions(ExperienceCoach.Rewrites(resume));
        var questions = numbers.Proposals(ExperienceCoach.Questions(resume));
        cancellation.ThrowIfCancellationRequested();
        yield return new CoachEvent
        {
            Step = "experience",
            Progress = 70,
            Message = $"{Count(rewrites.Count, "bullet")} to rewrite, {Count(questions.Count, "question")} for you",
            Suggestions = rewrites,
            Proposals = questions,
        };

        var interview = InterviewCoach.Questions(resume, posting, matches).ToList();
        cancellation.ThrowIfCancellationRequested();
        yield return new CoachEvent
        {
            Step = "interview",
            Progress = 90,
            Message = $"{Count(interview.Count, "interview question")} to prepare for",
            InterviewQuestions = interview,
        };

        var findings = numbers.Proposals(ResumeFindings.Of(resume, today));
        yield return new CoachEvent
        {
            Step = "complete",
            Progress = 100,
            Message = $"{Count(keywords.Count + rewrites.Count, "suggestion")} ready to apply",
            Proposals = findings,
            AtsScore = score,
            Completed = true,
        };
    }

    private static string Keywords(AtsScore score, JobPosting? posting) => posting is null
        ? "Your skills are compared with what your bullets show"
        : FormattableString.Invariant($"Your resume shows {score.KeywordMatch.Matched} of the {Count(score.KeywordMatch.Total, "skill")} that the posting asks for");

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Numbers suggestions in the order that they come, and says what each would change alone.</summary>
    private sealed class Numbering(Resume resume, JobPosting? posting, double score)
    {
        private int suggestions;
        private int proposals;

        public List<Suggestion> Suggestions(IEnumerable<Suggestion> found) =>
            [.. found.Select(s => s with { Id = FormattableString.Invariant($"s{++suggestions}"), ScoreDelta = Delta(s) })];

        public List<Suggestion> Proposals(IEnumerable<Suggestion> found) =>
            [.. found.Select(s => s with { Id = FormattableString.Invariant($"p{++proposals}") })];

        private double Delta(Suggestion suggestion) =>
            Math.Round(AtsScorer.Score(SuggestionApplier.Apply(resume, [suggestion]).Resume, posting).OverallScore - score, 1);
    }
}
