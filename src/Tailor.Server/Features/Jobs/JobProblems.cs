using Tailor.Resumes.Problems;

namespace Tailor.Server.Features.Jobs;

/// <summary>What can be wrong with a posting that is asked for.</summary>
internal static class JobProblems
{
    /// <summary>Nothing has this id.</summary>
    public static Problem NotFound { get; } = new(
        ProblemKind.NotFound, "job.not-found", "There is no such job posting",
        "No job posting has this id. Analyze the posting again.");

    /// <summary>There is neither a text nor an address.</summary>
    public static Problem NoText { get; } = new(
        ProblemKind.Invalid, "job.no-text", "There is no job posting to analyze",
        "Send the posting's text as job_text.");
}
