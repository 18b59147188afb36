using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Resumes;
using Tailor.Server.Features.Jobs;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Makes a resume of its own from another's current data: one resume, many jobs.</summary>
internal static class CopyResume
{
    /// <param name="JobId">The posting that the copy is for.</param>
    /// <param name="Name">What its owner calls the copy.</param>
    internal sealed record Request(string? JobId, string? Name);

    public static async Task<Results<Created<ResumeAnswer>, ProblemResult>> HandleAsync(
        string id, Request? request, HttpResponse response, ResumeStore store, JobStore jobs, CancellationToken cancellation)
    {
        var parentId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (parentId.Problem is { } idProblem) return idProblem.ToHttp();
        if (request?.Name?.Length > ResumeLabel.MaxLength) return ResumeDataProblems.LabelTooLong.ToHttp();
        if (await store.FindAsync(parentId.Value, cancellation) is not { } parent) return StorageProblems.ResumeNotFound.ToHttp();

        Guid? jobId = null;
        if (request?.JobId is { } job)
        {
            var read = Ids.Parse(job, JobProblems.InvalidId);
            if (read.Problem is { } jobProblem) return jobProblem.ToHttp();
            if (await jobs.FindAsync(read.Value, cancellation) is null) return JobProblems.NotFound.ToHttp();
            jobId = read.Value;
        }

        var data = ResumeData.Read(parent, DataSource.Auto);
        if (data.Problem is { } problem) return problem.ToHttp();
        var copyId = Guid.CreateVersion7();
        var stored = await store.AddAsync(
            new NewResume(
                copyId, parent.Filename, ResumeJson.Write(data.Value with { Id = copyId.ToString() }),
                Name: request?.Name ?? parent.Name, ParentId: parent.Id, JobId: jobId),
            cancellation);
        response.SetVersion(stored.Version);
        return TypedResults.Created($"/resumes/{copyId}", ResumeAnswer.Of(stored));
    }
}
