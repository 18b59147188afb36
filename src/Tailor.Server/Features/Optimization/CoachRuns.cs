using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Tailor.Core.Coaching;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

/// <summary>What coaches; see <see cref="ResumeCoach.CoachAsync"/>.</summary>
internal delegate IAsyncEnumerable<CoachEvent> Coach(Resume resume, JobPosting? posting, IReadOnlyList<string> statements, CancellationToken cancellation);

/// <summary>
/// Plays runs to their end, whether or not anybody listens. An event is stored before it is shown, so an id that a client
/// has seen is there after a crash. One server at a time uses a database: at start-up it ends the runs that a crash left.
/// </summary>
internal sealed class CoachRuns(RunStore store, Coach coach, IHostApplicationLifetime server, ILogger<CoachRuns> log) : IHostedService
{
    private readonly ConcurrentDictionary<Guid, LiveRun> live = new();

    private sealed record LiveRun(Guid Id, RunFeed Feed)
    {
        /// <summary>Cancelled when its user wants it to end; the server's stop ends it too.</summary>
        public CancellationTokenSource Unwanted { get; } = new();

        /// <summary>Set once its end is stored.</summary>
        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Stores a run with its first event and plays it.</summary>
    public async Task<RunFeed> BeginAsync(StoredRun run, Resume resume, JobPosting? posting, IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        var first = new RunProgress { RunId = run.Id, Step = "analyzing", Message = "The run has begun." };
        await store.AddAsync(run, new StoredRunEvent(1, first.Write()), cancellation);
        var started = new LiveRun(run.Id, new RunFeed([first]));
        live[run.Id] = started;
        _ = Task.Run(() => PlayAsync(started, resume, posting, statements), CancellationToken.None);
        return started.Feed;
    }

    /// <summary>The feed of a run, alive or ended; null when there is none.</summary>
    public async Task<RunFeed?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (live.TryGetValue(id, out var run)) return run.Feed;
        var events = await ReadEventsAsync(id, cancellation);
        if (events.Count == 0) return null;
        return new RunFeed(events[^1].Completed ? events : await EndInterruptedAsync(id, events, cancellation));
    }

    /// <summary>Ends a run that is alive, and waits until its end is stored. A run that has ended stays as it is.</summary>
    public async Task CancelAsync(Guid id)
    {
        if (!live.TryGetValue(id, out var run)) return;
        await run.Unwanted.CancelAsync();
        await run.Ended.Task;
    }

    /// <summary>Ends the runs that a crash left, keeping what they had.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var run in await store.ListRunningAsync(cancellationToken))
        {
            await EndInterruptedAsync(run.Id, await ReadEventsAsync(run.Id, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Waits until the runs that the server's stop has cancelled are stored as interrupted.</summary>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(live.Values.Select(run => run.Ended.Task)).WaitAsync(cancellationToken);

    [SuppressMessage("Design", "CA1031", Justification = "A run is nobody's request: whatever ends it must reach its streams as an event.")]
    private async Task PlayAsync(LiveRun run, Resume resume, JobPosting? posting, IReadOnlyList<string> statements)
    {
        (string Status, ProblemBody Error) end = ("failed", RunProblems.Failed);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(run.Unwanted.Token, server.ApplicationStopping);
        try
        {
            await foreach (var step in coach(resume, posting, statements, stop.Token).WithCancellation(stop.Token))
            {
                await ShowAsync(run, RunProgress.Of(run.Id, step), step.Completed ? "completed" : null);
                if (step.Completed) return;
            }

            log.LogError("The coach of run {Run} ended without a last event", run.Id);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            end = run.Unwanted.IsCancellationRequested ? ("cancelled", ProblemBody.Of(RunProblems.Cancelled)) : ("failed", ProblemBody.Of(RunProblems.Interrupted));
        }
        catch (Exception e)
        {
            log.LogError("{Exception} in run {Run}:\n{StackTrace}", e.GetType(), run.Id, e.StackTrace);
        }
        finally
        {
            await EndAsync(run, end.Status, end.Error);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "When even the end cannot be stored, the streams still have to end.")]
    private async Task EndAsync(LiveRun run, string status, ProblemBody error)
    {
        var failed = RunProgress.Failed(run.Id, error);
        try
        {
            if (!run.Feed.Snapshot().Events[^1].Completed) await ShowAsync(run, failed, status);
        }
        catch (Exception e)
        {
            log.LogError("{Exception} while the end of run {Run} was stored:\n{StackTrace}", e.GetType(), run.Id, e.StackTrace);
            run.Feed.Add(failed);
        }
        finally
        {
            live.TryRemove(run.Id, out _);
            run.Ended.SetResult();
        }
    }

    private async Task ShowAsync(LiveRun run, RunProgress next, string? endStatus)
    {
        var sequence = run.Feed.Snapshot().Events.Count + 1;
        await store.AppendAsync(run.Id, [new StoredRunEvent(sequence, next.Write())], endStatus, CancellationToken.None);
        run.Feed.Add(next);
    }

    private async Task<IReadOnlyList<RunProgress>> ReadEventsAsync(Guid id, CancellationToken cancellation) =>
        [.. (await store.ListEventsAsync(id, 0, cancellation)).Select(stored => RunProgress.Read(stored.Data))];

    private async Task<IReadOnlyList<RunProgress>> EndInterruptedAsync(Guid id, IReadOnlyList<RunProgress> events, CancellationToken cancellation)
    {
        var end = RunProgress.Failed(id, ProblemBody.Of(RunProblems.Interrupted));
        await store.AppendAsync(id, [new StoredRunEvent(events.Count + 1, end.Write())], "failed", cancellation);
        return [.. events, end];
    }
}
