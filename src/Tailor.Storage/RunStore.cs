namespace Tailor.Storage;

/// <summary>A coaching run.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ResumeId">The resume it is about.</param>
/// <param name="JobId">The posting, or null for a general review.</param>
/// <param name="Status"><c>running</c>, <c>completed</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="Request">What was asked, as JSON.</param>
/// <param name="CreatedAt">When it began.</param>
/// <param name="EndedAt">When it ended.</param>
public sealed record StoredRun(Guid Id, Guid ResumeId, Guid? JobId, string Status, string Request, DateTimeOffset CreatedAt, DateTimeOffset? EndedAt);

/// <summary>One stored event of a run: a delta, as JSON.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="Data">The event.</param>
public sealed record StoredRunEvent(int Sequence, string Data);

/// <summary>Coaching runs and their events.</summary>
public sealed class RunStore(Database database, TimeProvider time)
{
    private static readonly Sql Columns = new("id, resume_id, job_id, status, request, created_at, ended_at");

    /// <summary>Begins a run, with its first event.</summary>
    public Task AddAsync(StoredRun run, StoredRunEvent first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(first);
        return database.WriteAsync(
            session => session.CommitAsync(
                $"""
                INSERT INTO runs ({Columns})
                VALUES ({run.Id}, {run.ResumeId}, {run.JobId}, {run.Status}, {new Json(run.Request)}, {run.CreatedAt}, {run.EndedAt});
                INSERT INTO run_events (run_id, sequence, data) VALUES ({run.Id}, {first.Sequence}, {new Json(first.Data)})
                """),
            cancellation);
    }

    /// <summary>
    /// Appends events; with <paramref name="endStatus"/> the run ends in the same transaction. Nothing happens to a run that is
    /// gone, because its resume was deleted.
    /// </summary>
    public Task AppendAsync(Guid id, IReadOnlyList<StoredRunEvent> events, string? endStatus, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(events);
        DateTimeOffset? ended = endStatus is null ? null : time.Now();
        return database.WriteAsync(
            async session =>
            {
                var found = await session.ExecuteAsync(
                    $"""
                    UPDATE runs SET status = coalesce({endStatus}, status), ended_at = coalesce({ended}, ended_at) WHERE id = {id}
                    """);
                return found > 0 && events.Count > 0
                    ? await session.CommitAsync(
                        $"""
                        INSERT INTO run_events (run_id, sequence, data)
                        VALUES {events.Select(added => (FormattableString)$"({id}, {added.Sequence}, {new Json(added.Data)})")}
                        """)
                    : 0;
            },
            cancellation);
    }

    /// <summary>The run, or null.</summary>
    public Task<StoredRun?> FindAsync(Guid id, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FindAsync(Read, $"SELECT {Columns} FROM runs WHERE id = {id}"), cancellation);

    /// <summary>The run's events after a sequence number, in order.</summary>
    public Task<IReadOnlyList<StoredRunEvent>> ListEventsAsync(Guid id, int after, CancellationToken cancellation) => database.ReadAsync(
        session => session.ListAsync(
            row => new StoredRunEvent(row.Number(0), row.Text(1)),
            $"SELECT sequence, data FROM run_events WHERE run_id = {id} AND sequence > {after} ORDER BY sequence"),
        cancellation);

    /// <summary>The runs that are marked as running: at start-up, those that a crash cut off.</summary>
    public Task<IReadOnlyList<StoredRun>> ListRunningAsync(CancellationToken cancellation) => database.ReadAsync(
        session => session.ListAsync(Read, $"SELECT {Columns} FROM runs WHERE status = 'running' ORDER BY created_at, id"), cancellation);

    private static StoredRun Read(Row row) => new(
        row.Id(0), row.Id(1), row.IdOrNull(2), row.Text(3), row.Text(4), row.Time(5), row.TimeOrNull(6));
}
