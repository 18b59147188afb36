using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;

namespace Tailor.Core.Coaching;

/// <summary>
/// One step of a coaching run, as what is new since the step before. The last one has <see cref="Completed"/>; a coach
/// that fails throws, and its host ends the run as failed.
/// </summary>
public sealed record CoachEvent
{
    /// <summary><c>analyzing</c>, <c>keywords</c>, <c>experience</c>, <c>interview</c>, <c>complete</c>, in this order.</summary>
    public required string Step { get; init; }

    /// <summary>The share of the work that is done, 0-100.</summary>
    public required int Progress { get; init; }

    /// <summary>What was done, for a person.</summary>
    public required string Message { get; init; }

    /// <summary>New suggestions that can be applied as they stand.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>New questions, findings and suggestions that need the owner first.</summary>
    public IReadOnlyList<Suggestion> Proposals { get; init; } = [];

    /// <summary>New gaps.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>The score, once it is known.</summary>
    public AtsScore? AtsScore { get; init; }

    /// <summary>New interview questions.</summary>
    public IReadOnlyList<InterviewQuestion> InterviewQuestions { get; init; } = [];

    /// <summary>Whether this is the last event of the run.</summary>
    public bool Completed { get; init; }

    /// <summary>This event and the next one as one: what a client has seen after both.</summary>
    public CoachEvent Then(CoachEvent next) => next with
    {
        Suggestions = [.. Suggestions, .. next.Suggestions],
        Proposals = [.. Proposals, .. next.Proposals],
        Gaps = [.. Gaps, .. next.Gaps],
        InterviewQuestions = [.. InterviewQuestions, .. next.InterviewQuestions],
        AtsScore = next.AtsScore ?? AtsScore,
    };
}
