using System.Diagnostics;
using Tailor.Documents.Writing;

namespace Tailor.Bench;

/// <summary>Milliseconds to write a resume of two pages, warm, in one thread.</summary>
internal static class ExportBench
{
    /// <summary>As often as the runtime takes to compile what is called often.</summary>
    private const int WarmUp = 400;
    private const int Rounds = 300;

    /// <summary>Exports in the table of memory, and between its lines.</summary>
    private const int Many = 10_000;

    private const int Step = 2_500;

    public static void Run()
    {
        RunEach();
        RunMany();
    }

    /// <summary>How many a second by threads, and what is resident after many.</summary>
    private static void RunMany()
    {
        Console.WriteLine("\n| threads | PDFs a second |\n|---:|---:|");
        for (var threads = 1; threads <= Environment.ProcessorCount; threads++)
        {
            var start = Stopwatch.GetTimestamp();
            Parallel.For(0, Step, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => ResumeWriter.Write(SampleResume.TwoPages, ExportFormat.Pdf, new()));
            Console.WriteLine(FormattableString.Invariant($"| {threads} | {Step / Stopwatch.GetElapsedTime(start).TotalSeconds:F0} |"));
        }
        Console.WriteLine("\n| exports | MiB resident |\n|---:|---:|");
        for (var exports = 0; exports <= Many; exports += Step)
        {
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(FormattableString.Invariant($"| {exports} | {process.WorkingSet64 / 1048576.0:F0} |"));
            Parallel.For(0, Step, i => ResumeWriter.Write(SampleResume.TwoPages, i % 2 == 0 ? ExportFormat.Pdf : ExportFormat.Docx, new()));
        }
    }

    private static void RunEach()
    {
        Console.WriteLine("| format | template | KiB | median ms | p95 ms | max ms |\n|---|---|---:|---:|---:|---:|");
        foreach (var format in new[] { ExportFormat.Pdf, ExportFormat.Docx })
        {
            foreach (var template in ResumeWriter.Templates)
            {
                var (samples, size) = Time(format, new ExportOptions(template.Id));
                Console.WriteLine(FormattableString.Invariant($"| {format} | {template.Id} | {size / 1024.0:F1} | {samples} |"));
            }
        }
    }

    /// <summary>The times to write the resume, warm, and the file's size in bytes.</summary>
    public static (Samples Samples, int Size) Time(ExportFormat format, ExportOptions options)
    {
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
        return (new Samples(times), size);
    }
}
