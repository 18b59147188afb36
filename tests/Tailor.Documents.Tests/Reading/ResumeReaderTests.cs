using System.Text;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;

namespace Tailor.Documents.Tests.Reading;

public sealed class ResumeReaderTests
{
    private static readonly SourceFile Text = new("resume.txt", "Ada Example\n"u8.ToArray());

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public async Task File_WithoutText_IsEmpty(string content) =>
        Assert.Equal("document.empty", await Lines.CodeAsync(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public async Task File_OfOneByteMoreThanTheLimit_IsTooLarge()
    {
        var bytes = new byte[ResumeReader.MaxFileBytes + 1];
        Array.Fill(bytes, (byte)'a');

        Assert.Equal("document.too-large", await Lines.CodeAsync(bytes));
        Assert.Equal("document.too-much-text", await Lines.CodeAsync(bytes[1..]));
    }

    [Fact]
    public async Task Reading_ThatUsesUpItsTime_IsTooSlow()
    {
        var result = await ResumeReader.ReadAsync(Text, TextRecognition.Off, new RacingTime(), TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal("document.too-slow", result.Problem?.Code);
    }

    [Fact]
    public async Task Reading_ThatNeverLooksAtItsBudget_IsAnsweredForAndKeepsItsTurn()
    {
        using var time = new StuckTime();
        var turns = Math.Max(2, Environment.ProcessorCount);
        var stuck = await Task.WhenAll(Enumerable.Range(0, turns)
            .Select(_ => ResumeReader.ReadAsync(Text, TextRecognition.Off, time, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)));

        var next = await ResumeReader.ReadAsync(Text, TextRecognition.Off, TimeProvider.System, TimeSpan.Zero, TestContext.Current.CancellationToken);
        time.Release();
        var afterwards = await ResumeReader.ReadAsync(Text, TextRecognition.Off, TimeProvider.System, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.All(stuck, r => Assert.Equal("document.too-slow", r.Problem?.Code));
        Assert.Equal("document.busy", next.Problem?.Code);
        Assert.Null(afterwards.Problem);
    }

    [Fact]
    public async Task Reading_ThatNobodyWaitsFor_IsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ResumeReader.ReadAsync(Text, cancelled.Token));
    }

    [Fact]
    public async Task Reading_ManyAtOnce_GivesEachItsOwn()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Lines.ReadAsync($"Person number {i}\n")));

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Person number {i}"), results.Select(r => r.Lines[0].Text));
    }

    /// <summary>Each look at the time is a minute after the one before.</summary>
    private sealed class RacingTime : TimeProvider
    {
        private long now;

        public override long GetTimestamp() => Interlocked.Add(ref now, TimestampFrequency * 60);
    }

    /// <summary>Who looks at the time waits until it is released; timers end at once.</summary>
    private sealed class StuckTime : TimeProvider, IDisposable
    {
        private readonly ManualResetEventSlim released = new();

        public override long GetTimestamp()
        {
            released.Wait();
            return 0;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);

        public void Release() => released.Set();

        public void Dispose() => released.Dispose();
    }
}
