using System.Text.Json;
using Tailor.Core.Jobs;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;
using Tailor.Storage;

namespace Tailor.Server.Features.Jobs;

/// <summary>The analysis of a stored posting; of a row that an older system left without one, made now.</summary>
internal static class StoredPosting
{
    public static Result<JobPosting> Read(StoredJob job) =>
        job.Analysis is { } analysis
            ? JsonSerializer.Deserialize<JobPosting>(analysis, ResumeJson.Options)!
            : JobPostingAnalyzer.Analyze(job.Text).Then<JobPosting>(posting => posting with { Id = job.Id.ToString() });
}
