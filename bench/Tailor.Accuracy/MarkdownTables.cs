using System.Globalization;
using System.Text;

namespace Tailor.Accuracy;

/// <summary>The scores of a set of documents as Markdown.</summary>
internal static class MarkdownTables
{
    /// <summary>Headline, fields, layouts and calibration.</summary>
    public static string Of(IReadOnlyList<ScoredDocument> documents)
    {
        var text = new StringBuilder();
        Line(text, $"{documents.Count} documents, macro F1 **{Tally.MacroF1(documents):F3}**.");
        foreach (var unread in documents.Where(d => d.Problem is not null))
            Line(text, $"Not read: {unread.Name} ({unread.Problem!.Code}).");
        Line(text, $"\n| field | P | R | F1 | printed | parsed |\n|---|---:|---:|---:|---:|---:|");
        foreach (var field in Fields.Macro)
            Field(text, documents, field, field);
        foreach (var field in Fields.Further)
            Field(text, documents, field, $"({field})");
        Line(text, $"\nFields in brackets are not in the macro.\n");
        Layouts(text, documents);
        Confidence(text, documents);
        return text.ToString();
    }

    private static void Field(StringBuilder text, IReadOnlyList<ScoredDocument> documents, string field, string label)
    {
        var t = Tally.Of(documents, field);
        if (t.Printed + t.Parsed > 0)
            Line(text, $"| {label} | {t.Precision:F3} | {t.Recall:F3} | {t.F1:F3} | {t.Printed} | {t.Parsed} |");
    }

    private static void Layouts(StringBuilder text, IReadOnlyList<ScoredDocument> documents)
    {
        Line(text, $"| layout | documents | macro | {string.Join(" | ", Fields.Macro.Select(f => f.Replace('_', ' ')))} |");
        Line(text, $"|---|---:|---:|{string.Concat(Fields.Macro.Select(_ => "---:|"))}");
        foreach (var layout in documents.GroupBy(d => d.Layout).OrderByDescending(g => Tally.MacroF1([.. g])).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var fields = Fields.Macro.Select(f => Tally.Of(layout, f)).Select(t => t.Printed > 0 ? t.F1.ToString("F2", CultureInfo.InvariantCulture) : "");
            Line(text, $"| {layout.Key} | {layout.Count()} | {Tally.MacroF1([.. layout]):F3} | {string.Join(" | ", fields)} |");
        }
    }

    private static void Confidence(StringBuilder text, IReadOnlyList<ScoredDocument> documents)
    {
        var ranges = Calibration.Of(documents).Where(r => r.Stated > 0).ToList();
        if (ranges.Count == 0)
            return;
        Line(text, $"\n| confidence | values | right |\n|---|---:|---:|");
        foreach (var range in ranges)
            Line(text, $"| {range.From:0.##} to {range.To:0.##} | {range.Stated} | {range.Share:P1} |");
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
