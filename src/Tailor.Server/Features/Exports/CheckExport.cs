using Microsoft.AspNetCore.Http.HttpResults;
using Tailor.Documents.Checking;
using Tailor.Documents.Writing;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Exports;

/// <summary>Writes a stored resume as a file, reads it back, and says what of it came back.</summary>
internal static class CheckExport
{
    /// <param name="Format">The format that was written.</param>
    /// <param name="Template">The template.</param>
    /// <param name="Share">The share of fields that came back, 0 to 1.</param>
    /// <param name="Fields">How many fields were written.</param>
    /// <param name="Returned">How many came back.</param>
    /// <param name="Lost">Those that did not, and what was found that had not been written.</param>
    /// <param name="Warnings">What the export itself had to say.</param>
    internal sealed record Answer(
        ExportFormat Format, string Template, double Share, int Fields, int Returned, IReadOnlyList<LostField> Lost, IReadOnlyList<string> Warnings);

    public static async Task<Results<Ok<Answer>, ProblemResult>> HandleAsync(ExportRequest request, ResumeStore store, CancellationToken cancellation)
    {
        var format = request.Format ?? ExportFormat.Pdf;
        if (format is not (ExportFormat.Pdf or ExportFormat.Docx)) return ExportProblems.NotChecked.ToHttp();
        var written = await request.WriteAsync(format, store, cancellation);
        if (written.Problem is { } problem) return problem.ToHttp();
        var check = await ExportChecker.CheckAsync(written.Value.Resume, written.Value.File, request.AllOptions, cancellation);
        if (check.Problem is { } unread) return unread.ToHttp();
        var found = check.Value;
        return TypedResults.Ok(new Answer(format, request.AllOptions.Template, found.Share, found.Fields, found.Returned, found.Lost, written.Value.File.Warnings));
    }
}
