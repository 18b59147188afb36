using System.Collections.Concurrent;

namespace Tailor.Server.Tests;

/// <summary>A clock whose timers ring when the test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly ConcurrentBag<Timer> timers = [];

    /// <summary>Rings every timer of this duration that was set and is still waiting; says how many.</summary>
    public int Ring(TimeSpan due) => timers.Count(timer => timer.Ring(due));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(callback, state, dueTime);
        timers.Add(timer);
        return timer;
    }

    private sealed class Timer(TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        private int done;

        public bool Ring(TimeSpan asked)
        {
            if (due != asked || Interlocked.Exchange(ref done, 1) == 1) return false;
            callback(state);
            return true;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => done = 1;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
