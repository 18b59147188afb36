using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;

namespace Tailor.Documents.Recognition;

/// <summary>How a program ended.</summary>
internal enum ProgramEnd
{
    /// <summary>Well.</summary>
    Done,

    /// <summary>With an error, or with more output than it may give.</summary>
    Failed,

    /// <summary>It is not there, or may not be run.</summary>
    Absent,
}

/// <summary>A run of another program: bytes in, bytes out, no shell, no files.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Output">What it wrote to its standard output; empty unless it ended well.</param>
internal sealed record ProgramRun(ProgramEnd End, ReadOnlyMemory<byte> Output)
{
    /// <summary>The most bytes of output: a page drawn at 300 dots an inch in grey stays below ten.</summary>
    private const int MaxOutputBytes = 64 * 1024 * 1024;

    /// <summary>What a program needs of our environment. The rest, which may hold secrets, stays here.</summary>
    private static readonly string[] Inherited = ["PATH", "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "SystemRoot"];

    /// <summary>Runs a program to its end. Cancelled, it is killed with all that it started.</summary>
    public static async Task<ProgramRun> OfAsync(string program, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = StartOf(program, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ProgramRun(ProgramEnd.Absent, default);
        }
        using var killing = cancellation.Register(() => Kill(process));
        try
        {
            var messages = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellation);
            var writing = WriteAsync(process, input, cancellation);
            var output = await ReadAsync(process.StandardOutput.BaseStream, cancellation);
            if (output is null)
                Kill(process);
            await Task.WhenAll(messages, writing, process.WaitForExitAsync(cancellation));
            return output is not null && process.ExitCode == 0 ? new ProgramRun(ProgramEnd.Done, output) : new ProgramRun(ProgramEnd.Failed, default);
        }
        catch (IOException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        finally
        {
            Kill(process);
        }
    }

    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        // Pages are read side by side; threads within a page make all of them slower.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says what that means.
        }
    }

    private static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var output = new MemoryStream();
        var chunk = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (int read; (read = await stream.ReadAsync(chunk, cancellation)) > 0;)
            {
                if (output.Length + read > MaxOutputBytes)
                    return null;
                output.Write(chunk, 0, read);
            }
            return output.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended.
        }
    }
}
