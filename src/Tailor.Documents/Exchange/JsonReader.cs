using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Documents.Exchange.JsonResume;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Documents.Exchange;

/// <summary>Reads a resume in JSON: JSON Resume, or our own, alone or as the HTTP interface answers it.</summary>
internal static class JsonReader
{
    /// <summary>How many levels the model may put around an object of another format, see <see cref="Remainder"/>.</summary>
    private const int Wrapping = 6;

    /// <summary>Members that only our own form has.</summary>
    private static readonly string[] OwnNames = ["personal_info", "experience", "certifications", "custom_sections", "unplaced_text"];

    /// <summary>Members that only JSON Resume has.</summary>
    private static readonly string[] JsonResumeNames = ["basics", "work", "certificates", "interests", "meta", "$schema"];

    /// <summary>Members of an answer of the HTTP interface that hold the resume, the newest state first.</summary>
    private static readonly string[] AnswerNames = ["optimized_data", "parsed_data", "data"];

    /// <summary>The resume of a text that starts as JSON does.</summary>
    public static Result<Imported> Read(string text)
    {
        var json = Encoding.UTF8.GetBytes(StorableJson.CleanJson(text)).AsMemory();
        try
        {
            if (StorableJson.Check(json.Span, ResumeJson.MaxDepth - Wrapping) is { } unstorable)
                return unstorable;
            using var document = JsonDocument.Parse(json);
            var root = Unwrapped(document.RootElement);
            return IsJsonResume(root) ? JsonResumeFormat.Import(JsonObject.Create(root)!)
                : ResumeJson.LooksLikeResume(root) ? ResumeJson.Read(root).Then<Imported>(resume => new Imported(resume, []))
                : ExchangeProblems.NotAResume("This is JSON");
        }
        catch (JsonException e)
        {
            return ExchangeProblems.Malformed("JSON", (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
        }
    }

    private static JsonElement Unwrapped(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || ResumeJson.LooksLikeResume(root))
            return root;
        foreach (var name in AnswerNames)
        {
            if (root.TryGetProperty(name, out var data) && data.ValueKind == JsonValueKind.Object)
                return data;
        }
        return root;
    }

    private static bool IsJsonResume(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && !OwnNames.Any(name => root.TryGetProperty(name, out _))
        && (JsonResumeNames.Any(name => root.TryGetProperty(name, out _))
            || (root.TryGetProperty("skills", out var skills) && skills.ValueKind == JsonValueKind.Array));
}
