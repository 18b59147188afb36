using System.Text.Json;
using Tailor.Documents.Reading;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Cli;

/// <summary>Files and streams as commands name them: <c>-</c> is standard input or output.</summary>
internal static class Terminal
{
    /// <summary>The name that stands for standard input and output.</summary>
    public const string StandardStream = "-";

    private static readonly JsonSerializerOptions Indented = new(ResumeJson.Options) { WriteIndented = true };

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

    /// <summary>Files that this run wrote: a second output never replaces the first.</summary>
    private static readonly HashSet<string> Written = [];

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
            if (!Written.Add(Path.GetFullPath(path)))
                return CliProblems.NameTaken;
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

    /// <summary>Writes a value as indented JSON.</summary>
    public static async Task<ExitCode> WriteJsonAsync<T>(string path, T value, CancellationToken cancellation)
    {
        byte[] json = [.. JsonSerializer.SerializeToUtf8Bytes(value, Indented), (byte)'\n'];
        return await WriteAsync(path, json, cancellation) is { } unwritten ? Fail(path, unwritten) : ExitCode.Success;
    }

    /// <summary>Tells the person on standard error what to look at in a result.</summary>
    public static void Warn(string subject, IEnumerable<string> warnings)
    {
        foreach (var warning in warnings)
        {
            Console.Error.WriteLine($"{subject}: warning: {warning}");
        }
    }

    /// <summary>Tells the person on standard error what went wrong with which file.</summary>
    public static ExitCode Fail(string subject, Problem problem)
    {
        Console.Error.WriteLine($"{subject}: {problem.Detail} [{problem.Code}]");
        return ExitCodes.For(problem);
    }
}
