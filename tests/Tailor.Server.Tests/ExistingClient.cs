using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>
/// Does what the existing web client does, as the contract describes it: no more than its ● marks, unguarded where it is
/// unguarded.
/// </summary>
internal sealed class ExistingClient(HttpClient http)
{
    private static readonly string[] knownSkillLists = ["technical", "soft_skills", "tools", "languages"];
    private static readonly string[] addingWords = ["Add ", "Include ", "Consider ", "Use "];

    public async Task<JsonElement> UploadAsync(string name, byte[] bytes)
    {
        using var response = await http.UploadAsync(name, bytes);
        var answer = await response.JsonAsync();
        Assert.Equal("success", answer.GetProperty("status").GetString());
        Assert.Equal("Resume parsed successfully", answer.GetProperty("message").GetString());
        var data = answer.GetProperty("data");
        Assert.Equal(answer.GetProperty("id").GetString(), data.GetProperty("id").GetString());
        Shape.Check(data, Pictures.Resume);
        return data;
    }

    public async Task<JsonElement> AnalyzeAsync(string text)
    {
        using var response = await http.PostAsync("/jobs/analyze", new { job_text = text });
        var job = await response.JsonAsync();
        Shape.Check(job, Pictures.Job);
        return job;
    }

    /// <summary>Reads the stream to its end; every event replaces the list of suggestions.</summary>
    public async Task<IReadOnlyList<JsonElement>> OptimizeAsync(string resumeId, string jobId)
    {
        using var response = await http.OpenAsync(HttpMethod.Post, "/optimize", new { resume_id = resumeId, job_id = jobId });
        var events = (await response.ReadToEndAsync()).SkipLast(1).Select(message => message.Progress).ToList();
        foreach (var progress in events) Shape.Check(progress, Pictures.Progress);
        Assert.True(events[^1].GetProperty("completed").GetBoolean());
        return events;
    }

    /// <summary>Applies every suggestion itself and rebuilds the skills with the four lists it knows.</summary>
    public static JsonObject Apply(JsonElement resume, IEnumerable<JsonElement> suggestions)
    {
        var changed = resume.AsObject();
        foreach (var suggestion in suggestions) ApplyOne(changed, suggestion);
        var skills = changed["skills"]!.AsObject();
        changed["skills"] = new JsonObject(knownSkillLists.Select(list => KeyValuePair.Create(list, skills[list]?.DeepClone())));
        return changed;
    }

    public async Task SaveAsync(string resumeId, JsonNode data)
    {
        using var response = await http.PostAsync("/optimize/save", new { resume_id = resumeId, optimized_data = data });
        Assert.Equal("""{"status":"success","message":"Optimization saved"}""", await response.Content.ReadAsStringAsync(Requests.Cancellation));
        Assert.Equal(200, (int)response.StatusCode);
    }

    public async Task<byte[]> ExportAsync(string format, string resumeId, string template)
    {
        using var response = await http.PostAsync($"/export/{format}", new { resume_id = resumeId, template });
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        return await response.Content.ReadAsByteArrayAsync(Requests.Cancellation);
    }

    private static void ApplyOne(JsonObject resume, JsonElement suggestion)
    {
        var (original, suggested) = (suggestion.GetProperty("original").GetString()!, suggestion.GetProperty("suggested").GetString()!);
        switch (suggestion.GetProperty("section").GetString())
        {
            case "skills" when suggestion.GetProperty("type").GetString() == "add_keyword":
                var word = addingWords.FirstOrDefault(w => suggested.StartsWith(w, StringComparison.OrdinalIgnoreCase)) ?? "";
                var technical = resume["skills"]!["technical"]!.AsArray();
                foreach (var skill in suggested[word.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    technical.Add(skill);
                }

                break;
            case "experience":
                Assert.Equal(1, resume["experience"]!.AsArray().Sum(work => Replace(work!["description"]!.AsArray(), original, suggested)));
                break;
            case "projects":
                var project = resume["projects"]!.AsArray().Single(p => p!["description"]!.GetValue<string>() == original)!;
                project["description"] = suggested;
                break;
            default:
                Assert.Fail($"The existing client cannot apply this: {suggestion}");
                break;
        }
    }

    private static int Replace(JsonArray bullets, string original, string suggested)
    {
        var places = bullets.Index().Where(b => b.Item!.GetValue<string>() == original).Select(b => b.Index).ToList();
        foreach (var place in places) bullets[place] = suggested;
        return places.Count;
    }
}
