using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;

namespace Tailor.Server.Features.Optimization;

/// <summary>Streams a run again, from where the client lost it.</summary>
internal static class FollowRun
{
    public static async Task<Results<ProgressStream, ProblemResult>> HandleAsync(string runId, HttpRequest request, CoachRuns runs, CancellationToken cancellation)
    {
        var id = Ids.Parse(runId, RunProblems.InvalidId);
        if (id.Problem is { } problem) return problem.ToHttp();
        return await runs.FindAsync(id.Value, cancellation) is { } feed
            ? new ProgressStream(feed, ProgressStream.LastSeen(request))
            : RunProblems.NotFound.ToHttp();
    }
}
