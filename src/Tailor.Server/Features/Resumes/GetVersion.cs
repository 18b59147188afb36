using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

internal static class GetVersion
{
    public static async Task<Results<Ok<VersionAnswer>, ProblemResult>> HandleAsync(string id, int number, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        if (await store.FindVersionAsync(resumeId.Value, number, cancellation) is { } version)
        {
            response.SetVersion(version.Number);
            return TypedResults.Ok(VersionAnswer.Of(version, resumeId.Value));
        }

        return (await store.FindAsync(resumeId.Value, cancellation) is null ? StorageProblems.ResumeNotFound : StorageProblems.VersionNotFound).ToHttp();
    }
}
