using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Drops the optimized data, so that the parsed data counts again. What was saved stays in the history.</summary>
internal static class RevertResume
{
    public static async Task<Results<Ok<ResumeAnswer>, ProblemResult>> HandleAsync(string id, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        var outcome = await store.RevertAsync(resumeId.Value, cancellation);
        return outcome.ToAnswer(response);
    }
}
