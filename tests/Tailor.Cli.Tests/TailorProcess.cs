using System.Diagnostics;

namespace Tailor.Cli.Tests;

/// <summary>What a run of <c>tailor</c> did.</summary>
internal sealed record Outcome(int ExitCode, byte[] Output, string Error)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Output);
}

/// <summary>Runs <c>tailor</c> as a user does: a process with arguments, streams and an exit code.</summary>
internal static class TailorProcess
{
    public static Task<Outcome> RunAsync(string folder, params string[] arguments) => RunWithInputAsync(folder, [], arguments);

    public static async Task<Outcome> RunWithInputAsync(string folder, byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "tailor.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ConnectionStrings__Tailor");
        start.Environment["Tailor__DataFolder"] = Path.Combine(folder, "data");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await copying;
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, output.ToArray(), await error);
    }
}
