using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Tailor.Architecture.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> TrackedFiles { get; } = Git("ls-files");

    public static IReadOnlyList<string> Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", Root, .. arguments]) { RedirectStandardOutput = true };
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
