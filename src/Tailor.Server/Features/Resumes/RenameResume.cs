using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Changes what a resume is called and where its owner stands with it. Not a new version.</summary>
internal static class RenameResume
{
    /// <param name="Name">What its owner calls it; null leaves it as it is.</param>
    /// <param name="Stage">Where they stand with it, such as "applied"; null leaves it as it is.</param>
    internal sealed record Request(string? Name, string? Stage);

    public static async Task<Results<Ok<ResumeAnswer>, ProblemResult>> HandleAsync(
        string id, Request request, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var resumeId = Ids.Parse(id, ResumeDataProblems.InvalidId);
        if (resumeId.Problem is { } problem) return problem.ToHttp();
        if (request.Name?.Length > ResumeLabel.MaxLength || request.Stage?.Length > ResumeLabel.MaxLength)
        {
            return ResumeDataProblems.LabelTooLong.ToHttp();
        }

        var renamed = await store.RenameAsync(resumeId.Value, request.Name, request.Stage, cancellation);
        return renamed.ToAnswer(response);
    }
}
