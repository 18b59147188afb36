namespace Tailor.Storage;

/// <summary>The time as both databases can hold it.</summary>
internal static class Clock
{
    /// <summary>Now, in whole microseconds.</summary>
    public static DateTimeOffset Now(this TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
