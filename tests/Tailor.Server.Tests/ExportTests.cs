using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>Exports over HTTP: formats, options, the check, and files that are uploaded again.</summary>
public sealed class ExportTests(ServerFixture<SqliteStore> server) : IClassFixture<ServerFixture<SqliteStore>>
{
    private HttpClient Http => server.Client;

    [Theory]
    [InlineData("pdf", "application/pdf", "pdf")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx")]
    [InlineData("txt", "text/plain", "txt")]
    [InlineData("md", "text/markdown", "md")]
    [InlineData("html", "text/html", "html")]
    [InlineData("json", "application/json", "json")]
    [InlineData("json-resume", "application/json", "json")]
    [InlineData("rendercv", "application/yaml", "yaml")]
    public async Task Export_InEachFormat_IsAFileOfItsType(string route, string mediaType, string extension)
    {
        using var response = await Http.PostAsync($"/export/{route}", new { resume_id = await AddAsync() });

        Assert.Equal((200, mediaType), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.EndsWith("." + extension, response.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        Assert.Equal(route is "pdf" or "docx", response.Headers.Contains("X-Tailor-Returned"));
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task Check_OfAnExport_SaysWhatCameBack(string format)
    {
        var id = await AddAsync();
        using var response = await Http.PostAsync("/export/check", new { resume_id = id, format, template = "plain", options = new { accent = "#113355" } });

        var report = await response.JsonAsync();
        Assert.Equal((format, "plain", 1.0), (report.GetProperty("format").GetString(), report.GetProperty("template").GetString(), report.GetProperty("share").GetDouble()));
        Assert.Equal(report.GetProperty("fields").GetInt32(), report.GetProperty("returned").GetInt32());
        Assert.True(report.GetProperty("fields").GetInt32() > 5);
        Assert.Equal(0, report.GetProperty("lost").GetArrayLength());

        using var export = await Http.PostAsync($"/export/{format}", new { resume_id = id, template = "plain" });
        Assert.Equal($"{report.GetProperty("fields")}/{report.GetProperty("fields")}", export.Headers.GetValues("X-Tailor-Returned").Single());
    }

    [Fact]
    public async Task Check_OfAnExportThatLosesAField_NamesIt()
    {
        var id = await Http.AddResumeAsync(JsonNode.Parse("""{"personal_info": {"name": "Ada Quill", "email": "not an address"}, "summary": "Clerk."}""")!);
        using var response = await Http.PostAsync("/export/check", new { resume_id = id });

        var lost = (await response.JsonAsync()).GetProperty("lost").EnumerateArray().Select(field => field.GetProperty("path").GetString());
        Assert.Contains("/personal_info/email", lost);
    }

    [Theory]
    [InlineData("""{"options": {"size": 40}}""", "export.invalid-option")]
    [InlineData("""{"options": {"hide": ["salary"]}}""", "export.invalid-option")]
    [InlineData("""{"options": {"language": "tlh"}}""", "export.unknown-language")]
    [InlineData("""{"template": "baroque"}""", "export.unknown-template")]
    public async Task Export_WithAnImpossibleOption_IsAProblem(string request, string code)
    {
        var body = JsonNode.Parse(request)!;
        body["resume_id"] = await AddAsync();
        await Http.PostTextAsync("/export/pdf", body.ToJsonString()).ProblemAsync(400, code);
    }

    [Fact]
    public async Task Check_InAFormatThatIsNotChecked_IsAProblem() =>
        await Http.PostAsync("/export/check", new { resume_id = await AddAsync(), format = "txt" }).ProblemAsync(400, "export.not-checked");

    [Fact]
    public async Task Templates_HavePicturesOfTheirLayout()
    {
        var templates = (await Http.GetJsonAsync("/export/templates")).EnumerateArray().ToList();

        Assert.True(templates.Count >= 8);
        Assert.All(templates, template => Assert.StartsWith("data:image/svg+xml;base64,", template.GetProperty("preview_image").GetString(), StringComparison.Ordinal));
        Assert.Equal(templates.Count, templates.Select(template => template.GetProperty("preview_image").GetString()).Distinct().Count());
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task Export_UploadedAgain_IsRestoredAndSaysSo(string format)
    {
        var id = await AddAsync();
        using var export = await Http.PostAsync($"/export/{format}", new { resume_id = id, options = new { fit_pages = 1 } });
        var bytes = await export.Content.ReadAsByteArrayAsync(Requests.Cancellation);

        using var response = await Http.UploadAsync("again", bytes);

        var answer = await response.JsonAsync();
        Assert.Contains("carries the data", answer.GetProperty("warnings").ToString(), StringComparison.Ordinal);
        Assert.Equal("kept", answer.GetProperty("data").GetProperty("x_own").GetString());
    }

    private Task<string> AddAsync() => Http.AddResumeAsync(JsonNode.Parse("""
        {
          "personal_info": {"name": "Ada Quill", "email": "ada@quill.example", "phone": "+44 20 7946 0018", "location": "London"},
          "summary": "Clerk with nine years of experience in archives.",
          "experience": [{"title": "Archivist", "company": "Paper & Co", "duration": "Mar 2019 - Present", "start_date": "2019-03", "current": true, "description": ["Catalogued 14,000 maps."], "technologies": []}],
          "skills": {"technical": ["Cataloguing", "Conservation"], "soft_skills": [], "tools": ["Excel"], "languages": []},
          "projects": [], "education": [{"degree": "BA History", "institution": "University of Kent", "graduation_year": "2012"}],
          "x_own": "kept"
        }
        """)!);
}
