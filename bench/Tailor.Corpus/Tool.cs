using System.Diagnostics;

namespace Tailor.Corpus;

/// <summary>Runs the programs that make documents, each in a folder of its own that is gone afterwards.</summary>
internal static class Tool
{
    /// <summary>Where the programs keep their profiles and caches, so that the user's own settings change nothing.</summary>
    private static readonly string Home = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "tailor-corpus-home")).FullName;

    /// <summary>Writes <paramref name="input"/> into a new folder, runs a program there, and gives the file that it made.</summary>
    public static byte[] Convert(string inputName, byte[] input, string outputName, string program, params IEnumerable<string> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("tailor-corpus-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, inputName), input);
            var log = Run(folder.FullName, program, arguments);
            var output = Path.Combine(folder.FullName, outputName);
            return File.Exists(output) ? File.ReadAllBytes(output) : throw new InvalidOperationException($"{program} made no {outputName}:\n{log}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The same bytes on every run: no creation time of its own in what LaTeX writes.
            Environment = { ["SOURCE_DATE_EPOCH"] = "1735689600", ["HOME"] = Home },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }
}
