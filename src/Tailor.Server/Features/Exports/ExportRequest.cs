using Tailor.Documents.Writing;
using Tailor.Resumes;
using Tailor.Resumes.Problems;
using Tailor.Server.Features.Resumes;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Exports;

/// <summary>What to export, and how.</summary>
/// <param name="ResumeId">Which resume.</param>
/// <param name="Template">A template's id; classic when absent.</param>
/// <param name="Source">auto (the optimized data if there is any), original or optimized.</param>
/// <param name="Paper">a4 (the default) or letter.</param>
/// <param name="Options">How it is to look and what is to be in it; what is absent is as the template has it.</param>
/// <param name="Format">The format of a check: pdf (the default) or docx.</param>
internal sealed record ExportRequest(
    string? ResumeId, string? Template, DataSource? Source, Paper? Paper, ExportOptions? Options, ExportFormat? Format)
{
    /// <summary>The options, with those that stand beside them.</summary>
    public ExportOptions AllOptions
    {
        get
        {
            var options = Options ?? new ExportOptions();
            return options with { Template = Template ?? options.Template, Paper = Paper ?? options.Paper };
        }
    }

    /// <summary>The stored resume that is asked for, and the file of it.</summary>
    public async Task<Result<WrittenResume>> WriteAsync(ExportFormat format, ResumeStore store, CancellationToken cancellation)
    {
        var id = Ids.Parse(ResumeId, ResumeDataProblems.InvalidId);
        if (id.Problem is { } problem) return problem;
        if (await store.FindAsync(id.Value, cancellation) is not { } stored) return StorageProblems.ResumeNotFound;
        return ResumeData.Read(stored, Source ?? DataSource.Auto)
            .Then(resume => ResumeWriter.Write(resume, format, AllOptions).Then<WrittenResume>(file => new WrittenResume(resume, file)));
    }
}

/// <summary>A resume and the file that was written of it.</summary>
internal sealed record WrittenResume(Resume Resume, RenderedFile File);
