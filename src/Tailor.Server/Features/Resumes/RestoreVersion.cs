using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Makes an older version's data the optimized data, as a new version.</summary>
internal static class RestoreVersion
{
    public static async Task<Results<Ok<ResumeAnswer>, ProblemResult>> HandleAsync(string id, int number, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        var outcome = await store.RestoreAsync(resumeId.Value, number, cancellation);
        return outcome.ToAnswer(response);
    }
}
