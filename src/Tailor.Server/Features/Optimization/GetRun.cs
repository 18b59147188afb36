using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

internal static class GetRun
{
    /// <param name="Status">running, completed, failed or cancelled.</param>
    /// <param name="Request">What was asked.</param>
    /// <param name="Found">Everything it found so far.</param>
    internal sealed record Run(
        Guid Id, Guid ResumeId, Guid? JobId, string Status, DateTimeOffset CreatedAt, DateTimeOffset? EndedAt, JsonElement Request, RunProgress Found);

    public static async Task<Results<Ok<Run>, ProblemResult>> HandleAsync(string runId, CoachRuns runs, RunStore store, CancellationToken cancellation)
    {
        var id = Ids.Parse(runId, RunProblems.InvalidId);
        if (id.Problem is { } problem) return problem.ToHttp();
        if (await runs.FindAsync(id.Value, cancellation) is not { } feed || await store.FindAsync(id.Value, cancellation) is not { } run)
        {
            return RunProblems.NotFound.ToHttp();
        }

        return TypedResults.Ok(new Run(
            run.Id, run.ResumeId, run.JobId, run.Status, run.CreatedAt, run.EndedAt,
            JsonSerializer.Deserialize<JsonElement>(run.Request, WireJson.Options),
            feed.Snapshot().Events.Aggregate((state, next) => state.Then(next))));
    }
}
