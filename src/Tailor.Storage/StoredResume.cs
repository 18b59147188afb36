namespace Tailor.Storage;

/// <summary>A resume's row, whole.</summary>
public sealed record StoredResume
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name of the uploaded file, or one made for a pasted or blank resume.</summary>
    public required string Filename { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string? Name { get; init; }

    /// <summary>Where its owner stands with it: to apply, applied …</summary>
    public string? Stage { get; init; }

    /// <summary>The resume that it is a copy of.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The posting that it is tailored to.</summary>
    public Guid? JobId { get; init; }

    /// <summary><c>optimized</c> when there is optimized data, else <c>parsed</c> or what an older system wrote.</summary>
    public required string Status { get; init; }

    /// <summary>The data read from the upload, as JSON; null on a row that an older system could not parse.</summary>
    public string? ParsedData { get; init; }

    /// <summary>The optimized data, as JSON, if there is any.</summary>
    public string? OptimizedData { get; init; }

    /// <summary>The number of its newest version, from 1; 0 for a row of an older system that has no data.</summary>
    public required int Version { get; init; }

    /// <summary>When it was added; the Unix epoch when an older system wrote no time.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The data that an export shows: the optimized if there is any, else the parsed.</summary>
    public string? CurrentData => OptimizedData ?? ParsedData;
}

/// <summary>A resume to add.</summary>
/// <param name="Id">Its id, chosen by the caller so that the data can carry it.</param>
/// <param name="Filename">The name to show.</param>
/// <param name="Data">Its data as JSON.</param>
/// <param name="Original">The uploaded bytes; null for a pasted or blank resume.</param>
/// <param name="MediaType">The upload's media type, told by its content.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="ParentId">The resume that it is a copy of.</param>
/// <param name="JobId">The posting that it is tailored to.</param>
public sealed record NewResume(
    Guid Id,
    string Filename,
    string Data,
    ReadOnlyMemory<byte>? Original = null,
    string? MediaType = null,
    string? Name = null,
    Guid? ParentId = null,
    Guid? JobId = null);

/// <summary>An uploaded file as it was kept.</summary>
/// <param name="Filename">Its name.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OriginalFile(string Filename, string MediaType, byte[] Bytes);

/// <summary>What made a version.</summary>
public enum VersionSource
{
    /// <summary>The first reading of the upload.</summary>
    Parsed,

    /// <summary>A correction of the parsed data.</summary>
    Corrected,

    /// <summary>A save of optimized data.</summary>
    Optimized,

    /// <summary>An older version brought back.</summary>
    Restored,

    /// <summary>The optimized data was dropped: back to the parsed data.</summary>
    Reverted,
}

/// <summary>An immutable version of a resume's data.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Source">What made it.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Data">The data as JSON; null in listings.</param>
public sealed record ResumeVersion(int Number, VersionSource Source, DateTimeOffset CreatedAt, string? Data);
