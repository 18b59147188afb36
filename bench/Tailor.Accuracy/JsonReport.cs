using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tailor.Accuracy;

/// <summary>The scores of sets of documents as JSON, for other programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IReadOnlyDictionary<string, IReadOnlyList<ScoredDocument>> sets) =>
        JsonSerializer.Serialize(sets.ToDictionary(s => s.Key, s => Of(s.Value)), Options);

    private static object Of(IReadOnlyList<ScoredDocument> documents) => new
    {
        Documents = documents.Count,
        Unread = documents.Count(d => d.Problem is not null),
        MacroF1 = Tally.MacroF1(documents),
        Fields = FieldsOf(documents),
        Layouts = documents.GroupBy(d => d.Layout).ToDictionary(g => g.Key, g => new { Documents = g.Count(), MacroF1 = Tally.MacroF1([.. g]), Fields = FieldsOf([.. g]) }),
        Calibration = Calibration.Of(documents),
        Docs = documents.ToDictionary(d => d.Name, d => new { MacroF1 = Tally.MacroF1([d]), Problem = d.Problem?.Code, Errors = d.Findings.Where(f => !f.IsRight).Select(f => f.ToString()) }),
    };

    private static Dictionary<string, object> FieldsOf(IReadOnlyList<ScoredDocument> documents) =>
        Fields.Macro.Concat(Fields.Further).ToDictionary(f => f, f => (object)Tally.Of(documents, f));
}
