using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;
using Tailor.Server.Features.Jobs;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

/// <summary>Begins a run and streams it. Everything that can be checked is checked before the stream, and is a plain problem.</summary>
internal static class StartRun
{
    /// <param name="ResumeId">Which resume.</param>
    /// <param name="JobId">The posting to tailor it to; without one, a general review.</param>
    /// <param name="Source">original (the default), or current: the optimized data if there is any.</param>
    internal sealed record Request(string? ResumeId, string? JobId, DataSource? Source);

    public static async Task<Results<ProgressStream, ProblemResult>> HandleAsync(
        Request request, ResumeStore resumes, StatementStore statements, JobStore jobs, CoachRuns runs, TimeProvider clock, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(request.ResumeId, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } idProblem) return idProblem.ToHttp();
        var posting = await FindPostingAsync(request.JobId, jobs, cancellation);
        if (posting.Problem is { } jobProblem) return jobProblem.ToHttp();
        if (await resumes.FindAsync(resumeId.Value, cancellation) is not { } stored) return StorageProblems.ResumeNotFound.ToHttp();
        var resume = ResumeData.Read(stored, request.Source ?? DataSource.Original);
        if (resume.Problem is { } problem) return problem.ToHttp();

        var run = new StoredRun(
            Guid.CreateVersion7(), stored.Id, posting.Value.Id, "running", JsonSerializer.Serialize(request, WireJson.Options), clock.GetUtcNow(), null);
        var stated = (await statements.ListAsync(stored.Id, cancellation) ?? []).Select(s => s.Text).ToList();
        return new ProgressStream(await runs.BeginAsync(run, resume.Value, posting.Value.Posting, stated, cancellation), 0);
    }

    private static async Task<Result<Target>> FindPostingAsync(string? jobId, JobStore jobs, CancellationToken cancellation)
    {
        if (jobId is null) return new Target(null, null);
        var id = Ids.Parse(jobId, JobProblems.InvalidId);
        if (id.Problem is { } problem) return problem;
        return await jobs.FindAsync(id.Value, cancellation) is { } job
            ? StoredPosting.Read(job).Then<Target>(posting => new Target(job.Id, posting))
            : JobProblems.NotFound;
    }

    private sealed record Target(Guid? Id, JobPosting? Posting);
}
