using System.Data.Common;
using Npgsql;

namespace Tailor.Storage.Tests;

/// <summary>The server connects as a role that owns nothing, on the original system's tables with row-level security switched on.</summary>
public sealed class UnprivilegedRoleTests : IAsyncLifetime
{
    private readonly string role = $"tailor_role_{Guid.NewGuid():N}";
    private readonly string stranger = $"tailor_stranger_{Guid.NewGuid():N}";
    private string name = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        name = await PostgresServer.CreateDatabaseAsync();
        await ExecuteAsync(
            $"""
            {LegacySchemas.Original}
            ALTER TABLE resumes ENABLE ROW LEVEL SECURITY;
            ALTER TABLE jobs ENABLE ROW LEVEL SECURITY;
            CREATE ROLE {role} LOGIN;
            CREATE ROLE {stranger} LOGIN;
            GRANT SELECT, INSERT, UPDATE, DELETE ON resumes, jobs TO {role};
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (name.Length > 0)
        {
            await PostgresServer.DropDatabaseAsync(name);
            await PostgresServer.ExecuteAsync(PostgresServer.ConnectionString!, $"DROP ROLE {role}; DROP ROLE {stranger}");
        }
    }

    [Fact]
    public async Task OwnerMigrated_UploadSaveAndOldRowsWork()
    {
        await MigrateAsOwnerAsync();
        await using var database = new PostgresDatabase(PostgresServer.For(name, role));

        Assert.Empty((await Migrator.MigrateAsync(database, Cancellation)).Value);
        Assert.Null(await database.CheckAsync(Cancellation));
        var steps = await Verification.RunAsync(database, TimeProvider.System, _ => 1, Cancellation).ToListAsync(Cancellation);
        Assert.All(steps, step => Assert.Null(step.Problem));

        var store = new ResumeStore(database, TimeProvider.System);
        Assert.Equal(
            new[] { LegacySchemas.Parsed, LegacySchemas.Unread }.Order(),
            (await store.ListAsync(Cancellation)).Select(row => row.Id).Order());
        Assert.Null((await store.SaveOptimizedAsync(LegacySchemas.Parsed, 1, _ => "{}", Cancellation)).Problem);
        var run = new StoredRun(Guid.NewGuid(), LegacySchemas.Parsed, null, "running", "{}", DateTimeOffset.UnixEpoch, null);
        var runs = new RunStore(database, TimeProvider.System);
        await runs.AddAsync(run, new(1, "{}"), Cancellation);
        await runs.AppendAsync(run.Id, [new(2, "{}")], "completed", Cancellation);
        Assert.Equal(2, (await runs.ListEventsAsync(run.Id, 0, Cancellation)).Count);
        Assert.Single(await new JobStore(database).ListAsync(Cancellation));
        Assert.True(await store.DeleteAsync(LegacySchemas.Parsed, Cancellation));
    }

    [Fact]
    public async Task RoleOwnsTheTables_ForcedRowLevelSecurity_MigratesAndWorks()
    {
        await ExecuteAsync(
            $"""
            GRANT USAGE, CREATE ON SCHEMA public TO {role};
            ALTER TABLE resumes OWNER TO {role};
            ALTER TABLE jobs OWNER TO {role};
            ALTER TABLE resumes FORCE ROW LEVEL SECURITY;
            """);
        await using var database = new PostgresDatabase(PostgresServer.For(name, role));

        Assert.Null((await Migrator.MigrateAsync(database, Cancellation)).Problem);

        var steps = await Verification.RunAsync(database, TimeProvider.System, _ => 1, Cancellation).ToListAsync(Cancellation);
        Assert.All(steps, step => Assert.Null(step.Problem));
        var store = new ResumeStore(database, TimeProvider.System);
        Assert.Null((await store.SaveOptimizedAsync(LegacySchemas.Parsed, 1, _ => "{}", Cancellation)).Problem);
        Assert.True(await store.DeleteAsync(LegacySchemas.Parsed, Cancellation));
    }

    [Fact]
    public async Task OwnerMigrated_RowsOfOtherUsersStayClosed()
    {
        await MigrateAsOwnerAsync();
        await ExecuteAsync(
            $"""
            INSERT INTO auth.users VALUES ('{role[^32..]}');
            UPDATE resumes SET user_id = '{role[^32..]}' WHERE id = '{LegacySchemas.Parsed}';
            """);
        await using var database = new PostgresDatabase(PostgresServer.For(name, role));

        Assert.Equal(
            [LegacySchemas.Unread],
            (await new ResumeStore(database, TimeProvider.System).ListAsync(Cancellation)).Select(row => row.Id));
    }

    [Theory]
    [InlineData("resumes")]
    [InlineData("resume_versions")]
    [InlineData("resume_files")]
    [InlineData("runs")]
    [InlineData("run_events")]
    [InlineData("jobs")]
    [InlineData("resume_statements")]
    public async Task OwnerMigrated_WebGatewayThatActsAsAnotherRoleSeesNothing(string table)
    {
        await MigrateAsOwnerAsync();
        await ExecuteAsync($"GRANT ALL ON ALL TABLES IN SCHEMA public TO {stranger}");
        await using (var owner = new PostgresDatabase(PostgresServer.For(name)))
        {
            var added = await new ResumeStore(owner, TimeProvider.System).AddAsync(
                new(Guid.NewGuid(), "a.pdf", "{}", new byte[] { 1 }, "application/pdf"), Cancellation);
            await new RunStore(owner, TimeProvider.System).AddAsync(
                new(Guid.NewGuid(), added.Id, null, "running", "{}", added.CreatedAt, null), new(1, "{}"), Cancellation);
            await new StatementStore(owner, TimeProvider.System).AddAsync(added.Id, "I hold a forklift licence.", null, Cancellation);
        }

        await using var connection = new NpgsqlConnection(PostgresServer.For(name));
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        Assert.NotEqual(0L, await command.ExecuteScalarAsync(Cancellation));
        command.CommandText = $"SET ROLE {stranger}; SELECT count(*) FROM {table}";
        Assert.Equal(0L, await command.ExecuteScalarAsync(Cancellation));
    }

    [Fact]
    public async Task NotMigrated_MigrateSaysWhichFileAnAdministratorHasToRun()
    {
        await using var database = new PostgresDatabase(PostgresServer.For(name, role));

        var problem = (await Migrator.MigrateAsync(database, Cancellation)).Problem;

        Assert.Equal("storage.migration-not-allowed", problem?.Code);
        Assert.Contains("0001_resumes.sql", problem!.Detail, StringComparison.Ordinal);
        Assert.Equal("storage.outdated", (await database.CheckAsync(Cancellation))?.Code);
    }

    [Fact]
    public async Task RoleWithoutGrants_CheckAndVerificationSayWhatToGrant()
    {
        await MigrateAsOwnerAsync();
        await using var database = new PostgresDatabase(PostgresServer.For(name, stranger));

        Assert.Equal(StorageProblems.NotAllowed, await database.CheckAsync(Cancellation));
        Assert.Equal(StorageProblems.NotAllowed, (await Migrator.MigrateAsync(database, Cancellation)).Problem);
        var error = await Assert.ThrowsAnyAsync<DbException>(() => new JobStore(database).ListAsync(Cancellation));
        Assert.Equal(StorageProblems.NotAllowed, StorageProblems.Of(database, error));
    }

    [Fact]
    public async Task RoleGrantedLater_WorksAfterTheLastMigrationIsPastedAgain()
    {
        await MigrateAsOwnerAsync();
        await ExecuteAsync($"GRANT SELECT, INSERT, UPDATE, DELETE ON resumes TO {stranger}");
        await using var database = new PostgresDatabase(PostgresServer.For(name, stranger));
        await ExecuteAsync(Migrator.All(database)[^1].Sql);

        var steps = await Verification.RunAsync(database, TimeProvider.System, _ => 1, Cancellation).ToListAsync(Cancellation);

        Assert.All(steps, step => Assert.Null(step.Problem));
    }

    [Fact]
    public async Task PolicyThatHidesNewRows_VerificationSaysSoAndLeavesNothing()
    {
        await MigrateAsOwnerAsync();
        await ExecuteAsync("DROP POLICY tailor ON resumes");
        await using var database = new PostgresDatabase(PostgresServer.For(name, role));

        var steps = await Verification.RunAsync(database, TimeProvider.System, _ => 1, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(StorageProblems.NotAllowed, steps.First(step => step.Problem is not null).Problem);
        await using var owner = new PostgresDatabase(PostgresServer.For(name));
        Assert.Equal(2, (await new ResumeStore(owner, TimeProvider.System).ListAsync(Cancellation)).Count);
    }

    private async Task MigrateAsOwnerAsync()
    {
        await using var owner = new PostgresDatabase(PostgresServer.For(name));
        Assert.Null((await Migrator.MigrateAsync(owner, Cancellation)).Problem);
    }

    private Task ExecuteAsync(string sql) => PostgresServer.ExecuteAsync(PostgresServer.For(name), sql);
}
