using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

internal static class ListVersions
{
    public static async Task<Results<Ok<List<VersionAnswer>>, ProblemResult>> HandleAsync(string id, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        return await store.ListVersionsAsync(resumeId.Value, cancellation) is { } versions
            ? TypedResults.Ok(versions.Select(version => VersionAnswer.Of(version, resumeId.Value)).ToList())
            : StorageProblems.ResumeNotFound.ToHttp();
    }
}
