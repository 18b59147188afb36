using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Core.Jobs;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Jobs;

/// <summary>Understands a posting's text and stores both.</summary>
internal static class AnalyzeJob
{
    /// <param name="JobText">The posting's text; wins if both are there.</param>
    /// <param name="JobUrl">Its address.</param>
    internal sealed record Request(string? JobText, string? JobUrl);

    public static async Task<Results<Ok<JobPosting>, ProblemResult>> HandleAsync(Request request, JobStore store, TimeProvider clock, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.JobText))
        {
            return (string.IsNullOrWhiteSpace(request.JobUrl)
                ? JobProblems.NoText
                : HttpProblems.NotBuilt("Fetching a posting from its address", "Copy the posting's text and send it as job_text.")).ToHttp();
        }

        var analyzed = JobPostingAnalyzer.Analyze(request.JobText);
        if (analyzed.Problem is { } problem) return problem.ToHttp();
        var id = Guid.CreateVersion7();
        var posting = analyzed.Value with { Id = id.ToString() };
        var analysis = JsonSerializer.Serialize(posting, ResumeJson.Options);
        await store.AddAsync(
            new StoredJob(id, request.JobText, null, posting.Title, posting.Company, analysis, clock.GetUtcNow()), cancellation);
        return TypedResults.Ok(posting);
    }
}
