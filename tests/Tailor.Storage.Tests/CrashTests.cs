namespace Tailor.Storage.Tests;

/// <summary>Another process is killed while it uploads and saves: what it was told is stored is there, whole, and nothing else is.</summary>
public sealed class CrashTests
{
    private const int Rounds = 5;

    /// <summary>The server finishes what it was sent before it notices that a client is gone.</summary>
    private const string WaitUntilAlone =
        """
        DO $$
        BEGIN
          WHILE EXISTS (SELECT FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend') LOOP
            PERFORM pg_stat_clear_snapshot(), pg_sleep(0.01);
          END LOOP;
        END $$
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task KilledOnSqlite_EveryAcknowledgedWriteIsWhole()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"tailor-test-{Guid.NewGuid():N}");
        try
        {
            await RunAsync(folder, () => Task.FromResult(Database.Open(null, folder)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task KilledOnPostgres_EveryAcknowledgedWriteIsWhole()
    {
        var name = await PostgresServer.CreateDatabaseAsync();
        try
        {
            await RunAsync(PostgresServer.For(name), async () =>
            {
                await PostgresServer.ExecuteAsync(PostgresServer.For(name), WaitUntilAlone);
                return Database.Open(PostgresServer.For(name), "");
            });
        }
        finally
        {
            await PostgresServer.DropDatabaseAsync(name);
        }
    }

    private static async Task RunAsync(string connection, Func<Task<Database>> open)
    {
        await using (var database = await open())
        {
            await Migrator.MigrateAsync(database, Cancellation);
        }

        var acknowledged = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.AddRange(await WriteUntilKilledAsync(connection, Random.Shared.Next(5, 60)));
            await using var database = await open();
            await AssertWholeAsync(database, acknowledged);
        }
    }

    /// <summary>The lines that the process printed before it was killed, after so many of them.</summary>
    private static async Task<List<string>> WriteUntilKilledAsync(string connection, int lines)
    {
        using var process = WriterProcess.Start(connection);
        var printed = new List<string>();
        while (printed.Count < lines && await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            printed.Add(line);
        }

        process.Kill();
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            printed.Add(line);
        }

        await process.WaitForExitAsync(Cancellation);
        Assert.True(printed.Count >= lines, "The process ended by itself.");

        // The last line may be torn by the kill.
        return [.. printed.Where(line => line.Length == "added ".Length + Guid.Empty.ToString().Length)];
    }

    private static async Task AssertWholeAsync(Database database, List<string> acknowledged)
    {
        var store = new ResumeStore(database, TimeProvider.System);
        var rows = await store.ListAsync(Cancellation);
        Assert.Empty(acknowledged.Select(line => Guid.Parse(line[^36..])).Except(rows.Select(row => row.Id)));
        var saved = acknowledged.Where(line => line.StartsWith("saved", StringComparison.Ordinal)).Select(line => Guid.Parse(line[^36..])).ToHashSet();
        foreach (var id in rows.Select(row => row.Id))
        {
            var row = (await store.FindAsync(id, Cancellation))!;
            Same.Json($$"""{"id":"{{id}}"}""", row.ParsedData);
            Assert.Equal(50_000, (await store.FindOriginalAsync(id, Cancellation))!.Bytes.Length);
            Assert.Equal(row.Version, (await store.ListVersionsAsync(id, Cancellation))!.Count);
            if (saved.Contains(id) || row.Version > 1)
            {
                Same.Json($$"""{"saved":"{{id}}"}""", row.OptimizedData);
            }
        }

        var files = await database.ReadAsync(
            session => session.ListAsync(row => row.Id(0), $"SELECT resume_id FROM resume_files"), Cancellation);
        Assert.Equal(rows.Select(row => row.Id).Order(), files.Order());
    }
}
