using Tailor.Resumes.Problems;
using Tailor.Server.Http;

namespace Tailor.Server.Features.Optimization;

/// <summary>What can be wrong with a run, or ends it early.</summary>
internal static class RunProblems
{
    /// <summary>What stands for the id of a run is none.</summary>
    public static Problem InvalidId { get; } = new(
        ProblemKind.Invalid, "run.invalid-id", "This is not the id of a run",
        "The id of a run is a UUID such as 0d9f0f3e-5a61-4c3e-9a53-0f1a6f2b7c11. Send the id that the server gave with the first event of the run.");

    /// <summary>Nothing has this id.</summary>
    public static Problem NotFound { get; } = new(
        ProblemKind.NotFound, "run.not-found", "There is no such run",
        "No optimization run has this id; it may have been deleted with its resume. Start a new one.");

    /// <summary>The server stopped, or was stopped, while the run was alive.</summary>
    public static Problem Interrupted { get; } = new(
        ProblemKind.Unavailable, "run.interrupted", "The run was interrupted",
        "The server stopped before the run was done. What it had found is kept; start it again for the rest.");

    /// <summary>The user cancelled it.</summary>
    public static Problem Cancelled { get; } = new(
        ProblemKind.Conflict, "run.cancelled", "The run was cancelled",
        "You cancelled this run. What it had found is kept; start it again for the rest.");

    /// <summary>A defect ended it.</summary>
    public static ProblemBody Failed { get; } = ProblemBody.Create(
        StatusCodes.Status500InternalServerError, "run.failed", "The run failed",
        "This is a defect of the server, not of your resume. What the run had found is kept; try again, and report it if it stays so.");
}
