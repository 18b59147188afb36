namespace Tailor.Documents.Reading;

/// <summary>A file as it was handed in. Its name is only ever shown, never used as a path or to tell its format.</summary>
/// <param name="Name">The name that its owner gave it.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether its pages are read even when it carries the data that it was made from, as files of ours do.</summary>
    public bool IgnoresData { get; init; }
}
