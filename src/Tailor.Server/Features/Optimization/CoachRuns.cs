using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Tailor.Core.Coaching;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Features.Optimization;

/// <summary>What coaches; see <see cref="ResumeCoach.CoachAsync"/>.</summary>
internal delegate IAsyncEnumerable<CoachEvent> Coach(Resume resume, JobPosting? posting, CancellationToken cancellation);

/// <summary>
/// Plays runs to their end, whether or not anybody listens. An event is stored before it is shown, so an id that a client
/// has seen is there after a crash. One server at a time uses a database: at start-up it ends the runs that a crash left.
/// </summary>
internal sealed class CoachRuns(RunStore store, Coach coach, ILogger<CoachRuns> log) : IHostedService
{
    private readonly ConcurrentDictionary<Guid, LiveRun> live = new();

    private sealed record LiveRun(Guid Id, RunFeed Feed, CancellationTokenSource Cancellation)
    {
        /// <summary>Why it is to end, once it is.</summary>
        public (string Status, ProblemBody Error)? Stop { get; set; }

        public Task Playing { get; set; } = Task.CompletedTask;
    }

    /// <summary>Stores a run with its first event and plays it.</summary>
    public async Task<RunFeed> BeginAsync(StoredRun run, Resume resume, JobPosting? posting, CancellationToken cancellation)
    {
        var first = new RunProgress { RunId = run.Id, Step = "analyzing", Message = "The run has begun." };
        await store.AddAsync(run, new StoredRunEvent(1, first.Write()), cancellation);
        var started = new LiveRun(run.Id, new RunFeed([first]), new CancellationTokenSource());
        live[run.Id] = started;
        started.Playing = Task.Run(() => PlayAsync(started, resume, posting), CancellationToken.None);
        return started.Feed;
    }

    /// <summary>The feed of a run, alive or ended; null when there is none.</summary>
    public async Task<RunFeed?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (live.TryGetValue(id, out var run)) return run.Feed;
        if (await store.FindAsync(id, cancellation) is null) return null;
        var events = await ReadEventsAsync(id, cancellation);
        if (!events[^1].Completed && !live.ContainsKey(id)) events = await EndInterruptedAsync(id, events, cancellation);
        return new RunFeed(events);
    }

    /// <summary>Ends a run that is alive, and waits until its end is stored. A run that has ended stays as it is.</summary>
    public async Task CancelAsync(Guid id)
    {
        if (live.TryGetValue(id, out var run)) await StopAsync(run, "cancelled", ProblemBody.Of(RunProblems.Cancelled));
    }

    /// <summary>Ends the runs that a crash left, keeping what they had.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var run in await store.ListRunningAsync(cancellationToken))
        {
            await EndInterruptedAsync(run.Id, await ReadEventsAsync(run.Id, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Ends the runs that are alive, so that their streams end properly too.</summary>
    public Task StopAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(live.Values.Select(run => StopAsync(run, "failed", ProblemBody.Of(RunProblems.Interrupted)))).WaitAsync(cancellationToken);

    private static async Task StopAsync(LiveRun run, string status, ProblemBody error)
    {
        run.Stop ??= (status, error);
        await run.Cancellation.CancelAsync();
        await run.Playing;
    }

    [SuppressMessage("Design", "CA1031", Justification = "A run is nobody's request: whatever ends it must reach its streams as an event.")]
    private async Task PlayAsync(LiveRun run, Resume resume, JobPosting? posting)
    {
        (string Status, ProblemBody Error) end = ("failed", RunProblems.Failed);
        try
        {
            await foreach (var step in coach(resume, posting, run.Cancellation.Token).WithCancellation(run.Cancellation.Token))
            {
                await ShowAsync(run, RunProgress.Of(run.Id, step), step.Completed ? "completed" : null);
                if (step.Completed) return;
            }

            log.LogError("The coach of run {Run} ended without a last event", run.Id);
        }
        catch (OperationCanceledException) when (run.Stop is not null)
        {
            end = run.Stop.Value;
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
            run.Cancellation.Dispose();
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
