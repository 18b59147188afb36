using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tailor.Documents.Reading;
using Tailor.Documents.Recognition;
using UglyToad.PdfPig.Writer;

namespace Tailor.Bench;

/// <summary>How the time to read a document grows with its length: copies of one resume in a file, and texts of one line over and over.</summary>
internal static class ScaleBench
{
    private static readonly int[] CopyCounts = [1, 2, 5, 10, 25, 50];

    /// <summary>The longest is as long as a document may be.</summary>
    private static readonly int[] Lengths = [100_000, 200_000, 400_000];

    /// <summary>Lines that some rule looks at each pair, window or prefix of, when it is written carelessly.</summary>
    private static readonly (string Name, string Line)[] Texts =
    [
        ("one word", "a"),
        ("one line of words", "ab "),
        ("one line of digits", "1 "),
        ("one line of dates", "Mar 2019 "),
        ("one line of skills", "Java, "),
        ("one line of brackets", "("),
        ("one line of points", "a."),
        ("one line of addresses", "www.a.example "),
        ("one line with tabs", "a\t"),
        ("short lines", "Ada Byron\n"),
        ("lines of one word", "Engineer\n"),
        ("blank lines between", "Engineer\n\n"),
        ("bullets", "- Built it\n"),
        ("sentences", "Designed the engine that computes what nobody had computed by machine before.\n"),
        ("e-mail addresses", "a@b.example\n"),
        ("telephone numbers", "+44 20 7946 0991\n"),
        ("dates", "2019-2020\n"),
        ("jobs", "Engineer, Analytical Engines Ltd, London\tMar 2019 - Feb 2021\n- Built it\n\n"),
        ("studies", "BSc Mathematics, University of London  2014\n"),
        ("section titles", "Experience\nEngineer\n\n"),
        ("unknown titles", "EXPERIENCE\nEngineer\n\nMACHINES\nEngine\n\n"),
        ("skills by group", "Languages: C#, Go, SQL\n"),
        ("two columns", "Ada Byron       Engineer\n"),
        ("three columns", "Ada Byron       Engineer        London\n"),
        ("dates on the left", "2019-2020       Engineer\n                Analytical Engines\n\n"),
        ("indented lines", "Engineer\n  Engines\n    Analytical\n"),
    ];

    public static async Task RunAsync(string pdf)
    {
        Console.WriteLine("| copies in one file | ms | ms a copy |\n|---:|---:|---:|");
        var page = await File.ReadAllBytesAsync(pdf);
        foreach (var count in CopyCounts)
        {
            var (milliseconds, problem) = await TimeAsync(PdfMerger.Merge([.. Enumerable.Repeat(page, count)]), rounds: 7);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {problem ?? milliseconds.ToString("F1", CultureInfo.InvariantCulture)} | {milliseconds / count:F1} |"));
        }

        Console.WriteLine("\n| text of | " + string.Join(" | ", Lengths.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l:N0} characters, ms"))) + " | last ratio |\n|---|" + string.Concat(Lengths.Select(_ => "---:|")) + "---:|");
        foreach (var (name, line) in Texts)
        {
            var times = new List<(double Milliseconds, string? Problem)>();
            foreach (var length in Lengths)
                times.Add(await TimeAsync(Text(line, length), rounds: 2));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", times.Select(t => t.Problem ?? t.Milliseconds.ToString("F0", CultureInfo.InvariantCulture)))} | {times[^1].Milliseconds / times[^2].Milliseconds:F1} |"));
        }
    }

    /// <summary>As many whole lines as fit, below a head.</summary>
    private static byte[] Text(string line, int length) =>
        Encoding.UTF8.GetBytes("Ada Example\n\n" + new StringBuilder().Insert(0, line, (length - 20) / line.Length));

    /// <summary>The least of some rounds, after one that warms code and caches; and why the document was not read, if it was not.</summary>
    private static async Task<(double Milliseconds, string? Problem)> TimeAsync(byte[] bytes, int rounds)
    {
        var best = double.MaxValue;
        for (var round = 0; round <= rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var read = await ResumeReader.ReadAsync(new SourceFile("resume", bytes), TextRecognition.Off, CancellationToken.None);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (read.Problem is { } problem)
                return (double.NaN, problem.Code);
            best = round == 0 && time < 1000 ? best : Math.Min(best, time);
            if (time > 3000)
                break;
        }
        return (best, null);
    }
}
