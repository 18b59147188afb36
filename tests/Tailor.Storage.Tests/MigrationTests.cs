using Microsoft.Data.Sqlite;
using Tailor.Tests;

namespace Tailor.Storage.Tests;

/// <summary>A database of each kind and age is migrated, keeps its rows, and is fit for use.</summary>
public sealed class MigrationTests : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"tailor-test-{Guid.NewGuid():N}");
    private readonly List<string> databases = [];
    private readonly List<Database> open = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var database in open)
        {
            await database.DisposeAsync();
        }

        foreach (var name in databases)
        {
            await PostgresServer.DropDatabaseAsync(name);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static TheoryData<string, bool> Schemas => new()
    {
        { "", false },
        { "", true },
        { LegacySchemas.RecordOnSqlite, false },
        { LegacySchemas.RecordOnPostgres, true },
        { LegacySchemas.Original, true },
        { LegacySchemas.Original + LegacySchemas.OriginalOptimizedData, true },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task MigrateAsync_AnyDatabase_KeepsItsRowsAndIsFitForUse(string schema, bool postgres)
    {
        var database = postgres ? await PostgresAsync(schema) : await SqliteAsync(schema);
        Assert.Equal(Migrator.All(database)[0].FileName, (await Migrator.ListPendingAsync(database, Cancellation))[0].FileName);
        Assert.Equal("storage.outdated", (await database.CheckAsync(Cancellation))?.Code);

        Assert.Equal(Migrator.All(database).Select(migration => migration.Name), (await Migrator.MigrateAsync(database, Cancellation)).Value);
        Assert.Empty((await Migrator.MigrateAsync(database, Cancellation)).Value);

        Assert.Null(await database.CheckAsync(Cancellation));
        await AssertFitForUseAsync(database);
        await AssertLegacyRowsAreKeptAsync(database, schema);
    }

    [Fact]
    public async Task MigrateAsync_TheSharedSchema_KeepsItsRowsAndIsFitForUse()
    {
        var database = await PostgresAsync(await File.ReadAllTextAsync(SharedFolder.Require("seed/original-schema.sql"), Cancellation));

        Assert.Null((await Migrator.MigrateAsync(database, Cancellation)).Problem);

        await AssertFitForUseAsync(database);
        var store = new ResumeStore(database, TimeProvider.System);
        var rows = await store.ListAsync(Cancellation);
        Assert.Equal(["broken.pdf", "old.pdf"], rows.Select(row => row.Filename).Order());
        var old = rows.Single(row => row.Filename == "old.pdf");
        Assert.Contains("Old Row", (await store.FindAsync(old.Id, Cancellation))!.CurrentData, StringComparison.Ordinal);
        Assert.Equal(2, (await store.SaveOptimizedAsync(old.Id, 1, _ => "{}", Cancellation)).Value.Version);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MigrateAsync_ManyAtOnce_RunEachMigrationOnce(bool postgres)
    {
        var first = postgres ? await PostgresAsync("") : await SqliteAsync("");
        var databases = Enumerable.Range(0, 8).Select(_ => Reopen(first)).ToList();

        var results = await Task.WhenAll(databases.Select(database => Task.Run(() => Migrator.MigrateAsync(database, Cancellation))));

        Assert.Equal(Migrator.All(first).Select(migration => migration.Name).Order(), results.SelectMany(result => result.Value).Order());
    }

    [Fact]
    public async Task EveryPostgresMigration_PastedTwiceByAnAdministrator_ChangesNothingTheSecondTime()
    {
        var database = await PostgresAsync(LegacySchemas.Original);

        foreach (var migration in Migrator.All(database).Concat(Migrator.All(database)))
        {
            await PostgresServer.ExecuteAsync(PostgresServer.For(databases[^1]), migration.Sql);
        }

        Assert.Empty(await Migrator.ListPendingAsync(database, Cancellation));
        await AssertFitForUseAsync(database);
    }

    [Fact]
    public async Task EveryMigration_RecordsItselfUnderItsName()
    {
        await using var sqlite = new SqliteDatabase(Path.Combine(folder, "names.db"));
        await using var postgres = new PostgresDatabase("Host=none");

        Assert.All(
            [.. Migrator.All(sqlite), .. Migrator.All(postgres)],
            migration => Assert.Contains($"VALUES ('{migration.Name}')", migration.Sql, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OriginalSystem_WritesRowsAfterTheMigration_TheyAreReadAndSaved()
    {
        var database = await PostgresAsync(LegacySchemas.Original);
        await Migrator.MigrateAsync(database, Cancellation);
        await PostgresServer.ExecuteAsync(
            PostgresServer.For(databases[^1]),
            "INSERT INTO resumes (id, filename, file_path, file_size, file_type, status, parsed_data) VALUES "
            + "('aaaaaaaa-0000-4000-8000-000000000009', 'late.pdf', 'x', 1, 'pdf', 'parsed', '{\"summary\":\"late\"}')");
        var store = new ResumeStore(database, TimeProvider.System);
        var late = new Guid("aaaaaaaa-0000-4000-8000-000000000009");

        await store.SaveOptimizedAsync(late, 1, _ => """{"summary":"saved"}""", Cancellation);

        Same.Json("""{"summary":"late"}""", (await store.FindVersionAsync(late, 1, Cancellation))!.Data);
        Same.Json("""{"summary":"saved"}""", (await store.FindAsync(late, Cancellation))!.CurrentData);
    }

    private static async Task AssertFitForUseAsync(Database database)
    {
        var exported = new List<string>();
        var steps = await Verification.RunAsync(
            database,
            TimeProvider.System,
            json =>
            {
                exported.Add(json);
                return json.Length;
            },
            Cancellation).ToListAsync(Cancellation);

        Assert.All(steps, step => Assert.Null(step.Problem));
        Assert.Equal(8, steps.Count);
        Assert.Contains("As optimized", exported[0], StringComparison.Ordinal);
        Assert.Contains("As uploaded", exported[1], StringComparison.Ordinal);
        Assert.DoesNotContain(
            await new ResumeStore(database, TimeProvider.System).ListAsync(Cancellation), row => row.Filename == "verification.txt");
        var jobs = new JobStore(database);
        var job = new StoredJob(Guid.NewGuid(), "text", null, "t", null, """{"a":1}""", DateTimeOffset.UnixEpoch);
        await jobs.AddAsync(job, Cancellation);
        Assert.Equal(job with { Analysis = null }, (await jobs.FindAsync(job.Id, Cancellation))! with { Analysis = null });
    }

    private static async Task AssertLegacyRowsAreKeptAsync(Database database, string schema)
    {
        var store = new ResumeStore(database, TimeProvider.System);
        var ids = new[] { LegacySchemas.Parsed, LegacySchemas.Optimized, LegacySchemas.Unread }
            .Where(id => schema.Contains(id.ToString(), StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Order(), (await store.ListAsync(Cancellation)).Select(row => row.Id).Order());
        foreach (var id in ids)
        {
            var row = (await store.FindAsync(id, Cancellation))!;
            var sources = (await store.ListVersionsAsync(id, Cancellation))!.Select(version => version.Source).ToList();
            Assert.Equal(sources.Count, row.Version);
            Assert.Equal(
                id == LegacySchemas.Parsed ? [VersionSource.Parsed]
                    : id == LegacySchemas.Optimized ? [VersionSource.Optimized, VersionSource.Parsed] : [],
                sources);
            Assert.Equal(
                id == LegacySchemas.Parsed ? "parsed" : id == LegacySchemas.Optimized ? "optimized" : "error", row.Status);

            var saved = (await store.SaveOptimizedAsync(id, row.Version, _ => """{"summary":"saved"}""", Cancellation)).Value;
            Assert.Equal(row.Version + 1, saved.Version);
            Assert.Equal(row.Version + 1, (await store.ListVersionsAsync(id, Cancellation))!.Count);
            if (row.CurrentData is { } before)
            {
                Same.Json(before, (await store.FindVersionAsync(id, row.Version, Cancellation))!.Data);
            }

            var reverted = (await store.RevertAsync(id, Cancellation)).Value;
            Assert.Equal(row.ParsedData is null, reverted.CurrentData is null);
            Assert.True(await store.DeleteAsync(id, Cancellation));
        }
    }

    private async Task<Database> SqliteAsync(string schema)
    {
        var database = new SqliteDatabase(Path.Combine(folder, SqliteDatabase.FileName));
        open.Add(database);
        if (schema.Length > 0)
        {
            Directory.CreateDirectory(folder);
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, SqliteDatabase.FileName)};Pooling=false");
            await connection.OpenAsync(Cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = schema;
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        return database;
    }

    private async Task<Database> PostgresAsync(string schema)
    {
        databases.Add(await PostgresServer.CreateDatabaseAsync());
        await PostgresServer.ExecuteAsync(PostgresServer.For(databases[^1]), schema + ";");
        return Reopen(null);
    }

    private Database Reopen(Database? other)
    {
        Database database = other is SqliteDatabase
            ? new SqliteDatabase(Path.Combine(folder, SqliteDatabase.FileName))
            : new PostgresDatabase(PostgresServer.For(databases[^1]));
        open.Add(database);
        return database;
    }
}
