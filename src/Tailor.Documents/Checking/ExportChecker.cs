using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using Tailor.Documents.Writing;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Checking;

/// <summary>Reads a written file back, without the data that it carries, and compares.</summary>
public static class ExportChecker
{
    /// <summary>What of the resume came back from the file, or why the file could not be read.</summary>
    public static async Task<Result<ExportCheck>> CheckAsync(Resume resume, RenderedFile file, ExportOptions options, CancellationToken cancellation)
    {
        var source = new SourceFile(file.Name, file.Bytes) { IgnoresData = true };
        var read = await ResumeReader.ReadAsync(source, TextRecognition.Off, cancellation);
        return read.Then<ExportCheck>(found => ResumeComparison.Compare(ResumeWriter.Shown(resume, options), found.Resume));
    }
}
