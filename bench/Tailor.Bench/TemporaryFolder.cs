namespace Tailor.Bench;

/// <summary>A folder that goes when the measurement ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("tailor-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
