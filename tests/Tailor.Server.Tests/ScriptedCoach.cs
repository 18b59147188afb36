using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Tailor.Core.Coaching;
using Tailor.Resumes;
using Tailor.Resumes.Jobs;
using Tailor.Resumes.Suggestions;

namespace Tailor.Server.Tests;

/// <summary>A coach that says what a test tells it to, when it tells it to, one run after the other.</summary>
internal sealed class ScriptedCoach
{
    private readonly Channel<CoachEvent> events = Channel.CreateUnbounded<CoachEvent>();

    /// <summary>How the runs that this coach played ended, as it saw it: null for a proper end.</summary>
    public ConcurrentQueue<Exception?> Ends { get; } = [];

    public static CoachEvent Step(string step, int progress, string? suggestion = null, bool completed = false) => new()
    {
        Step = step,
        Progress = progress,
        Message = $"{step} {progress}",
        Suggestions = suggestion is null ? [] : [new Suggestion { Id = suggestion, Section = "skills", Type = "add_keyword", Suggested = suggestion }],
        Completed = completed,
    };

    public void Say(params CoachEvent[] next)
    {
        foreach (var step in next) Assert.True(events.Writer.TryWrite(step));
    }

    /// <summary>Fails the run, as a defect would.</summary>
    public void Fail(Exception exception) => events.Writer.Complete(exception);

    public async IAsyncEnumerable<CoachEvent> CoachAsync(Resume resume, JobPosting? posting, IReadOnlyList<string> statements, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var next = await NextAsync(cancellation);
            yield return next;
            if (next.Completed) yield break;
        }
    }

    private async Task<CoachEvent> NextAsync(CancellationToken cancellation)
    {
        try
        {
            var next = await events.Reader.ReadAsync(cancellation);
            if (next.Completed) Ends.Enqueue(null);
            return next;
        }
        catch (Exception e)
        {
            Ends.Enqueue(e);
            throw;
        }
    }
}
