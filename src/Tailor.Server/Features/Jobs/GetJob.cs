using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Jobs;

/// <summary>A posting in the shape of its analysis, with the text that it was made from.</summary>
internal static class GetJob
{
    public static async Task<Results<JsonHttpResult<JsonObject>, ProblemResult>> HandleAsync(string id, JobStore store, CancellationToken cancellation)
    {
        var jobId = Ids.Parse(id, JobProblems.InvalidId);
        if (jobId.Problem is { } idProblem) return idProblem.ToHttp();
        if (await store.FindAsync(jobId.Value, cancellation) is not { } job) return JobProblems.NotFound.ToHttp();
        var posting = StoredPosting.Read(job);
        if (posting.Problem is { } problem) return problem.ToHttp();
        var answer = JsonSerializer.SerializeToNode(posting.Value, WireJson.Options)!.AsObject();
        answer["job_text"] = job.Text;
        answer["job_url"] = job.Url;
        answer["created_at"] = job.CreatedAt;
        return TypedResults.Json(answer, WireJson.Options);
    }
}
