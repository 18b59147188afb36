using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>The contract's endpoints, on one database.</summary>
public abstract class ContractTests<TStore>(ServerFixture<TStore> server)
    where TStore : TestStore, new()
{
    private static readonly string[] steps = ["analyzing", "keywords", "experience", "interview", "complete"];

    private HttpClient Http => server.Client;

    [Fact]
    public async Task ExistingClient_ItsWholeFlow_Works()
    {
        var client = new ExistingClient(Http);
        var resume = await client.UploadAsync("Mirela.txt", Samples.TextBytes);
        var id = resume.GetProperty("id").GetString()!;
        var job = await client.AnalyzeAsync(Samples.Posting);
        var events = await client.OptimizeAsync(id, job.GetProperty("id").GetString()!);
        var suggestions = events[^1].GetProperty("suggestions").EnumerateArray().ToList();
        Assert.NotEmpty(suggestions);

        await client.SaveAsync(id, ExistingClient.Apply(resume, suggestions));

        var stored = await Http.GetJsonAsync($"/resumes/{id}");
        var optimized = stored.GetProperty("optimized_data");
        Shape.Check(optimized, Pictures.Resume);
        foreach (var suggestion in suggestions.Where(s => s.GetProperty("section").GetString() == "experience"))
        {
            Assert.Contains(suggestion.GetProperty("suggested").GetString()!, Strings(optimized));
        }

        Assert.Equal("optimized", stored.GetProperty("status").GetString());
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await client.ExportAsync("pdf", id, "modern")), StringComparison.Ordinal);
        Assert.StartsWith("PK", Encoding.Latin1.GetString(await client.ExportAsync("docx", id, "classic")), StringComparison.Ordinal);
        await Http.PostAsync("/optimize/cover-letter", new { resume_id = id, job_id = job.GetProperty("id").GetString() }).ProblemAsync(501, "feature.not-built");
        await Http.PostAsync("/github/analyze", new { username = "octocat" }).ProblemAsync(501, "feature.not-built");
    }

    [Fact]
    public async Task Statements_AreEvidence_CopiesInheritThem_AndAnybodyCanTakeThemBack()
    {
        var id = await Http.AddResumeAsync();
        var statement = new { text = "I ran Terraform for three years.", path = "/experience/0/description/0" };
        var proposal = new { path = "/experience/0/description/0", proposed = "Ran Terraform for three years" };
        Assert.Equal("unsupported", (await Http.PostJsonAsync($"/resumes/{id}/grounding", proposal)).GetProperty("verdict").GetString());

        await Http.PostJsonAsync($"/resumes/{id}/statements", statement);
        await Http.PostJsonAsync($"/resumes/{id}/statements", statement);

        Assert.Equal(1, (await Http.GetJsonAsync($"/resumes/{id}/statements")).GetArrayLength());
        Assert.Equal("supported", (await Http.PostJsonAsync($"/resumes/{id}/grounding", proposal)).GetProperty("verdict").GetString());
        var copy = (await Http.PostJsonAsync($"/resumes/{id}/copies", new { name = "For one job" })).GetProperty("id").GetString();
        Assert.Equal(statement.text, (await Http.GetJsonAsync($"/resumes/{copy}/statements"))[0].GetProperty("text").GetString());

        var delete = new HttpRequestMessage(HttpMethod.Delete, $"/resumes/{id}/statements") { Content = JsonContent.Create(statement) };
        Assert.Equal(HttpStatusCode.NoContent, (await Http.SendAsync(delete, Requests.Cancellation)).StatusCode);
        Assert.Equal(0, (await Http.GetJsonAsync($"/resumes/{id}/statements")).GetArrayLength());
        Assert.Equal(1, (await Http.GetJsonAsync($"/resumes/{copy}/statements")).GetArrayLength());
        await Http.PostAsync($"/resumes/{id}/statements", new { text = "x", path = "experience" }).ProblemAsync(400, "statement.invalid-path");
    }

    [Fact]
    public async Task Optimize_GapThatAStatementAnswers_BecomesAProposal()
    {
        var id = await Http.AddResumeAsync();
        var job = (await Http.PostJsonAsync("/jobs/analyze", new { job_text = "Engineer\n\nRequirements\n- Erlang\n- COBOL" })).GetProperty("id").GetString()!;
        await Http.PostJsonAsync($"/resumes/{id}/statements", new { text = "I kept a COBOL ledger alive for a bank." });

        var last = (await new ExistingClient(Http).OptimizeAsync(id, job))[^1];

        Assert.Equal(["Erlang"], last.GetProperty("gaps").EnumerateArray().Select(g => g.GetProperty("requirement").GetString()));
        Assert.Contains(last.GetProperty("proposals").EnumerateArray(), p => p.GetProperty("reason").GetString()!.Contains("COBOL ledger", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Optimize_EventByEvent_GoesThroughTheStepsWithAListThatOnlyGrows()
    {
        var id = await Http.AddResumeAsync();
        var events = await new ExistingClient(Http).OptimizeAsync(id, await Http.AddJobAsync());

        Assert.Equal(steps, events.Select(e => e.GetProperty("step").GetString()).Distinct());
        Assert.Equal(events.Select(e => e.GetProperty("progress").GetInt32()).Order(), events.Select(e => e.GetProperty("progress").GetInt32()));
        Assert.Equal(100, events[^1].GetProperty("progress").GetInt32());
        Assert.Equal(1, events.Count(e => e.GetProperty("completed").GetBoolean()));
        foreach (var (before, after) in events.Zip(events.Skip(1)))
        {
            Assert.StartsWith(Listed(before), Listed(after), StringComparison.Ordinal);
        }

        Assert.NotEqual(JsonValueKind.Null, events[^1].GetProperty("ats_score").ValueKind);
        static string Listed(JsonElement e) => string.Concat(e.GetProperty("suggestions").EnumerateArray().Select(s => s.GetRawText()));
    }

    [Fact]
    public async Task Optimize_WithoutAJob_ReviewsInGeneral()
    {
        var id = await Http.AddResumeAsync();
        using var response = await Http.OpenAsync(HttpMethod.Post, "/optimize", new { resume_id = id });
        var last = (await response.ReadToEndAsync())[^2].Progress;
        Assert.Equal("complete", last.GetProperty("step").GetString());
    }

    [Fact]
    public async Task Optimize_BySource_TakesTheOriginalUnlessCurrentIsAskedFor()
    {
        var id = await Http.AddResumeAsync(Samples.Resume("Responsible for managing the original"));
        await new ExistingClient(Http).SaveAsync(id, Samples.Resume("Responsible for managing the current"));

        Assert.Contains("the original", await OriginalsAsync(null), StringComparison.Ordinal);
        Assert.Contains("the original", await OriginalsAsync("original"), StringComparison.Ordinal);
        Assert.Contains("the current", await OriginalsAsync("current"), StringComparison.Ordinal);

        async Task<string> OriginalsAsync(string? source)
        {
            using var response = await Http.OpenAsync(HttpMethod.Post, "/optimize", new { resume_id = id, source });
            var last = (await response.ReadToEndAsync())[^2].Progress;
            return string.Concat(last.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("original").GetString()));
        }
    }

    [Fact]
    public async Task Run_AfterItsEnd_TellsWhatWasAskedAndFound()
    {
        var (id, job) = (await Http.AddResumeAsync(), await Http.AddJobAsync());
        var events = await new ExistingClient(Http).OptimizeAsync(id, job);
        var runId = events[0].GetProperty("run_id").GetString()!;

        var run = await Http.GetJsonAsync($"/optimize/{runId}");
        Assert.Equal("completed", run.GetProperty("status").GetString());
        Assert.Equal(id, run.GetProperty("request").GetProperty("resume_id").GetString());
        Assert.Equal(job, run.GetProperty("job_id").GetString());
        Assert.Equal(events[^1].GetProperty("suggestions").GetRawText(), run.GetProperty("found").GetProperty("suggestions").GetRawText());

        using var again = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events");
        var replayed = await again.ReadToEndAsync();
        Assert.Equal(events[^1].GetRawText(), replayed[^2].Data);
        using var rest = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events", lastEventId: replayed[^2].Id);
        Assert.True(Assert.Single(await rest.ReadToEndAsync()).Done);
    }

    [Fact]
    public async Task Resume_UnknownMembersAtEveryLevel_SurviveSaveReadAndExport()
    {
        var id = await Http.AddResumeAsync();
        var data = Samples.Resume("Something new 🦊 李雷");
        await new ExistingClient(Http).SaveAsync(id, data);

        var read = (await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("optimized_data");
        using var response = await Http.PostAsync("/export/json", new { resume_id = id });
        var exported = await response.JsonAsync();
        foreach (var back in new[] { read, exported })
        {
            Assert.True(JsonNode.DeepEquals(data["x_own"], back.AsObject()["x_own"]));
            Assert.Equal("he", back.GetProperty("personal_info").GetProperty("x_pronouns").GetString());
            Assert.Equal(1, back.GetProperty("experience")[0].GetProperty("x_rank").GetInt32());
            Assert.Equal("Something new 🦊 李雷", back.GetProperty("experience")[0].GetProperty("description")[0].GetString());
        }
    }

    [Fact]
    public async Task Save_WithFourSkillLists_CarriesTheOthersOverLessWhatWasRemoved()
    {
        var id = await Http.AddResumeAsync();
        var data = Samples.Resume();
        data["skills"] = JsonNode.Parse("""{"technical": ["C#", "Rust"], "soft_skills": [], "tools": ["Docker"], "languages": ["Polish"]}""");
        await new ExistingClient(Http).SaveAsync(id, data);

        var skills = (await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("optimized_data").GetProperty("skills");
        var group = skills.GetProperty("groups")[0];
        Assert.Equal("Backend", group.GetProperty("name").GetString());
        Assert.Equal("""["C#"]""", group.GetProperty("items").GetRawText());
        Assert.Equal("Rust", skills.GetProperty("technical")[1].GetString());
    }

    [Fact]
    public async Task Text_ThatNoDatabaseHolds_IsMarkedAndNotRefused()
    {
        var id = await Http.AddResumeAsync();
        using var saved = await Http.PostTextAsync(
            "/optimize/save", $$"""{"resume_id": "{{id}}", "optimized_data": {"personal_info": {"name": "a\u0000b\ud800c"}, "x": "\u0000"} }""");
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var optimized = (await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("optimized_data");
        Assert.Equal("a\uFFFDb\uFFFDc", optimized.GetProperty("personal_info").GetProperty("name").GetString());
        Assert.Equal("\uFFFD", optimized.GetProperty("x").GetString());

        using var job = await Http.PostAsync("/jobs/analyze", new { job_text = $"{Samples.Posting}\0" });
        Assert.Equal(HttpStatusCode.OK, job.StatusCode);
        using var renamed = await Http.PatchAsync($"/resumes/{id}", Json(new { name = "a\0b" }), Requests.Cancellation);
        Assert.Equal("a\uFFFDb", (await renamed.JsonAsync()).GetProperty("name").GetString());
        using var pasted = await Http.PostAsync("/resumes", new { text = $"{Samples.Text}\0\u0001" });
        Assert.Equal(HttpStatusCode.OK, pasted.StatusCode);
    }

    [Fact]
    public async Task Save_WithAVersion_RefusesAStaleOne()
    {
        var id = await Http.AddResumeAsync();
        using var read = await Http.GetAsync($"/resumes/{id}", Requests.Cancellation);
        Assert.Equal("\"1\"", read.Headers.ETag?.Tag);
        using var saved = await Http.PostAsync("/optimize/save", new { resume_id = id, optimized_data = Samples.Resume("First"), version = 1 });
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("\"2\"", saved.Headers.ETag?.Tag);

        await Http.PostAsync("/optimize/save", new { resume_id = id, optimized_data = Samples.Resume("Second"), version = 1 }).ProblemAsync(409, "resume.version-conflict");
        await SaveIfMatchAsync("\"1\"").ProblemAsync(409, "resume.version-conflict");
        await SaveIfMatchAsync("one").ProblemAsync(400, "request.invalid-if-match");
        Assert.Contains("First", Strings((await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("optimized_data")));
        using var current = await SaveIfMatchAsync("\"2\"");
        Assert.Equal(HttpStatusCode.OK, current.StatusCode);

        Task<HttpResponseMessage> SaveIfMatchAsync(string version)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/optimize/save")
            {
                Content = new StringContent(new JsonObject { ["resume_id"] = id, ["optimized_data"] = Samples.Resume("Third") }.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            request.Headers.TryAddWithoutValidation("If-Match", version);
            return Http.SendAsync(request, Requests.Cancellation);
        }
    }

    [Fact]
    public async Task Versions_OfEveryChange_AreKeptAndComeBack()
    {
        var id = await Http.AddResumeAsync(Samples.Resume("Parsed"));
        await new ExistingClient(Http).SaveAsync(id, Samples.Resume("Optimized"));
        using var corrected = await Http.PutAsync($"/resumes/{id}/data", Json(new { data = Samples.Resume("Corrected"), version = 2 }), Requests.Cancellation);
        Assert.Contains("Corrected", Strings((await corrected.JsonAsync()).GetProperty("parsed_data")));
        await Http.PutAsync($"/resumes/{id}/data", Json(new { data = Samples.Resume("Late"), version = 2 }), Requests.Cancellation).ProblemAsync(409, "resume.version-conflict");

        var versions = await Http.GetJsonAsync($"/resumes/{id}/versions");
        Assert.Equal([3, 2, 1], versions.EnumerateArray().Select(v => v.GetProperty("number").GetInt32()));
        Assert.Equal(["corrected", "optimized", "parsed"], versions.EnumerateArray().Select(v => v.GetProperty("source").GetString()));
        Assert.Contains("Parsed", Strings((await Http.GetJsonAsync($"/resumes/{id}/versions/1")).GetProperty("data")));

        using var restored = await Http.PostTextAsync($"/resumes/{id}/versions/1/restore", "");
        var state = await restored.JsonAsync();
        Assert.Contains("Parsed", Strings(state.GetProperty("optimized_data")));
        Assert.Equal(4, state.GetProperty("version").GetInt32());

        using var reverted = await Http.DeleteAsync($"/resumes/{id}/optimized", Requests.Cancellation);
        Assert.Equal(JsonValueKind.Null, (await reverted.JsonAsync()).GetProperty("optimized_data").ValueKind);
        await Http.GetAsync($"/resumes/{id}/versions/99", Requests.Cancellation).ProblemAsync(404, "resume.version-not-found");
        await Http.PostTextAsync($"/resumes/{id}/versions/99/restore", "").ProblemAsync(404, "resume.version-not-found");
    }

    [Fact]
    public async Task Copy_OfAnOptimizedResume_HasTheCurrentDataAndAHistoryOfItsOwn()
    {
        var (id, job) = (await Http.AddResumeAsync(Samples.Resume("Parsed")), await Http.AddJobAsync());
        await new ExistingClient(Http).SaveAsync(id, Samples.Resume("Optimized"));
        using var response = await Http.PostAsync($"/resumes/{id}/copies", new { job_id = job, name = "For Saltmarsh" });
        var copy = await response.JsonAsync(HttpStatusCode.Created);
        var copyId = copy.GetProperty("id").GetString()!;

        Assert.Equal(id, copy.GetProperty("parent_id").GetString());
        Assert.Equal(job, copy.GetProperty("job_id").GetString());
        Assert.Equal("For Saltmarsh", copy.GetProperty("name").GetString());
        Assert.Equal(copyId, copy.GetProperty("parsed_data").GetProperty("id").GetString());
        Assert.Contains("Optimized", Strings(copy.GetProperty("parsed_data")));
        Assert.Equal(1, (await Http.GetJsonAsync($"/resumes/{copyId}/versions")).GetArrayLength());
        await Http.PostAsync($"/resumes/{id}/copies", new { job_id = Guid.NewGuid() }).ProblemAsync(404, "job.not-found");
    }

    [Fact]
    public async Task Resumes_FromFileTextDataOrNothing_AreListedRenamedAndDeleted()
    {
        var upload = await new ExistingClient(Http).UploadAsync("Mirela.txt", Samples.TextBytes);
        var id = upload.GetProperty("id").GetString()!;
        using var pasted = await Http.PostAsync("/resumes", new { text = Samples.Text });
        Assert.Equal("Mirela Antonescu", (await pasted.JsonAsync()).GetProperty("data").GetProperty("personal_info").GetProperty("name").GetString());
        using var blank = await Http.PostAsync("/resumes", null, Requests.Cancellation);
        Shape.Check((await blank.JsonAsync()).GetProperty("data"), Pictures.Resume);

        using var renamed = await Http.PatchAsync($"/resumes/{id}", Json(new { name = "Mine", stage = "applied" }), Requests.Cancellation);
        Assert.Equal("applied", (await renamed.JsonAsync()).GetProperty("stage").GetString());
        var listed = (await Http.GetJsonAsync("/resumes")).EnumerateArray().Single(r => r.GetProperty("id").GetString() == id);
        Assert.Equal("Mine", listed.GetProperty("name").GetString());
        Assert.Equal("Mirela.txt", listed.GetProperty("filename").GetString());

        using var original = await Http.GetAsync($"/resumes/{id}/original", Requests.Cancellation);
        Assert.Equal(Samples.TextBytes, await original.Content.ReadAsByteArrayAsync(Requests.Cancellation));
        Assert.Equal("text/plain", original.Content.Headers.ContentType?.MediaType);

        using var deleted = await Http.DeleteAsync($"/resumes/{id}", Requests.Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        await Http.GetAsync($"/resumes/{id}", Requests.Cancellation).ProblemAsync(404, "resume.not-found");
        await Http.GetAsync($"/resumes/{id}/original", Requests.Cancellation).ProblemAsync(404, "resume.not-found");
        await Http.DeleteAsync($"/resumes/{id}", Requests.Cancellation).ProblemAsync(404, "resume.not-found");
    }

    [Fact]
    public async Task Jobs_OnceAnalyzed_AreListedAndReadBack()
    {
        var id = await Http.AddJobAsync();
        var job = await Http.GetJsonAsync($"/jobs/{id}");
        Shape.Check(job, Pictures.Job);
        Assert.Equal(Samples.Posting, job.GetProperty("job_text").GetString());
        Assert.Contains(id, (await Http.GetJsonAsync("/jobs")).EnumerateArray().Select(j => j.GetProperty("id").GetString()));
        await Http.PostAsync("/jobs/analyze", new { job_url = "http://169.254.169.254/latest" }).ProblemAsync(501, "feature.not-built");
        using var both = await Http.PostAsync("/jobs/analyze", new { job_text = Samples.Posting, job_url = "http://127.0.0.1:1/" });
        Assert.Equal(HttpStatusCode.OK, both.StatusCode);
    }

    [Fact]
    public async Task Export_BySource_TakesTheOptimizedDataIfThereIsAny()
    {
        var id = await Http.AddResumeAsync(Samples.Resume("The parsed one"));
        Assert.Contains("The parsed one", await ExportAsync("auto"), StringComparison.Ordinal);
        await Http.PostAsync("/export/json", new { resume_id = id, source = "optimized" }).ProblemAsync(404, "resume.not-optimized");
        await new ExistingClient(Http).SaveAsync(id, Samples.Resume("The optimized one"));
        Assert.Contains("The optimized one", await ExportAsync(null), StringComparison.Ordinal);
        Assert.Contains("The parsed one", await ExportAsync("original"), StringComparison.Ordinal);
        using var _ = await Http.DeleteAsync($"/resumes/{id}/optimized", Requests.Cancellation);
        Assert.Contains("The parsed one", await ExportAsync("auto"), StringComparison.Ordinal);

        async Task<string> ExportAsync(string? source)
        {
            using var response = await Http.PostAsync("/export/json", new { resume_id = id, source });
            return (await response.JsonAsync()).GetRawText();
        }
    }

    [Theory]
    [InlineData("Łukasz Żółć")]
    [InlineData("李雷")]
    public async Task Export_OfANameInAnyScript_IsNamedAfterIt(string name)
    {
        var data = Samples.Resume();
        data["personal_info"]!["name"] = name;
        var id = await Http.AddResumeAsync(data);
        foreach (var format in new[] { "pdf", "docx" })
        {
            using var response = await Http.PostAsync($"/export/{format}", new { resume_id = id, template = "classic", paper = "letter" });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var disposition = response.Content.Headers.ContentDisposition!;
            Assert.Contains(name.Split(' ')[0], disposition.FileNameStar, StringComparison.Ordinal);
            Assert.EndsWith($".{format}", disposition.FileNameStar, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Upload_WithAGithubUrl_KeepsItWhereTheDocumentHasNone()
    {
        using var response = await Http.UploadAsync("cv.txt", Encoding.UTF8.GetBytes("Ana Ionescu\nana@example.org\n\nSKILLS\nC#"), "https://github.com/ana-example");
        var data = (await response.JsonAsync()).GetProperty("data");
        Assert.Equal("https://github.com/ana-example", data.GetProperty("personal_info").GetProperty("github").GetString());
    }

    [Fact]
    public async Task Templates_Always_HaveClassicAndModern()
    {
        var templates = await Http.GetJsonAsync("/export/templates");
        Shape.Check(templates, Pictures.Template);
        Assert.Subset(templates.EnumerateArray().Select(t => t.GetProperty("id").GetString()).ToHashSet(), new HashSet<string?> { "classic", "modern" });
        await Http.PostAsync("/export/pdf", new { resume_id = await Http.AddResumeAsync(), template = "baroque" }).ProblemAsync(400, "export.unknown-template");
    }

    [Fact]
    public async Task Health_WithAStoreThatAnswers_IsHealthy() =>
        Assert.Equal("healthy", (await Http.GetJsonAsync("/health")).GetProperty("status").GetString());

    private static StringContent Json(object body) => new(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");

    /// <summary>Every text in a JSON value.</summary>
    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}

public sealed class SqliteContractTests(ServerFixture<SqliteStore> server) : ContractTests<SqliteStore>(server), IClassFixture<ServerFixture<SqliteStore>>;

public sealed class PostgresContractTests(ServerFixture<PostgresStore> server) : ContractTests<PostgresStore>(server), IClassFixture<ServerFixture<PostgresStore>>;
