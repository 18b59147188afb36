using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Resumes.Problems;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>What a change of the store is answered with.</summary>
internal static class StoreOutcome
{
    /// <summary>The resume's new state with its version, or the problem.</summary>
    public static Results<Ok<ResumeAnswer>, ProblemResult> ToAnswer(this Result<StoredResume> outcome, HttpResponse response)
    {
        if (outcome.Problem is { } problem) return problem.ToHttp();
        response.SetVersion(outcome.Value.Version);
        return TypedResults.Ok(ResumeAnswer.Of(outcome.Value));
    }
}
