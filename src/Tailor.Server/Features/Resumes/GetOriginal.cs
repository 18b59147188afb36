using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>The uploaded bytes, always as a download: what a stranger wrote is not shown under this origin.</summary>
internal static class GetOriginal
{
    public static async Task<Results<FileContentHttpResult, ProblemResult>> HandleAsync(string id, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        if (await store.FindOriginalAsync(resumeId.Value, cancellation) is { } file)
        {
            return TypedResults.File(file.Bytes, file.MediaType, file.Filename);
        }

        return (await store.FindAsync(resumeId.Value, cancellation) is null ? StorageProblems.ResumeNotFound : ResumeDataProblems.NoOriginal).ToHttp();
    }
}
