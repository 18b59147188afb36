using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Documents.Writing;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Exports;

/// <summary>Writes a stored resume as a file.</summary>
internal static class ExportResume
{
    /// <param name="ResumeId">Which resume.</param>
    /// <param name="Template">A template's id; classic when absent.</param>
    /// <param name="Source">auto (the optimized data if there is any), original or optimized.</param>
    /// <param name="Paper">a4 (the default) or letter.</param>
    internal sealed record Request(string? ResumeId, string? Template, DataSource? Source, Paper? Paper);

    public static Task<Results<FileContentHttpResult, ProblemResult>> AsPdfAsync(Request request, HttpResponse response, ResumeStore store, CancellationToken cancellation) =>
        HandleAsync(ExportFormat.Pdf, request, response, store, cancellation);

    public static Task<Results<FileContentHttpResult, ProblemResult>> AsDocxAsync(Request request, HttpResponse response, ResumeStore store, CancellationToken cancellation) =>
        HandleAsync(ExportFormat.Docx, request, response, store, cancellation);

    public static Task<Results<FileContentHttpResult, ProblemResult>> AsJsonAsync(Request request, HttpResponse response, ResumeStore store, CancellationToken cancellation) =>
        HandleAsync(ExportFormat.Json, request, response, store, cancellation);

    private static async Task<Results<FileContentHttpResult, ProblemResult>> HandleAsync(
        ExportFormat format, Request request, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var id = Ids.Parse(request.ResumeId, ResumeDataProblems.InvalidId);
        if (id.Problem is { } idProblem) return idProblem.ToHttp();
        if (await store.FindAsync(id.Value, cancellation) is not { } stored) return StorageProblems.ResumeNotFound.ToHttp();

        var defaults = new ExportOptions();
        var options = new ExportOptions(request.Template ?? defaults.Template, request.Paper ?? defaults.Paper);
        var written = ResumeData.Read(stored, request.Source ?? DataSource.Auto).Then(resume => ResumeWriter.Write(resume, format, options));
        if (written.Problem is { } problem) return problem.ToHttp();
        var file = written.Value;
        if (file.Warnings.Count > 0) response.Headers[Headers.Warnings] = string.Join(',', file.Warnings.Select(Uri.EscapeDataString));
        return TypedResults.File(file.Bytes, file.MediaType, file.Name);
    }
}
