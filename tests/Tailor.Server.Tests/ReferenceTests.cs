using System.Text.Json;

namespace Tailor.Server.Tests;

public sealed class ReferenceTests(ServerFixture<SqliteStore> server) : IClassFixture<ServerFixture<SqliteStore>>
{
    private static readonly string[] contract =
    [
        "/resume/upload", "/resumes", "/resumes/{id}", "/resumes/{id}/original", "/resumes/{id}/data", "/resumes/{id}/versions",
        "/resumes/{id}/versions/{number}", "/resumes/{id}/versions/{number}/restore", "/resumes/{id}/optimized", "/resumes/{id}/copies",
        "/resumes/{id}/statements", "/jobs/analyze", "/jobs", "/jobs/{id}", "/optimize", "/optimize/{runId}", "/optimize/{runId}/events",
        "/optimize/save", "/optimize/cover-letter", "/export/templates", "/export/pdf", "/export/docx", "/export/check", "/github/analyze", "/health",
    ];

    [Fact]
    public async Task OpenApi_Always_HoldsEveryAddressOfTheContract()
    {
        var document = await server.Client.GetJsonAsync("/openapi/v1.json");
        var paths = document.GetProperty("paths").EnumerateObject().ToDictionary(p => p.Name.TrimEnd('/'), p => p.Value);
        Assert.Empty(contract.Except(paths.Keys));
        var upload = paths["/resume/upload"].GetProperty("post");
        Assert.True(upload.GetProperty("responses").TryGetProperty("default", out _));
        Assert.True(document.GetProperty("components").GetProperty("schemas").TryGetProperty("Resume", out _));
        Assert.Equal(JsonValueKind.Object, upload.GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data").ValueKind);
    }

    [Fact]
    public async Task ReferencePage_AndWhatItLoads_ComeFromTheServerItself()
    {
        using var page = await server.Client.GetAsync("/reference/", Requests.Cancellation);
        var html = await page.Content.ReadAsStringAsync(Requests.Cancellation);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("//", html.Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using var script = await server.Client.GetAsync("/reference/scalar.js", Requests.Cancellation);
        Assert.True(script.IsSuccessStatusCode);
    }
}
