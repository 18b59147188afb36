using System.Text.Json;
using Tailor.Core.Parsing;
using Tailor.Resumes;

namespace Tailor.Documents.Explaining;

/// <summary>A value of the parse with where it was read.</summary>
internal sealed record ExplainedField(string Pointer, string Value, double Confidence, int? Page, int? Line, Box? Box)
{
    /// <summary>The values that the resume states a source for, in its order.</summary>
    public static IReadOnlyList<ExplainedField> Of(Resume resume)
    {
        var json = JsonSerializer.SerializeToElement(resume, ResumeJson.Options);
        return json.TryGetProperty("provenance", out var all)
            ? [.. all.EnumerateObject().Select(f => Of(json, f.Name, f.Value))]
            : [];
    }

    private static ExplainedField Of(JsonElement resume, string pointer, JsonElement source) => new(
        pointer,
        ValueAt(resume, pointer),
        source.GetProperty("confidence").GetDouble(),
        Number(source, "page"),
        Number(source, "line"),
        source.GetProperty("box") is { ValueKind: JsonValueKind.Object } box
            ? new Box(Edge(box, "left"), Edge(box, "top"), Edge(box, "right"), Edge(box, "bottom"))
            : null);

    private static int? Number(JsonElement source, string name) =>
        source.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static double Edge(JsonElement box, string name) => box.GetProperty(name).GetDouble();

    private static string ValueAt(JsonElement resume, string pointer)
    {
        var value = resume;
        foreach (var step in pointer.Split('/').Skip(1))
            value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : value.GetProperty(step);
        return value.ToString();
    }
}
