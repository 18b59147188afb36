using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Deletes a resume with its file, versions and runs.</summary>
internal static class DeleteResume
{
    public static async Task<Results<NoContent, ProblemResult>> HandleAsync(string id, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        return await store.DeleteAsync(resumeId.Value, cancellation)
            ? TypedResults.NoContent()
            : StorageProblems.ResumeNotFound.ToHttp();
    }
}
