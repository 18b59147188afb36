using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tailor.Bench;

/// <summary>Damaged documents through the command line: how each ends, how long a hundred take, and how much memory the process holds at most.</summary>
internal static partial class MutateBench
{
    /// <summary>How many documents one process reads: what they leave behind would show in its memory.</summary>
    private const int Batch = 100;

    public static async Task<int> RunAsync(string cli, string folder, int count, int seed)
    {
        var random = new Random(seed);
        // Formats with few documents come as often as those with many.
        var kinds = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is not (".json" or ".py") && Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(f => (Kind: Path.GetExtension(f), Bytes: File.ReadAllBytes(f)))
            .Concat(DataSamples.All)
            .GroupBy(d => d.Kind)
            .Select(g => g.ToList())
            .ToList();
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var (slowest, peak, crashes) = (0.0, 0L, 0);
        for (var first = 0; first < count; first += Batch)
        {
            using var work = new TemporaryFolder();
            var files = Enumerable.Range(first, Math.Min(Batch, count - first)).Select(i =>
            {
                var (kind, bytes) = Any();
                var path = Path.Combine(work.Path, string.Create(CultureInfo.InvariantCulture, $"{i}{kind}"));
                File.WriteAllBytes(path, random.Next(2) == 0 ? Mutations.Of(bytes, Any().Bytes, random) : StructuredMutations.Of(bytes, random));
                return path;
            }).ToList();
            var start = Stopwatch.GetTimestamp();
            var (exitCode, errors, memory) = await ParseAsync(cli, files, Path.Combine(work.Path, "out"));
            slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(start).TotalSeconds);
            peak = Math.Max(peak, memory);
            var codes = Code.Matches(errors).Select(m => m.Groups[1].Value).ToList();
            var read = Directory.Exists(Path.Combine(work.Path, "out")) ? Directory.GetFiles(Path.Combine(work.Path, "out")).Length : 0;
            foreach (var code in codes.Concat(Enumerable.Repeat("read", read)))
                outcomes[code] = outcomes.GetValueOrDefault(code) + 1;
            if (exitCode is < 0 or > 8 || codes.Count + read != files.Count || errors.Contains("Exception", StringComparison.Ordinal))
            {
                var kept = Directory.CreateTempSubdirectory("tailor-mutate-");
                files.ForEach(f => File.Copy(f, Path.Combine(kept.FullName, Path.GetFileName(f))));
                crashes++;
                Console.Error.WriteLine($"Documents {first} to {first + files.Count - 1}: exit code {exitCode}, {codes.Count + read} answers; they are kept in {kept.FullName}.");
            }
        }
        Console.WriteLine("| outcome | documents |\n|---|---:|");
        foreach (var (code, times) in outcomes)
            Console.WriteLine($"| {code} | {times} |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nSlowest {Batch} documents: {slowest:F1} s; most memory: {peak / 1024} MiB; processes that did not answer for each document, or with an exception: {crashes}."));
        return crashes == 0 ? 0 : 1;

        (string Kind, byte[] Bytes) Any()
        {
            var documents = kinds[random.Next(kinds.Count)];
            return documents[random.Next(documents.Count)];
        }
    }

    private static async Task<(int ExitCode, string Errors, long Kibibytes)> ParseAsync(string cli, IEnumerable<string> files, string target)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [cli, "parse", .. files, "--out", target]) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64 / 1024);
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(50));
        }
        return (process.ExitCode, await errors, peak);
    }

    [GeneratedRegex(@"\[([a-z]+\.[a-z-]+)\]\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
