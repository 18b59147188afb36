using System.Runtime.CompilerServices;

namespace Tailor.Tests;

/// <summary>
/// The folder of measured material beside the checkout. It is not part of the project: tests that use it skip, and say so,
/// where it is absent. The only place that names it.
/// </summary>
internal static class SharedFolder
{
    /// <summary>The path of a file or folder in it; skips the running test when it is absent.</summary>
    public static string Require(string relative)
    {
        var path = Path.Combine(Root(), relative);
        Assert.SkipUnless(Path.Exists(path), $"The folder 'shared' beside the checkout has no {relative}: nothing to measure on.");
        return path;
    }

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "shared"));
}
