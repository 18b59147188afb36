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
public sealed class JobStore(Database database)
{
    private static readonly Sql Columns = new("id, job_text, job_url, title, company, analysis, created_at");

    /// <summary>Adds a posting.</summary>
    public Task AddAsync(StoredJob job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        return database.WriteAsync(
            session => session.CommitAsync(
                $"""
                INSERT INTO jobs ({Columns})
                VALUES ({job.Id}, {job.Text}, {job.Url}, {job.Title}, {job.Company}, {Json.Of(job.Analysis)}, {job.CreatedAt})
                """),
            cancellation);
    }

    /// <summary>The posting, or null.</summary>
    public Task<StoredJob?> FindAsync(Guid id, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FindAsync(Read, $"SELECT {Columns} FROM jobs WHERE id = {id}"), cancellation);

    /// <summary>All postings, newest first.</summary>
    public Task<IReadOnlyList<StoredJob>> ListAsync(CancellationToken cancellation) => database.ReadAsync(
        session => session.ListAsync(Read, $"SELECT {Columns} FROM jobs ORDER BY created_at DESC NULLS LAST, id"), cancellation);

    private static StoredJob Read(Row row) => new(
        row.Id(0),
        row.Text(1),
        row.TextOrNull(2),
        row.TextOrNull(3),
        row.TextOrNull(4),
        row.TextOrNull(5),
        row.TimeOrNull(6) ?? DateTimeOffset.UnixEpoch);
}
