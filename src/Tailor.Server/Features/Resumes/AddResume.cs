using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Resumes;

/// <summary>Adds a resume without a file: from data, from pasted text, or blank.</summary>
internal static class AddResume
{
    /// <param name="Data">A resume in the contract's shape.</param>
    /// <param name="Text">The text of one; used when there is no data.</param>
    internal sealed record Request(JsonElement Data, string? Text);

    public static async Task<Results<Ok<AddedResume>, ProblemResult>> HandleAsync(Request? request, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var read = await ReadAsync(request, id, cancellation);
        if (read.Problem is { } problem) return problem.ToHttp();
        var (resume, filename, warnings) = read.Value;
        var stored = await store.AddAsync(new NewResume(id, filename, ResumeJson.Write(resume)), cancellation);
        response.SetVersion(stored.Version);
        return TypedResults.Ok(new AddedResume(id, "success", "Resume added", resume, stored.Filename, stored.Version, warnings));
    }

    private static async Task<Result<Draft>> ReadAsync(Request? request, Guid id, CancellationToken cancellation)
    {
        if (request is { Data.ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) })
        {
            return ResumeData.Read(request.Data, id).Then<Draft>(resume => new Draft(resume, "resume.json", []));
        }

        if (request?.Text is null) return new Draft(new Resume { Id = id.ToString() }, "blank resume", []);
        var read = await ResumeReader.ReadAsync(new SourceFile("pasted text", Encoding.UTF8.GetBytes(request.Text)), cancellation);
        return read.Then<Draft>(pasted => new Draft(pasted.Resume with { Id = id.ToString() }, "pasted text", pasted.Warnings));
    }

    private sealed record Draft(Resume Resume, string Filename, IReadOnlyList<string> Warnings);
}
