using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Tailor.Resumes;

namespace Tailor.Bench;

/// <summary>The calls that the measurements make.</summary>
internal static class Api
{
    public static async Task<string> AddResumeAsync(this HttpClient client, Resume resume)
    {
        using var body = Json($"{{\"data\":{ResumeJson.Write(resume)}}}");
        return await IdAsync(await client.PostAsync(new Uri("resumes", UriKind.Relative), body));
    }

    public static async Task<string> AddPostingAsync(this HttpClient client, string text) =>
        await IdAsync(await client.PostAsJsonAsync("jobs/analyze", new { job_text = text }));

    public static async Task UploadAsync(this HttpClient client, string name, string text)
    {
        using var form = new MultipartFormDataContent { { new StringContent(text, Encoding.UTF8), "file", name } };
        using var answer = await client.PostAsync(new Uri("resume/upload", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    public static string SaveBody(string id, Resume resume) => $"{{\"resume_id\":\"{id}\",\"optimized_data\":{ResumeJson.Write(resume)}}}";

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<string> IdAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.EnsureSuccessStatusCode();
            var json = await answer.Content.ReadFromJsonAsync<JsonObject>();
            return (string)json!["id"]!;
        }
    }
}
