using System.Diagnostics;
using Tailor.Documents.Writing;

namespace Tailor.Bench;

/// <summary>Our line of the table of <c>bench/peers/run.sh</c>, and the files that the others start from.</summary>
internal static class PeersBench
{
    private const int WarmUp = 400;
    private const int Rounds = 300;

    public static async Task RunAsync(string folder)
    {
        foreach (var format in new[] { ExportFormat.Html, ExportFormat.Docx, ExportFormat.Md })
        {
            var name = Path.Combine(folder, "resume." + format.ToString().ToLowerInvariant());
            await File.WriteAllBytesAsync(name, ResumeWriter.Write(SampleResume.TwoPages, format, new()).Value.Bytes);
        }
        Console.WriteLine("| writer | median ms | p95 ms | KiB |\n|---|---:|---:|---:|");
        var times = new List<double>();
        var size = 0;
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            size = ResumeWriter.Write(SampleResume.TwoPages, ExportFormat.Pdf, new()).Value.Bytes.Length;
            if (round >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        times.Sort();
        Console.WriteLine(FormattableString.Invariant($"| Tailor, warm, tagged, with its data | {times[times.Count / 2]:F1} | {times[times.Count * 95 / 100]:F1} | {size / 1024} |"));
    }
}
