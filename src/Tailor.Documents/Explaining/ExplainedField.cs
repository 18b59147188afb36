using System.Globalization;
using System.Text.Json;
using Tailor.Resumes;

namespace Tailor.Documents.Explaining;

/// <summary>A value of the parse with where it was read.</summary>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Value">Its text.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record ExplainedField(string Pointer, string Value, FieldSource Source)
{
    /// <summary>The class that it is shown in: values at 0.9 and above are meant to be right, those below 0.7 to be looked at.</summary>
    public string Sureness => Source.Confidence switch
    {
        >= 0.9m => "sure",
        >= 0.7m => "likely",
        _ => "unsure",
    };

    /// <summary>The values that the resume states a source for, in its order.</summary>
    public static IReadOnlyList<ExplainedField> Of(Resume resume)
    {
        var json = JsonSerializer.SerializeToElement(resume, ResumeJson.Options);
        return [.. resume.Provenance.Select(f => new ExplainedField(f.Key, ValueAt(json, f.Key), f.Value))];
    }

    private static string ValueAt(JsonElement value, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
            value = value.ValueKind == JsonValueKind.Array ? value[int.Parse(step, CultureInfo.InvariantCulture)] : value.GetProperty(step);
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
    }
}
