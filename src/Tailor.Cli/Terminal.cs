using Tailor.Documents.Reading;
using Tailor.Resumes.Problems;

namespace Tailor.Cli;

/// <summary>Files and streams as commands name them: <c>-</c> is standard input or output.</summary>
internal static class Terminal
{
    /// <summary>The name that stands for standard input and output.</summary>
    public const string StandardStream = "-";

    /// <summary>The bytes of a file, or of standard input.</summary>
    public static async Task<Result<SourceFile>> ReadAsync(string path, CancellationToken cancellation)
    {
        if (path == StandardStream)
        {
            await using var input = Console.OpenStandardInput();
            using var bytes = new MemoryStream();
            await input.CopyToAsync(bytes, cancellation);
            return new SourceFile("stdin", bytes.ToArray());
        }
        try
        {
            return new SourceFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotOpen;
        }
    }

    /// <summary>Writes bytes to a file, whose folder is made if absent, or to standard output. The problem, if any.</summary>
    public static async Task<Problem?> WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            if (path == StandardStream)
            {
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(bytes, cancellation);
                return null;
            }
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(path, bytes, cancellation);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWrite;
        }
    }

    /// <summary>Tells the person on standard error what went wrong with which file.</summary>
    public static ExitCode Fail(string subject, Problem problem)
    {
        Console.Error.WriteLine($"{subject}: {problem.Detail} [{problem.Code}]");
        return ExitCodes.For(problem);
    }
}
