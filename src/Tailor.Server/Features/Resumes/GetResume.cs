using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

internal static class GetResume
{
    public static async Task<Results<Ok<ResumeAnswer>, ProblemResult>> HandleAsync(string id, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        if (await store.FindAsync(resumeId.Value, cancellation) is not { } stored) return StorageProblems.ResumeNotFound.ToHttp();
        response.SetVersion(stored.Version);
        return TypedResults.Ok(ResumeAnswer.Of(stored));
    }
}
