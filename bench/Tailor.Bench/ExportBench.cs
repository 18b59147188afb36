using System.Diagnostics;
using Tailor.Documents.Writing;

namespace Tailor.Bench;

/// <summary>Milliseconds to write a resume of two pages, warm, in one thread.</summary>
internal static class ExportBench
{
    /// <summary>As often as the runtime takes to compile what is called often.</summary>
    private const int WarmUp = 400;
    private const int Rounds = 300;

    public static void Run()
    {
        Console.WriteLine("| format | template | KiB | median ms | p95 ms | max ms |\n|---|---|---:|---:|---:|---:|");
        foreach (var format in new[] { ExportFormat.Pdf, ExportFormat.Docx })
        {
            foreach (var template in ResumeWriter.Templates)
            {
                var options = new ExportOptions(template.Id);
                var times = new List<double>();
                var size = 0;
                for (var round = 0; round < WarmUp + Rounds; round++)
                {
                    var start = Stopwatch.GetTimestamp();
                    size = ResumeWriter.Write(SampleResume.TwoPages, format, options).Value.Bytes.Length;
                    if (round >= WarmUp)
                    {
                        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    }
                }

                Console.WriteLine(FormattableString.Invariant($"| {format} | {template.Id} | {size / 1024.0:F1} | {new Samples(times)} |"));
            }
        }
    }
}
