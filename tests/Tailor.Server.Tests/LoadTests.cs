using System.Net;

namespace Tailor.Server.Tests;

/// <summary>Many clients at once, on one database.</summary>
public abstract class LoadTests<TStore>(ServerFixture<TStore> server)
    where TStore : TestStore, new()
{
    private const int Clients = 100;

    [Fact]
    public async Task Upload_By100ClientsAtOnce_StoresEachWholeWhileHealthAnswers()
    {
        var uploads = Enumerable.Range(0, Clients).Select(async number =>
        {
            using var response = await server.Client.UploadAsync($"{number}.docx", SampleFiles.Docx());
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return (await response.JsonAsync()).GetProperty("id").GetString()!;
        }).ToList();
        var allUploaded = Task.WhenAll(uploads);
        var answered = 0;
        while (!allUploaded.IsCompleted)
        {
            Assert.Equal("healthy", (await server.Client.GetJsonAsync("/health")).GetProperty("status").GetString());
            answered++;
        }

        var ids = await allUploaded;
        Assert.Equal(Clients, ids.Distinct().Count());
        Assert.True(answered > 0);
        var stored = (await server.Client.GetJsonAsync("/resumes")).EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToHashSet();
        Assert.Subset(stored, ids.ToHashSet<string?>());
    }

    [Fact]
    public async Task Save_By100ClientsAtOnce_MakesOneVersionEach()
    {
        var id = await server.Client.AddResumeAsync();
        var client = new ExistingClient(server.Client);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => client.SaveAsync(id, Samples.Resume($"Save {number}"))));
        var versions = (await server.Client.GetJsonAsync($"/resumes/{id}/versions")).EnumerateArray().Select(v => v.GetProperty("number").GetInt32());
        Assert.Equal(Enumerable.Range(1, Clients + 1).Reverse(), versions);
    }

    [Fact]
    public async Task Save_By100ClientsFromTheSameVersion_TakesExactlyOne()
    {
        var id = await server.Client.AddResumeAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async number =>
        {
            using var response = await server.Client.PostAsync("/optimize/save", new { resume_id = id, optimized_data = Samples.Resume($"Save {number}"), version = 1 });
            return response.StatusCode;
        }));
        Assert.Equal(1, answers.Count(status => status == HttpStatusCode.OK));
        Assert.Equal(Clients - 1, answers.Count(status => status == HttpStatusCode.Conflict));
    }
}

public sealed class SqliteLoadTests(ServerFixture<SqliteStore> server) : LoadTests<SqliteStore>(server), IClassFixture<ServerFixture<SqliteStore>>;

public sealed class PostgresLoadTests(ServerFixture<PostgresStore> server) : LoadTests<PostgresStore>(server), IClassFixture<ServerFixture<PostgresStore>>;
