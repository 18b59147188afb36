using System.Text.Json;
using Tailor.Core.Coaching;
using Tailor.Resumes.Scoring;
using Tailor.Resumes.Suggestions;
using Tailor.Server.Http;

namespace Tailor.Server.Features.Optimization;

/// <summary>
/// A progress object of the stream. The store holds what is new in each event; clients get everything up to it, so that the
/// last object they saw is all they need.
/// </summary>
internal sealed record RunProgress
{
    public required Guid RunId { get; init; }

    /// <summary>A step of <see cref="CoachEvent.Step"/>, or <c>failed</c>.</summary>
    public required string Step { get; init; }

    /// <summary>0-100.</summary>
    public int Progress { get; init; }

    /// <summary>What was done, for a person.</summary>
    public required string Message { get; init; }

    /// <summary>Changes that can be applied as they stand, in an order that only grows.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Whether this is the run's last event, however it ended.</summary>
    public bool Completed { get; init; }

    /// <summary>The score, once it is known.</summary>
    public AtsScore? AtsScore { get; init; }

    public IReadOnlyList<InterviewQuestion> InterviewQuestions { get; init; } = [];

    /// <summary>What needs the owner first.</summary>
    public IReadOnlyList<Suggestion> Proposals { get; init; } = [];

    /// <summary>What the posting asks for and the resume does not show.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>Why the run did not complete, when it did not.</summary>
    public ProblemBody? Error { get; init; }

    public static RunProgress Of(Guid runId, CoachEvent step) => new()
    {
        RunId = runId,
        Step = step.Step,
        Progress = step.Progress,
        Message = step.Message,
        Suggestions = step.Suggestions,
        Completed = step.Completed,
        AtsScore = step.AtsScore,
        InterviewQuestions = step.InterviewQuestions,
        Proposals = step.Proposals,
        Gaps = step.Gaps,
    };

    /// <summary>The end of a run that did not complete.</summary>
    public static RunProgress Failed(Guid runId, ProblemBody error) =>
        new() { RunId = runId, Step = "failed", Message = error.Detail, Completed = true, Error = error };

    public static RunProgress Read(string json) => JsonSerializer.Deserialize<RunProgress>(json, WireJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, WireJson.Options);

    /// <summary>This event's state with what the next one adds.</summary>
    public RunProgress Then(RunProgress next) => next with
    {
        Progress = Math.Max(Progress, next.Progress),
        Suggestions = [.. Suggestions, .. next.Suggestions],
        AtsScore = next.AtsScore ?? AtsScore,
        InterviewQuestions = [.. InterviewQuestions, .. next.InterviewQuestions],
        Proposals = [.. Proposals, .. next.Proposals],
        Gaps = [.. Gaps, .. next.Gaps],
    };
}
