using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Tailor.Storage.Tests;

/// <summary>A database of a test class's own, migrated.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>Why a test is skipped.</summary>
    public const string NoPostgres = "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.";

    private Database? database;

    /// <summary>The database; skips the running test where there is none.</summary>
    public Database Database
    {
        get
        {
            Assert.SkipWhen(database is null, NoPostgres);
            return database!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        database = await CreateAsync();
        if (database is not null)
        {
            Assert.Null((await Migrator.MigrateAsync(database, default)).Problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (database is not null)
        {
            await database.DisposeAsync();
            await DropAsync();
        }
    }

    protected abstract Task<Database?> CreateAsync();

    protected abstract Task DropAsync();
}

/// <summary>An SQLite file in a folder that is removed afterwards.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"tailor-test-{Guid.NewGuid():N}");

    protected override Task<Database?> CreateAsync() => Task.FromResult<Database?>(Database.Open(null, folder));

    protected override Task DropAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>A database on the PostgreSQL that <c>TAILOR_TEST_POSTGRES</c> names, dropped afterwards.</summary>
public sealed class PostgresTestDatabase : TestDatabase
{
    private string name = "";

    protected override async Task<Database?> CreateAsync()
    {
        if (PostgresServer.ConnectionString is null)
        {
            return null;
        }

        name = await PostgresServer.CreateDatabaseAsync();
        return new PostgresDatabase(PostgresServer.For(name));
    }

    protected override Task DropAsync() => PostgresServer.DropDatabaseAsync(name);
}

/// <summary>The PostgreSQL server for tests.</summary>
internal static class PostgresServer
{
    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable("TAILOR_TEST_POSTGRES") is { Length: > 0 } set ? set : null;

    /// <summary>A new, empty database; skips the running test where there is no server.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        Assert.SkipWhen(ConnectionString is null, TestDatabase.NoPostgres);
        var name = $"tailor_test_{Guid.NewGuid():N}";
        await ExecuteAsync(ConnectionString!, $"CREATE DATABASE {name}");
        return name;
    }

    public static Task DropDatabaseAsync(string name) =>
        ExecuteAsync(ConnectionString!, $"DROP DATABASE {name} WITH (FORCE)");

    public static string For(string database, string? user = null)
    {
        var builder = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database };
        builder.Username = user ?? builder.Username;
        return builder.ToString();
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements are the tests' own.")]
    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
