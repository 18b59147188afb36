using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

/// <summary>Cancels a run and answers with its end; a run that has ended stays as it is.</summary>
internal static class CancelRun
{
    public static async Task<Results<Ok<GetRun.Run>, ProblemResult>> HandleAsync(string runId, CoachRuns runs, RunStore store, CancellationToken cancellation)
    {
        var id = Ids.Parse(runId, RunProblems.InvalidId);
        if (id.Problem is { } problem) return problem.ToHttp();
        await runs.CancelAsync(id.Value);
        return await GetRun.HandleAsync(runId, runs, store, cancellation);
    }
}
