using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Resumes;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

/// <summary>Saves a resume's optimized data as a new version; on disk when it is answered.</summary>
internal static class SaveOptimization
{
    /// <param name="ResumeId">Which resume.</param>
    /// <param name="OptimizedData">The whole resume, with the changes.</param>
    /// <param name="Version">The version that it was made from; a newer one is a conflict.</param>
    internal sealed record Request(string? ResumeId, JsonElement OptimizedData, int? Version);

    internal sealed record Saved(string Status, string Message);

    public static async Task<Results<Ok<Saved>, ProblemResult>> HandleAsync(
        Request request, HttpRequest http, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var id = Ids.Parse(request.ResumeId, ResumeDataProblems.InvalidId);
        var version = Ids.ReadVersion(http, request.Version);
        var data = id.Then(value => ResumeData.Read(request.OptimizedData, value));
        if ((data.Problem ?? version.Problem) is { } problem) return problem.ToHttp();

        var outcome = await store.SaveOptimizedAsync(id.Value, version.Value.Number, before => Complete(data.Value, before), cancellation);
        if (outcome.Problem is { } conflict) return conflict.ToHttp();
        response.SetVersion(outcome.Value.Version);
        return TypedResults.Ok(new Saved("success", "Optimization saved"));
    }

    // The existing client sends only four lists of skills back; what it does not know comes from the version before.
    private static string Complete(Resume saved, StoredResume before)
    {
        var current = ResumeData.Read(before, DataSource.Auto);
        return ResumeJson.Write(current.Problem is null ? SkillCarryOver.Apply(saved, current.Value) : saved);
    }
}
