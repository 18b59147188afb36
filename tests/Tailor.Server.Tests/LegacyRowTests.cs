using System.Text.Json;

namespace Tailor.Server.Tests;

/// <summary>A server on the nine-column table that an older system left, with rows in it.</summary>
public sealed class LegacyRowTests : IAsyncLifetime
{
    private const string Read = "11111111-1111-4111-8111-111111111111";
    private const string Unread = "22222222-2222-4222-8222-222222222222";
    private const string Odd = "33333333-3333-4333-8333-333333333333";

    private readonly PostgresStore store = new();
    private TailorApplication? server;

    private HttpClient Http => server!.Client;

    public async ValueTask InitializeAsync()
    {
        var settings = await store.CreateAsync();
        Assert.SkipWhen(settings is null, "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.");
        await store.ExecuteAsync($$"""
            CREATE TABLE resumes (id UUID PRIMARY KEY, user_id UUID, filename TEXT, file_path TEXT, parsed_data JSONB, optimized_data JSONB,
                                  status TEXT, created_at TIMESTAMP, updated_at TIMESTAMP);
            INSERT INTO resumes VALUES
              ('{{Read}}', NULL, 'cv.pdf', 'u/cv.pdf', '{"personal_info": {"name": "Old Row"}, "experience": null}', NULL, 'parsed', '2025-01-10 12:00', '2025-01-10 12:00'),
              ('{{Unread}}', NULL, 'scan.pdf', 'u/scan.pdf', NULL, NULL, 'failed', '2025-01-10 12:00', NULL),
              ('{{Odd}}', NULL, NULL, NULL, '{"personal_info": {"name": "Odd"}, "education": [{"graduation_year": 2019}]}', NULL, NULL, NULL, NULL);
            """);
        server = new TailorApplication(settings!);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Row_WithParsedData_IsReadExportedAndSaved()
    {
        var row = await Http.GetJsonAsync($"/resumes/{Read}");
        Shape.Check(row.GetProperty("parsed_data"), Pictures.Resume);
        var client = new ExistingClient(Http);
        Assert.NotEmpty(await client.ExportAsync("docx", Read, "classic"));
        await client.SaveAsync(Read, Samples.Resume("Saved on an old row"));
        var after = await Http.GetJsonAsync($"/resumes/{Read}");
        Assert.Equal("Łukasz Żółć", after.GetProperty("optimized_data").GetProperty("personal_info").GetProperty("name").GetString());
        Assert.Equal("Old Row", after.GetProperty("parsed_data").GetProperty("personal_info").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Row_WithoutParsedData_SaysSo()
    {
        Assert.Equal(JsonValueKind.Null, (await Http.GetJsonAsync($"/resumes/{Unread}")).GetProperty("parsed_data").ValueKind);
        await Http.PostAsync("/export/pdf", new { resume_id = Unread }).ProblemAsync(422, "resume.no-data");
        await Http.PostAsync("/optimize", new { resume_id = Unread }).ProblemAsync(422, "resume.no-data");
        await Http.PostAsync($"/resumes/{Unread}/copies", new { }).ProblemAsync(422, "resume.no-data");
    }

    [Fact]
    public async Task Row_InAnotherShape_IsShownAsItIsAndSaysThatItCannotBeRead()
    {
        var data = (await Http.GetJsonAsync($"/resumes/{Odd}")).GetProperty("parsed_data");
        Assert.Equal(2019, data.GetProperty("education")[0].GetProperty("graduation_year").GetInt32());
        await Http.PostAsync("/export/pdf", new { resume_id = Odd }).ProblemAsync(422, "resume.unreadable-data");
        Assert.Equal(3, (await Http.GetJsonAsync("/resumes")).GetArrayLength());
    }
}
