using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Tailor.Core.Coaching;
using Tailor.Core.Jobs;
using Tailor.Core.Matching;
using Tailor.Core.Truth;
using Tailor.Resumes;

namespace Tailor.Eval;

/// <summary>The predictions of each command. Only the inputs of a case are read, never its truth.</summary>
internal static class Predictions
{
    private static readonly JsonSerializerOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    /// <summary>One JSON file for each <c>.txt</c> and <c>.html</c> of a folder, in the wire form.</summary>
    public static void Jobs(string folder, string output)
    {
        Directory.CreateDirectory(output);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".html").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var posting = JobPostingAnalyzer.Analyze(File.ReadAllText(file)).Value! with { Id = id };
            File.WriteAllText(Path.Combine(output, $"{id}.json"), JsonSerializer.Serialize(posting, ResumeJson.Options));
        }
    }

    /// <summary>A JSON object from the pairs' ids to yes, partly or no.</summary>
    public static void Pairs(string file, string output)
    {
        var pairs = JsonNode.Parse(File.ReadAllText(file))!["pairs"]!.AsArray();
        var answers = new JsonObject(pairs.Select(p => KeyValuePair.Create(Text(p!, "id"), (JsonNode?)RequirementMatcher.Match(Text(p!, "requirement"), Text(p!, "resume_text"), Today).Answer.ToString().ToLowerInvariant())));
        File.WriteAllText(output, answers.ToJsonString(Lines));
    }

    /// <summary>A JSON line for each case of <c>guard.json</c>, with the resumes of <c>resumes/</c> beside it.</summary>
    public static void Guard(string folder, string output)
    {
        var resumes = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        File.WriteAllLines(output, JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "guard.json")))!.AsArray().Select(c =>
        {
            var name = Text(c!, "resume");
            if (!resumes.TryGetValue(name, out var resume))
            {
                resumes.Add(name, resume = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "resumes", $"{name}.json"))).RootElement);
            }

            var source = ClaimSource.At(resume, Text(c!, "path"), Paths(c!["also"]));
            var facts = TruthGuard.Check(Text(c!, "proposed"), source, Today);
            return JsonSerializer.Serialize(
                new { id = Text(c!, "id"), verdict = facts.Count == 0 ? "faithful" : "unsupported", unsupported = facts.Select(f => f.Text) },
                Lines);
        }));
    }

    /// <summary>A JSON line for each bullet of <c>coach.json</c>.</summary>
    public static void Coach(string folder, string output) =>
        File.WriteAllLines(output, JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "coach.json")))!.AsArray().Select(b =>
        {
            var review = BulletCoach.Review(Text(b!, "text"), b!["current_job"]!.GetValue<bool>());
            return JsonSerializer.Serialize(new { id = Text(b!, "id"), issues = review.Issues, rewrite = review.Rewrite, question = review.Question }, Lines);
        }));

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static IEnumerable<string> Paths(JsonNode? also) => also switch
    {
        JsonArray many => many.Select(p => p!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };
}
