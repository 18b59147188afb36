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
public sealed class RunStore
{
    /// <summary>Begins a run, with its first event.</summary>
    public Task AddAsync(StoredRun run, StoredRunEvent first, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Appends events; with <paramref name="endStatus"/> the run ends in the same transaction.</summary>
    public Task AppendAsync(Guid id, IReadOnlyList<StoredRunEvent> events, string? endStatus, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The run, or null.</summary>
    public Task<StoredRun?> FindAsync(Guid id, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The run's events after a sequence number, in order.</summary>
    public Task<IReadOnlyList<StoredRunEvent>> ListEventsAsync(Guid id, int after, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>The runs that are marked as running: at start-up, those that a crash cut off.</summary>
    public Task<IReadOnlyList<StoredRun>> ListRunningAsync(CancellationToken cancellation) => throw new NotImplementedException();
}
