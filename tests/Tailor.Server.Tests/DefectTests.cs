using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tailor.Documents.Reading;

namespace Tailor.Server.Tests;

/// <summary>What the original system got wrong, and this one does not repeat.</summary>
public sealed class DefectTests(ServerFixture<SqliteStore> server) : IClassFixture<ServerFixture<SqliteStore>>
{
    private HttpClient Http => server.Client;

    [Fact]
    public async Task Optimize_OfSeveralJobs_ImprovesEachOfThem()
    {
        var resume = await new ExistingClient(Http).UploadAsync("cv.txt", Samples.TextBytes);
        var last = await OptimizeAsync(resume.GetProperty("id").GetString()!);
        var originals = last.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("original").GetString()).ToList();
        Assert.Contains("Responsible for managing the migration of 14 services to K8s", originals);
        Assert.Contains("Responsible for maintaining the R&D team's C++ simulation library", originals);
    }

    [Fact]
    public async Task Match_OfAliasesVersionsAndBullets_CountsThem()
    {
        var resume = await new ExistingClient(Http).UploadAsync("cv.txt", Samples.TextBytes);
        var match = (await OptimizeAsync(resume.GetProperty("id").GetString()!)).GetProperty("ats_score").GetProperty("keyword_match");
        var matched = match.GetProperty("matched_keywords").EnumerateArray().Select(k => k.GetString()).ToList();
        Assert.Contains("Kubernetes", matched);
        Assert.Contains("PostgreSQL", matched);
        Assert.Contains("Kafka", match.GetProperty("missing_keywords").EnumerateArray().Select(k => k.GetString()!).Select(k => k.Replace("Apache ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("C++")]
    [InlineData("C#")]
    public async Task Analyze_OfSkillsWithSigns_KeepsThem(string skill)
    {
        var job = await new ExistingClient(Http).AnalyzeAsync($"Software Engineer\n\nRequirements\n- 3 years of {skill} in an R&D team\n");
        Assert.Contains(skill, job.GetProperty("required_skills").EnumerateArray().Select(s => s.GetString()));
    }

    [Fact]
    public async Task Analyze_OfALongPosting_ReadsItToItsEnd()
    {
        var text = $"Software Engineer\n\nAbout us\n{string.Concat(Enumerable.Repeat("We like boats and long walks. ", 200))}\n\nRequirements\n- Experience with Terraform\n";
        var job = await new ExistingClient(Http).AnalyzeAsync(text);
        Assert.Contains("Terraform", job.GetProperty("required_skills").EnumerateArray().Select(s => s.GetString()));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-2")]
    public async Task Upload_OfTextInAnyEncoding_IsRead(string encoding)
    {
        var code = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var text = "Łukasz Żółć\nlukasz@example.org\n\nUMIEJĘTNOŚCI\nC#, SQL\n\nJĘZYKI\nPolski, angielski\n";
        var resume = await new ExistingClient(Http).UploadAsync("cv.txt", [.. code.GetPreamble(), .. code.GetBytes(text)]);
        Assert.Equal("Łukasz Żółć", resume.GetProperty("personal_info").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("pdf", "classic")]
    [InlineData("pdf", "modern")]
    [InlineData("docx", "classic")]
    [InlineData("docx", "modern")]
    public async Task Export_OfEveryField_LosesNoneAndTakesMarkupForText(string format, string template)
    {
        const string Markup = "Wrote <b>bold</b> & <img src=\"/etc/passwd\"> parsers";
        var data = JsonNode.Parse($$"""
            {
              "personal_info": {"name": "Łukasz Żółć", "email": "lukasz@example.org", "phone": "+48 600 000 001", "location": "Łódź", "github": "https://github.com/lukasz-example", "linkedin": null},
              "summary": null,
              "experience": [{"title": "Engineer", "company": "Fernweh", "duration": "Mar 2021 - Present", "location": "Gdynia", "description": [{{JsonValue.Create(Markup).ToJsonString()}}], "technologies": ["Erlang"]}],
              "skills": {"technical": ["C#"], "soft_skills": ["Mentoring"], "tools": ["Docker"], "languages": ["Polish"]},
              "projects": [{"name": "Tidebook", "description": "A tide calendar", "technologies": ["Zig"], "github_url": "https://github.com/lukasz-example/tidebook", "impact_metrics": ["212 users"]}],
              "education": [{"degree": "BSc Physics", "institution": "Northern College", "graduation_year": "2017", "gpa": "4.83"}]
            }
            """);
        var id = await Http.AddResumeAsync(data);
        var bytes = await new ExistingClient(Http).ExportAsync(format, id, template);
        var read = (await ResumeReader.ReadAsync(new SourceFile("export", bytes) { IgnoresData = true }, Requests.Cancellation)).Value.Text!;
        var text = string.Join(' ', read.Lines.Select(line => line.Text)) + string.Join(' ', read.Links)
            + string.Join(' ', read.Lines.SelectMany(line => line.Words).Select(word => word.Link));

        string[] expected = ["Łukasz Żółć", "+48 600 000 001", "Łódź", "github.com/lukasz-example", "2021", "Gdynia", Markup, "Erlang", "Mentoring", "Zig", "tidebook", "212 users", "2017", "4.83"];
        Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain("None", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_WhileAClientSendsSlowly_AnswersTheOthers()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(Http.BaseAddress!.Host, Http.BaseAddress.Port, Requests.Cancellation);
        await slow.GetStream().WriteAsync(
            Encoding.ASCII.GetBytes("POST /optimize/save HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"),
            Requests.Cancellation);
        await new ExistingClient(Http).UploadAsync("cv.txt", Samples.TextBytes);
    }

    private async Task<JsonElement> OptimizeAsync(string resumeId) =>
        (await new ExistingClient(Http).OptimizeAsync(resumeId, await Http.AddJobAsync()))[^1];
}
