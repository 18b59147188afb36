using System.Diagnostics;
using Tailor.Core.Coaching;
using Tailor.Core.Jobs;
using Tailor.Core.Truth;
using Tailor.Core.Vocabulary;

namespace Tailor.Bench;

/// <summary>Milliseconds to understand a posting, to coach a resume whole and to check a text, in one thread, and what the first of each costs.</summary>
internal static class JudgeBench
{
    private const int WarmUp = 200;
    private const int Rounds = 400;
    private const int Copies = 8;

    private static readonly DateOnly Today = new(2026, 6, 1);

    public static async Task RunAsync(string[] folders)
    {
        var postings = folders.SelectMany(Directory.EnumerateFiles).Where(f => Path.GetExtension(f) is ".txt" or ".html").Select(File.ReadAllText).DefaultIfEmpty(SampleResume.Posting).ToList();
        Console.WriteLine("| first of its kind | ms |\n|---|---:|");
        await FirstAsync("the vocabulary of skills", () => Done(SkillVocabulary.Default));
        await FirstAsync("a posting", () => Done(JobPostingAnalyzer.Analyze(SampleResume.Posting)));
        await FirstAsync("a check, with the synonyms read", () => Done(Check("Built services in Go and Kafka")));
        await FirstAsync("a coached resume", CoachAsync);

        Console.WriteLine("\n| step | median ms | p95 ms | max ms |\n|---|---:|---:|---:|");
        var number = 0;
        await EachAsync("posting", () => Done(JobPostingAnalyzer.Analyze(postings[number++ % postings.Count])));
        await EachAsync("check of one text", () => Done(Check("Cut the time of a deployment from 40 to 9 minutes with Kafka")));
        await EachAsync("whole resume", CoachAsync);

        Console.WriteLine("\n| characters of posting | median ms |\n|---:|---:|");
        var text = string.Join("\n", postings);
        for (var copies = 1; copies <= Copies; copies *= 2)
        {
            var longer = string.Join("\n", Enumerable.Repeat(text[..Math.Min(text.Length, (JobPostingAnalyzer.MaxLength / Copies) - 1)], copies));
            var times = new List<double>();
            for (var round = 0; round < WarmUp / 10; round++)
            {
                var start = Stopwatch.GetTimestamp();
                JobPostingAnalyzer.Analyze(longer);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(FormattableString.Invariant($"| {longer.Length} | {new Samples(times).Median:F1} |"));
        }
    }

    private static IReadOnlyList<UnsupportedFact> Check(string proposed) => TruthGuard.Check(proposed, ClaimSource.At(SampleResume.TwoPages, "/experience/0/description/0"), Today);

    private static async Task CoachAsync()
    {
        var posting = JobPostingAnalyzer.Analyze(SampleResume.Posting).Value;
        await foreach (var step in ResumeCoach.CoachAsync(SampleResume.TwoPages, posting, [], Today, CancellationToken.None))
        {
            _ = step.Progress;
        }
    }

    private static async Task FirstAsync(string name, Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        Console.WriteLine(FormattableString.Invariant($"| {name} | {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} |"));
    }

    private static async Task EachAsync(string name, Func<Task> work)
    {
        var times = new List<double>();
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            if (round >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"| {name} | {new Samples(times)} |"));
    }

    private static Task Done(object result)
    {
        GC.KeepAlive(result);
        return Task.CompletedTask;
    }
}
