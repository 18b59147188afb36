using System.Text.Json;
using Tailor.Resumes;

namespace Tailor.Accuracy;

/// <summary>How sure a parse says to be of each of its values.</summary>
internal static class Confidences
{
    /// <summary>The confidence by JSON Pointer; null for a value that none is stated for.</summary>
    public static Func<string, double?> Of(Resume resume)
    {
        var json = JsonSerializer.SerializeToElement(resume, ResumeJson.Options);
        return pointer => json.TryGetProperty("provenance", out var all) && all.TryGetProperty(pointer, out var source)
            ? source.GetProperty("confidence").GetDouble()
            : null;
    }
}
