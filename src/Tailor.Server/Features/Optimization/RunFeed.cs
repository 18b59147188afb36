using System.Collections.Immutable;

namespace Tailor.Server.Features.Optimization;

/// <summary>A run's stored events as they come. Any number of streams may follow it; none can hold it up.</summary>
internal sealed class RunFeed
{
    private readonly Lock gate = new();
    private ImmutableList<RunProgress> events = [];
    private TaskCompletionSource changed = NewSignal();

    /// <summary>A feed of a run that has these events so far.</summary>
    public RunFeed(IEnumerable<RunProgress> events) => this.events = [.. events];

    /// <summary>The events so far; event n is at n - 1. The last one of a run that ended is completed.</summary>
    public (ImmutableList<RunProgress> Events, Task Changed) Snapshot()
    {
        lock (gate) return (events, changed.Task);
    }

    /// <summary>Adds an event that is stored already.</summary>
    public void Add(RunProgress next)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            events = events.Add(next);
            (before, changed) = (changed, NewSignal());
        }

        before.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
