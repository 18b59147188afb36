using System.Diagnostics;
using System.Text.Json;

namespace Tailor.Server.Tests;

/// <summary>A 200 to a save means that it is on disk: a real server process, killed at random moments, on one database.</summary>
public abstract class DurabilityTests<TStore> : IAsyncLifetime
    where TStore : TestStore, new()
{
    private const int Rounds = 20;
    private const int Clients = 4;

    private readonly TStore store = new();

    protected IReadOnlyDictionary<string, string> Settings { get; private set; } = new Dictionary<string, string>();

    protected TStore Store => store;

    public async ValueTask InitializeAsync()
    {
        var settings = await store.CreateAsync();
        Assert.SkipWhen(settings is null, "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.");
        Settings = settings!;
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return store.DisposeAsync();
    }

    [Fact]
    public async Task Save_AcknowledgedBeforeAKill_IsThereAndWholeAfterARestart()
    {
        var random = new Random(20);
        var savers = new List<Saver>();
        var acknowledged = 0;
        for (var round = 0; round < Rounds; round++)
        {
            await using var server = await ServerProcess.StartAsync(Settings);
            foreach (var saver in savers) await saver.CheckAsync(server.Client);
            while (savers.Count < Clients) savers.Add(new Saver(await server.Client.AddResumeAsync()));

            var before = savers.Sum(saver => saver.Acknowledged);
            var saving = savers.Select(saver => saver.SaveUntilTheServerIsGoneAsync(server.Client)).ToList();

            // Every client has an answer before the kill, which then comes in the midst of any later save.
            var least = savers.ToDictionary(saver => saver, saver => saver.Acknowledged);
            while (savers.Any(saver => saver.Acknowledged == least[saver])) await Task.Delay(1, Requests.Cancellation);
            await Task.Delay(random.Next(0, 60), Requests.Cancellation);
            await server.KillAsync();
            await Task.WhenAll(saving);
            acknowledged += savers.Sum(saver => saver.Acknowledged) - before;
        }

        await using var last = await ServerProcess.StartAsync(Settings);
        foreach (var saver in savers) await saver.CheckAsync(last.Client);
        Assert.True(acknowledged >= Rounds * Clients, $"Only {acknowledged} saves were acknowledged.");
    }

    /// <summary>Saves one resume over and over, each time with the next number in two places far apart.</summary>
    private sealed class Saver(string resumeId)
    {
        private int tried;

        public int Acknowledged { get; private set; }

        public async Task SaveUntilTheServerIsGoneAsync(HttpClient http)
        {
            while (true)
            {
                tried++;
                var data = Samples.Resume($"Save {tried} {new string('x', 20_000)}");
                data["x_number"] = tried;
                try
                {
                    using var response = await http.PostAsync("/optimize/save", new { resume_id = resumeId, optimized_data = data });
                    Assert.True(response.IsSuccessStatusCode, $"A save was answered {(int)response.StatusCode}.");
                }
                catch (HttpRequestException)
                {
                    return;
                }

                Acknowledged = tried;
            }
        }

        /// <summary>The newest state is the last acknowledged save or the one that was under way, and it is one save, not a mixture.</summary>
        public async Task CheckAsync(HttpClient http)
        {
            var stored = await http.GetJsonAsync($"/resumes/{resumeId}");
            var optimized = stored.GetProperty("optimized_data");
            if (optimized.ValueKind == JsonValueKind.Null)
            {
                Assert.Equal(0, Acknowledged);
                return;
            }

            var number = optimized.GetProperty("x_number").GetInt32();
            Assert.InRange(number, Acknowledged, tried);
            var bullet = optimized.GetProperty("experience")[0].GetProperty("description")[0].GetString();
            Assert.Equal($"Save {number} {new string('x', 20_000)}", bullet);
            var newest = (await http.GetJsonAsync($"/resumes/{resumeId}/versions"))[0];
            Assert.Equal(stored.GetProperty("version").GetInt32(), newest.GetProperty("number").GetInt32());
            var version = await http.GetJsonAsync($"/resumes/{resumeId}/versions/{newest.GetProperty("number").GetInt32()}");
            Assert.Equal(number, version.GetProperty("data").GetProperty("x_number").GetInt32());
        }
    }
}

public sealed class SqliteDurabilityTests : DurabilityTests<SqliteStore>
{
    private const int Saves = 20;

    /// <summary>A killed process leaves the page cache behind, so only the system calls show that a save reached the disk.</summary>
    [Fact]
    public async Task Save_OnSqlite_FlushesEachTime()
    {
        var trace = Path.GetTempFileName();
        try
        {
            Assert.SkipUnless(await CanTraceAsync(), "strace is not installed or not permitted: flushes cannot be counted.");
            await using var server = await ServerProcess.StartAsync(Settings, "strace", "-f", "-e", "trace=fsync,fdatasync", "-o", trace);
            var id = await server.Client.AddResumeAsync();
            var client = new ExistingClient(server.Client);
            for (var save = 0; save < Saves; save++)
            {
                var before = CountFlushes(trace);
                await client.SaveAsync(id, Samples.Resume($"Save {save}"));
                Assert.True(CountFlushes(trace) > before, $"Save {save} was acknowledged without a flush.");
            }
        }
        finally
        {
            File.Delete(trace);
        }
    }

    private static int CountFlushes(string trace) =>
        File.ReadLines(trace).Count(line => line.Contains("= 0", StringComparison.Ordinal) && line.Contains("sync", StringComparison.Ordinal));

    private static async Task<bool> CanTraceAsync()
    {
        try
        {
            using var strace = Process.Start(new ProcessStartInfo("strace", ["-f", "-o", "/dev/null", "true"]) { RedirectStandardError = true })!;
            await strace.WaitForExitAsync(Requests.Cancellation);
            return strace.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

public sealed class PostgresDurabilityTests : DurabilityTests<PostgresStore>
{
    /// <summary>What a session of the server would show is what decides whether its commits wait for the disk.</summary>
    [Fact]
    public async Task Save_OnPostgres_WaitsForTheDiskEvenWhereTheDatabaseDoesNot()
    {
        await Store.ExecuteAsync("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$");
        await using var server = await ServerProcess.StartAsync(Settings);
        var id = await server.Client.AddResumeAsync();
        await Store.ExecuteAsync("""
            CREATE TABLE seen_setting (value text);
            CREATE FUNCTION note_setting() RETURNS trigger LANGUAGE plpgsql AS $$
              BEGIN INSERT INTO seen_setting VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
            CREATE TRIGGER note_setting AFTER UPDATE ON resumes FOR EACH ROW EXECUTE FUNCTION note_setting();
            """);
        await new ExistingClient(server.Client).SaveAsync(id, Samples.Resume("Saved"));
        Assert.Equal("on", await Store.ReadAsync("SELECT string_agg(DISTINCT value, ',') FROM seen_setting"));
    }
}
