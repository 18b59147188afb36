using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tailor.Server.Tests;

/// <summary>Requests that are wrong whatever they are about: status, code, and nothing stored.</summary>
public sealed class BadRequestTests(ServerFixture<SqliteStore> server) : IClassFixture<ServerFixture<SqliteStore>>
{
    private const string Unknown = "00000000-0000-4000-8000-000000000000";

    private HttpClient Http => server.Client;

    [Theory]
    [InlineData("GET", "/nope", 404, "request.no-route")]
    [InlineData("GET", "/resumes/x/y/z", 404, "request.no-route")]
    [InlineData("PUT", "/jobs/analyze", 405, "request.method-not-allowed")]
    [InlineData("GET", "/resume/upload", 405, "request.method-not-allowed")]
    [InlineData("GET", "/resumes/not-a-uuid", 400, "resume.invalid-id")]
    [InlineData("GET", "/resumes/not-a-uuid/versions", 400, "resume.invalid-id")]
    [InlineData("GET", "/resumes/not-a-uuid/original", 400, "resume.invalid-id")]
    [InlineData("DELETE", "/resumes/not-a-uuid", 400, "resume.invalid-id")]
    [InlineData("DELETE", "/resumes/not-a-uuid/optimized", 400, "resume.invalid-id")]
    [InlineData("POST", "/resumes/not-a-uuid/copies", 400, "resume.invalid-id")]
    [InlineData("POST", "/resumes/not-a-uuid/versions/1/restore", 400, "resume.invalid-id")]
    [InlineData("GET", "/jobs/not-a-uuid", 400, "job.invalid-id")]
    [InlineData("GET", "/optimize/not-a-uuid", 400, "run.invalid-id")]
    [InlineData("GET", "/optimize/not-a-uuid/events", 400, "run.invalid-id")]
    [InlineData("DELETE", "/optimize/not-a-uuid", 400, "run.invalid-id")]
    [InlineData("GET", "/resumes/" + Unknown, 404, "resume.not-found")]
    [InlineData("GET", "/resumes/" + Unknown + "/versions", 404, "resume.not-found")]
    [InlineData("GET", "/resumes/" + Unknown + "/versions/1", 404, "resume.not-found")]
    [InlineData("GET", "/resumes/" + Unknown + "/original", 404, "resume.not-found")]
    [InlineData("DELETE", "/resumes/" + Unknown, 404, "resume.not-found")]
    [InlineData("DELETE", "/resumes/" + Unknown + "/optimized", 404, "resume.not-found")]
    [InlineData("POST", "/resumes/" + Unknown + "/copies", 404, "resume.not-found")]
    [InlineData("POST", "/resumes/" + Unknown + "/versions/1/restore", 404, "resume.not-found")]
    [InlineData("GET", "/jobs/" + Unknown, 404, "job.not-found")]
    [InlineData("GET", "/optimize/" + Unknown, 404, "run.not-found")]
    [InlineData("GET", "/optimize/" + Unknown + "/events", 404, "run.not-found")]
    [InlineData("DELETE", "/optimize/" + Unknown, 404, "run.not-found")]
    [InlineData("GET", "/resumes/" + Unknown + "/statements", 404, "resume.not-found")]
    public Task Request_ForNothingThatIsThere_IsAProblem(string method, string address, int status, string code) =>
        Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), address), Requests.Cancellation).ProblemAsync(status, code);

    [Theory]
    [InlineData("/optimize/save", """{"resume_id": "x", "optimized_data": {"personal_info": {}}}""", 400, "resume.invalid-id")]
    [InlineData("/optimize/save", """{"optimized_data": {"personal_info": {}}}""", 400, "resume.invalid-id")]
    [InlineData("/optimize/save", $$"""{"resume_id": "{{Unknown}}", "optimized_data": {"personal_info": {} } }""", 404, "resume.not-found")]
    [InlineData("/optimize/save", "{", 400, "request.malformed-json")]
    [InlineData("/optimize/save", "", 400, "request.malformed")]
    [InlineData("/optimize/save", "[]", 400, "request.malformed-json")]
    [InlineData("/optimize/save", "null", 400, "request.malformed")]
    [InlineData("/optimize/save", """{"resume_id": 7}""", 400, "request.malformed-json")]
    [InlineData("/optimize/save", """{"resume_id": "x", "resume_id": "y"}""", 400, "request.malformed-json")]
    [InlineData("/optimize/save", """{"resume_id": "x", "version": "one"}""", 400, "request.malformed-json")]
    [InlineData("/export/pdf", """{"resume_id": "x"}""", 400, "resume.invalid-id")]
    [InlineData("/export/docx", $$"""{"resume_id": "{{Unknown}}"}""", 404, "resume.not-found")]
    [InlineData("/export/pdf", $$"""{"resume_id": "{{Unknown}}", "source": "newest"}""", 400, "request.malformed-json")]
    [InlineData("/export/pdf", $$"""{"resume_id": "{{Unknown}}", "source": 1}""", 400, "request.malformed-json")]
    [InlineData("/optimize", """{"resume_id": "x"}""", 400, "resume.invalid-id")]
    [InlineData("/optimize", $$"""{"resume_id": "{{Unknown}}"}""", 404, "resume.not-found")]
    [InlineData("/optimize", $$"""{"resume_id": "{{Unknown}}", "job_id": "x"}""", 400, "job.invalid-id")]
    [InlineData("/optimize", $$"""{"resume_id": "{{Unknown}}", "job_id": "{{Unknown}}"}""", 404, "job.not-found")]
    [InlineData("/jobs/analyze", "{}", 400, "job.no-text")]
    [InlineData("/jobs/analyze", """{"job_text": "  "}""", 400, "job.no-text")]
    [InlineData("/resumes", """{"data": {}}""", 400, "resume.not-a-resume")]
    [InlineData("/resumes", """{"data": {"personal_info": []}}""", 400, "resume.invalid")]
    [InlineData("/optimize/cover-letter", "{}", 501, "feature.not-built")]
    [InlineData("/github/analyze", """{"username": "x"}""", 501, "feature.not-built")]
    public async Task Post_OfABadBody_IsAProblemAndStoresNothing(string address, string body, int status, string code)
    {
        var before = (await CountAsync("/resumes"), await CountAsync("/jobs"));
        await Http.PostTextAsync(address, body).ProblemAsync(status, code);
        Assert.Equal(before, (await CountAsync("/resumes"), await CountAsync("/jobs")));
    }

    [Theory]
    [InlineData("{}", "resume.not-a-resume")]
    [InlineData("[]", "resume.not-a-resume")]
    [InlineData("null", "resume.not-a-resume")]
    [InlineData("\"text\"", "resume.not-a-resume")]
    [InlineData("""{"id": "x", "other": 1}""", "resume.not-a-resume")]
    [InlineData("""{"personal_info": "Mirela"}""", "resume.invalid")]
    [InlineData("""{"personal_info": {"name": 7}}""", "resume.invalid")]
    [InlineData("""{"personal_info": {}, "experience": {}}""", "resume.invalid")]
    [InlineData("""{"personal_info": {}, "experience": [{"description": "text"}]}""", "resume.invalid")]
    [InlineData("""{"personal_info": {}, "skills": ["C#"]}""", "resume.invalid")]
    public async Task Save_OfWhatIsNoResume_IsAProblemAndKeepsTheVersion(string data, string code)
    {
        var id = await Http.AddResumeAsync();
        await Http.PostTextAsync("/optimize/save", $$"""{"resume_id": "{{id}}", "optimized_data": {{data}}}""").ProblemAsync(400, code);
        var stored = await Http.GetJsonAsync($"/resumes/{id}");
        Assert.Equal(1, stored.GetProperty("version").GetInt32());
        Assert.Equal(JsonValueKind.Null, stored.GetProperty("optimized_data").ValueKind);
    }

    [Fact]
    public async Task Save_OfABodyNestedTooDeep_IsAProblem()
    {
        var id = await Http.AddResumeAsync();
        var deep = string.Concat(Enumerable.Repeat("[", 70)) + string.Concat(Enumerable.Repeat("]", 70));
        await SaveAsync(deep).ProblemAsync(400, "resume.too-deep");
        await SaveAsync(string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000))).ProblemAsync(400, "request.malformed-json");

        Task<HttpResponseMessage> SaveAsync(string value) =>
            Http.PostTextAsync("/optimize/save", $$"""{"resume_id": "{{id}}", "optimized_data": {"personal_info": {}, "x": {{value}} } }""");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Save_Of20Megabytes_IsRefusedEvenToAClientThatIsStillSending(bool announced)
    {
        var id = await Http.AddResumeAsync();
        var data = Samples.Resume(new string('a', 20 * 1024 * 1024));
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["resume_id"] = id, ["optimized_data"] = data }.ToJsonString());
        using HttpContent content = announced ? new ByteArrayContent(body) : new StreamContent(new UnknownLength(body));
        content.Headers.ContentType = new("application/json");
        await Http.PostAsync("/optimize/save", content, Requests.Cancellation).ProblemAsync(413, "request.too-large");
        Assert.Equal(1, (await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Save_OfOneMegabyte_IsStoredWhole()
    {
        var id = await Http.AddResumeAsync();
        var bullet = new string('ż', 500_000);
        await new ExistingClient(Http).SaveAsync(id, Samples.Resume(bullet));
        var optimized = (await Http.GetJsonAsync($"/resumes/{id}")).GetProperty("optimized_data");
        Assert.Equal(bullet, optimized.GetProperty("experience")[0].GetProperty("description")[0].GetString());
    }

    [Fact]
    public async Task Save_OfAnotherType_IsAProblem()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("resume_id", Unknown)]);
        await Http.PostAsync("/optimize/save", form, Requests.Cancellation).ProblemAsync(415, "request.unsupported-media-type");
        await Http.PostAsync("/optimize/save", new StringContent("{}", Encoding.UTF8, "text/plain"), Requests.Cancellation).ProblemAsync(415, "request.unsupported-media-type");
    }

    [Fact]
    public Task Post_InACharsetThatIsNone_IsAProblem()
    {
        var content = new StringContent("{}");
        content.Headers.ContentType = new("application/json", "utf-99");
        return Http.PostAsync("/optimize/save", content, Requests.Cancellation).ProblemAsync(415, "request.unsupported-media-type");
    }

    [Fact]
    public Task Upload_WithoutABody_IsAProblem() =>
        Http.PostAsync("/resume/upload", null, Requests.Cancellation).ProblemAsync(400, "upload.no-file");

    [Fact]
    public async Task Problem_OfMalformedJson_NamesTheSpotAndNotTheText()
    {
        var problem = await Http.PostTextAsync("/optimize/save", """{"resume_id": {"secret": 1}}""").ProblemAsync(400, "request.malformed-json");
        Assert.Contains("$.resume_id", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("System", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rename_ToATooLongName_IsAProblem()
    {
        var id = await Http.AddResumeAsync();
        var body = new StringContent(JsonSerializer.Serialize(new { name = new string('a', 300) }), Encoding.UTF8, "application/json");
        await Http.PatchAsync($"/resumes/{id}", body, Requests.Cancellation).ProblemAsync(400, "resume.label-too-long");
    }

    [Fact]
    public async Task Original_OfAPastedResume_IsNotThere()
    {
        var id = await Http.AddResumeAsync();
        await Http.GetAsync($"/resumes/{id}/original", Requests.Cancellation).ProblemAsync(404, "resume.no-original");
        Assert.Equal(HttpStatusCode.OK, (await Http.GetAsync($"/resumes/{id}", Requests.Cancellation)).StatusCode);
    }

    private async Task<int> CountAsync(string list) => (await Http.GetJsonAsync(list)).GetArrayLength();

    /// <summary>Makes the client send in chunks.</summary>
    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
