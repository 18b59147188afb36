using Tailor.Resumes.Problems;

namespace Tailor.Server.Features.Jobs;

/// <summary>What can be wrong with a posting that is asked for.</summary>
internal static class JobProblems
{
    /// <summary>What stands for the id of a job posting is none.</summary>
    public static Problem InvalidId { get; } = new(
        ProblemKind.Invalid, "job.invalid-id", "This is not the id of a job",
        "The id of a job posting is a UUID such as 0d9f0f3e-5a61-4c3e-9a53-0f1a6f2b7c11. Send the id that the server gave when the posting was analyzed.");

    /// <summary>Nothing has this id.</summary>
    public static Problem NotFound { get; } = new(
        ProblemKind.NotFound, "job.not-found", "There is no such job posting",
        "No job posting has this id. Analyze the posting again.");

    /// <summary>There is neither a text nor an address.</summary>
    public static Problem NoText { get; } = new(
        ProblemKind.Invalid, "job.no-text", "There is no job posting to analyze",
        "Send the posting's text as job_text.");
}
