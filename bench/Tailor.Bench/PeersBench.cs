using Tailor.Documents.Writing;

namespace Tailor.Bench;

/// <summary>Our line of the table of <c>bench/peers/run.sh</c>, and the files that the others start from.</summary>
internal static class PeersBench
{
    public static async Task RunAsync(string folder)
    {
        foreach (var format in new[] { ExportFormat.Html, ExportFormat.Docx, ExportFormat.Md })
        {
            var name = Path.Combine(folder, "resume." + format.ToString().ToLowerInvariant());
            await File.WriteAllBytesAsync(name, ResumeWriter.Write(SampleResume.TwoPages, format, new()).Value.Bytes);
        }
        Console.WriteLine("| writer | median ms | p95 ms | KiB |\n|---|---:|---:|---:|");
        var (samples, size) = ExportBench.Time(ExportFormat.Pdf, new());
        Console.WriteLine(FormattableString.Invariant($"| Tailor, warm, tagged, with its data | {samples.Median:F1} | {samples.P95:F1} | {size / 1024} |"));
    }
}
