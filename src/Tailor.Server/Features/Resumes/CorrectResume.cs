using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Stores the owner's correction of what was read from the upload. The first reading stays as version 1.</summary>
internal static class CorrectResume
{
    /// <param name="Data">The whole resume, corrected.</param>
    /// <param name="Version">The version that it was made from; a newer one is a conflict.</param>
    internal sealed record Request(JsonElement Data, int? Version);

    public static async Task<Results<Ok<ResumeAnswer>, ProblemResult>> HandleAsync(
        string id, Request request, HttpRequest http, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        var version = Ids.ReadVersion(http, request.Version);
        var data = resumeId.Then(value => ResumeData.Read(request.Data, value));
        if ((data.Problem ?? version.Problem) is { } problem) return problem.ToHttp();
        var outcome = await store.CorrectAsync(resumeId.Value, version.Value.Number, ResumeJson.Write(data.Value), cancellation);
        return outcome.ToAnswer(response);
    }
}
