using System.Diagnostics;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;

namespace Tailor.Bench;

/// <summary>Milliseconds from a document's bytes to its resume, in one warm process. Scans are left out: what they take is other programs' time.</summary>
internal static class ParseBench
{
    private const int Rounds = 5;

    public static async Task RunAsync(string folder)
    {
        var files = Directory.GetFiles(folder)
            .Where(f => Path.GetExtension(f) is ".pdf" or ".docx" or ".txt" or ".md" && Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(f => (Kind: Path.GetExtension(f)[1..], File: new SourceFile(Path.GetFileName(f), File.ReadAllBytes(f))))
            .ToList();
        var times = new List<(string Kind, double Milliseconds)>();
        var unread = 0;
        foreach (var (kind, file) in files)
        {
            // The first round warms code and caches; the best of the others is the document's own time on a busy machine.
            var rounds = new List<double>();
            for (var round = 0; round <= Rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                var read = await ResumeReader.ReadAsync(file, TextRecognition.Off, CancellationToken.None);
                if (read.Problem is not null)
                {
                    break;
                }

                rounds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            if (rounds.Count == 0)
            {
                unread++;
                continue;
            }

            times.Add((kind, rounds.Skip(1).Min()));
        }

        Console.WriteLine("| documents | count | median ms | p95 ms | max ms |\n|---|---:|---:|---:|---:|");
        foreach (var group in times.GroupBy(t => t.Kind).Append(times.GroupBy(_ => "all").Single()))
        {
            var samples = new Samples(group.Select(t => t.Milliseconds));
            Console.WriteLine($"| {group.Key} | {samples.Count} | {samples} |");
        }

        Console.WriteLine($"\n{unread} scans were not timed.");
    }
}
