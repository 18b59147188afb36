namespace Tailor.Storage;

/// <summary>A stored posting.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text as it was given.</param>
/// <param name="Url">Where it was fetched from, if it was.</param>
/// <param name="Title">Its title, for listings.</param>
/// <param name="Company">Its employer, for listings.</param>
/// <param name="Analysis">The analysis as JSON; null on a row of an older system.</param>
/// <param name="CreatedAt">When it was added.</param>
public sealed record StoredJob(Guid Id, string Text, string? Url, string? Title, string? Company, string? Analysis, DateTimeOffset CreatedAt);

/// <summary>Job postings.</summary>
public sealed class JobStore
{
    /// <summary>Adds a posting.</summary>
    public Task AddAsync(StoredJob job, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The posting, or null.</summary>
    public Task<StoredJob?> FindAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>All postings, newest first.</summary>
    public Task<IReadOnlyList<StoredJob>> ListAsync(CancellationToken cancellation) => throw new NotImplementedException();
}
