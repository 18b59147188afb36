using System.Runtime.CompilerServices;

namespace Tailor.Documents.Tests.Reading;

/// <summary>The committed resumes.</summary>
internal static class Corpus
{
    public static string Folder { get; } = Locate();

    private static string Locate([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus", "resumes"));
}
