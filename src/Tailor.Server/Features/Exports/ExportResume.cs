using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Documents.Checking;
using Tailor.Documents.Writing;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Exports;

/// <summary>Writes a stored resume as a file, and reads it back before it is handed over.</summary>
internal static class ExportResume
{
    /// <summary>More paths than this would make a header that some servers refuse; the check has all.</summary>
    private const int MostPathsInHeader = 20;

    public static Func<ExportRequest, HttpResponse, ResumeStore, CancellationToken, Task<Results<FileContentHttpResult, ProblemResult>>> As(ExportFormat format) =>
        (request, response, store, cancellation) => HandleAsync(format, request, response, store, cancellation);

    private static async Task<Results<FileContentHttpResult, ProblemResult>> HandleAsync(
        ExportFormat format, ExportRequest request, HttpResponse response, ResumeStore store, CancellationToken cancellation)
    {
        var written = await request.WriteAsync(format, store, cancellation);
        if (written.Problem is { } problem) return problem.ToHttp();
        var file = written.Value.File;
        if (file.Warnings.Count > 0) response.Headers[Headers.Warnings] = string.Join(',', file.Warnings.Select(Uri.EscapeDataString));
        if (format is ExportFormat.Pdf or ExportFormat.Docx)
        {
            var check = await ExportChecker.CheckAsync(written.Value.Resume, file, request.AllOptions, cancellation);
            response.Headers[Headers.Returned] = check.Problem is { } unread ? unread.Code : InHeader(check.Value);
        }

        return TypedResults.File(file.Bytes, file.MediaType, file.Name);
    }

    private static string InHeader(ExportCheck check)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{check.Returned}/{check.Fields}");
        return check.Lost.Count == 0 ? share
            : $"{share}; lost={string.Join(' ', check.Lost.Select(field => field.Path).Distinct(StringComparer.Ordinal).Take(MostPathsInHeader))}";
    }
}
