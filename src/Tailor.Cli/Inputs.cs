using System.Text;
using Tailor.Core.Jobs;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Problems;

namespace Tailor.Cli;

/// <summary>What commands take: a resume in any format that is read, and a posting as text.</summary>
internal static class Inputs
{
    /// <summary>The resume in a file.</summary>
    public static async Task<Result<Resume>> ReadResumeAsync(string path, CancellationToken cancellation)
    {
        var source = await Terminal.ReadAsync(path, cancellation);
        if (source.Problem is { } unopened)
        {
            return unopened;
        }

        return (await ParseAsync(source.Value, cancellation)).Then<Resume>(read => read.Resume);
    }

    /// <summary>What is in a file's bytes; the reader's warnings go to standard error.</summary>
    public static async Task<Result<ReadResume>> ParseAsync(SourceFile source, CancellationToken cancellation)
    {
        var read = await ResumeReader.ReadAsync(source, cancellation);
        if (read.Problem is null)
        {
            Terminal.Warn(source.Name, read.Value.Warnings);
        }

        return read;
    }

    /// <summary>The posting in a text file.</summary>
    public static async Task<Result<JobPosting>> ReadPostingAsync(string path, CancellationToken cancellation) =>
        (await Terminal.ReadAsync(path, cancellation)).Then(source => JobPostingAnalyzer.Analyze(Encoding.UTF8.GetString(source.Bytes.Span)));
}
