using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>Short forms of what tests send and expect.</summary>
internal static class Requests
{
    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string address, object body) =>
        client.PostAsJsonAsync(address, body, JsonSerializerOptions.Default, Cancellation);

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient client, string address, string json) =>
        client.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);

    /// <summary>Uploads as a browser does: the name's bytes stand as they are, but for quotes and line breaks.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, string name, byte[] bytes, string? githubUrl = null)
    {
        const string Boundary = "----tailor-test-boundary";
        using var body = new MemoryStream();
        Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{Escape(name)}\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.Write(bytes);
        if (githubUrl is not null) Write($"\r\n--{Boundary}\r\nContent-Disposition: form-data; name=\"github_url\"\r\n\r\n{githubUrl}");
        Write($"\r\n--{Boundary}--\r\n");
        var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={Boundary}");
        return await client.PostAsync("/resume/upload", content, Cancellation);

        void Write(string text) => body.Write(Encoding.UTF8.GetBytes(text));
        static string Escape(string text) => text.Replace("\"", "%22", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response, HttpStatusCode status = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    public static async Task<JsonElement> GetJsonAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, Cancellation);
        return await response.JsonAsync();
    }

    /// <summary>Posts JSON and expects JSON, whether something was made or not.</summary>
    public static async Task<JsonElement> PostJsonAsync(this HttpClient client, string address, object body)
    {
        using var response = await client.PostAsync(address, body);
        return await response.JsonAsync(response.StatusCode == HttpStatusCode.Created ? HttpStatusCode.Created : HttpStatusCode.OK);
    }

    /// <summary>Expects a problem in the contract's form, with this status and code.</summary>
    public static async Task<JsonElement> ProblemAsync(this Task<HttpResponseMessage> request, int status, string code)
    {
        using var response = await request;
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonSerializer.Deserialize<JsonElement>(text);
        Shape.Check(problem, Pictures.Problem);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        return problem;
    }

    /// <summary>Adds a resume and gives its id.</summary>
    public static async Task<string> AddResumeAsync(this HttpClient client, JsonNode? data = null)
    {
        using var response = await client.PostAsync("/resumes", new { data = data ?? Samples.Resume() });
        return (await response.JsonAsync()).GetProperty("id").GetString()!;
    }

    /// <summary>Analyzes the sample posting and gives its id.</summary>
    public static async Task<string> AddJobAsync(this HttpClient client)
    {
        using var response = await client.PostAsync("/jobs/analyze", new { job_text = Samples.Posting });
        return (await response.JsonAsync()).GetProperty("id").GetString()!;
    }

    public static JsonObject AsObject(this JsonElement element) => JsonObject.Create(element)!;
}
