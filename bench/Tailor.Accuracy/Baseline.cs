using System.Text.Json;

namespace Tailor.Accuracy;

/// <summary>The accuracy that a set of documents once had, by which a later one is judged.</summary>
internal sealed record Baseline(int Documents, double MacroF1, IReadOnlyDictionary<string, double> Fields, IReadOnlyDictionary<string, double> Layouts)
{
    /// <summary>How far the macro F1 may drop.</summary>
    public const double Tolerance = 0.005;

    /// <summary>How far one field or layout may: few documents stand behind each.</summary>
    public const double PartTolerance = 0.02;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true };

    public static Baseline Of(IReadOnlyList<ScoredDocument> documents) => new(
        documents.Count,
        Rounded(Tally.MacroF1(documents)),
        Accuracy.Fields.Macro.ToDictionary(f => f, f => Rounded(Tally.Of(documents, f).F1)),
        documents.GroupBy(d => d.Layout).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Rounded(Tally.MacroF1([.. g]))));

    /// <summary>The baselines in a file, by the name of the set; none when there is no file.</summary>
    public static Dictionary<string, Baseline> Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<Dictionary<string, Baseline>>(File.ReadAllText(path), Options)! : [];

    /// <summary>Puts sets into a file beside those that it has.</summary>
    public static void Update(string path, IReadOnlyDictionary<string, Baseline> sets)
    {
        var all = new SortedDictionary<string, Baseline>(Read(path), StringComparer.Ordinal);
        foreach (var (name, baseline) in sets)
            all[name] = baseline;
        File.WriteAllText(path, JsonSerializer.Serialize(all, Options) + "\n");
    }

    /// <summary>What has dropped since this baseline, in sentences; nothing when accuracy holds.</summary>
    public IEnumerable<string> Drops(Baseline now) =>
    [
        .. Drop("The macro F1", MacroF1, now.MacroF1, Tolerance),
        .. Fields.SelectMany(f => Drop($"Field {f.Key}", f.Value, now.Fields.GetValueOrDefault(f.Key), PartTolerance)),
        .. Layouts.SelectMany(l => Drop($"Layout {l.Key}", l.Value, now.Layouts.GetValueOrDefault(l.Key), PartTolerance)),
    ];

    private static IEnumerable<string> Drop(string what, double then, double now, double tolerance) =>
        now < then - tolerance ? [FormattableString.Invariant($"{what} fell from {then:F4} to {now:F4}.")] : [];

    private static double Rounded(double value) => Math.Round(value, 4);
}
