using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Tailor.Server.Tests;

/// <summary>A place for a server's data that is its own and goes away afterwards, as the settings that name it.</summary>
public abstract class TestStore : IAsyncDisposable
{
    /// <summary>The server's settings; null where there is no such database.</summary>
    public abstract Task<IReadOnlyDictionary<string, string>?> CreateAsync();

    public abstract ValueTask DisposeAsync();
}

/// <summary>An SQLite file in a new folder.</summary>
[SuppressMessage("Design", "CA1063", Justification = "Nothing is held but a folder.")]
public sealed class SqliteStore : TestStore
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"tailor-server-{Guid.NewGuid():N}");

    public override Task<IReadOnlyDictionary<string, string>?> CreateAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>?>(new Dictionary<string, string> { ["Tailor:DataFolder"] = folder });

    public override ValueTask DisposeAsync()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>A new database on the PostgreSQL that <c>TAILOR_TEST_POSTGRES</c> names.</summary>
public sealed class PostgresStore : TestStore
{
    private readonly string name = $"tailor_server_{Guid.NewGuid():N}";

    private static string? Server { get; } = Environment.GetEnvironmentVariable("TAILOR_TEST_POSTGRES");

    /// <summary>Connects to the new database; null where there is no server.</summary>
    public string? ConnectionString => Server is null ? null : new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();

    public override async Task<IReadOnlyDictionary<string, string>?> CreateAsync()
    {
        if (ConnectionString is not { } connection) return null;
        await ReadAsync(Server!, $"CREATE DATABASE {name}");
        return new Dictionary<string, string> { ["ConnectionStrings:Tailor"] = connection };
    }

    /// <summary>Runs a statement in the new database.</summary>
    public Task ExecuteAsync(string sql) => ReadAsync(sql);

    /// <summary>The one value that a query in the new database gives.</summary>
    public Task<object?> ReadAsync(string sql) => ReadAsync(ConnectionString!, sql);

    public override async ValueTask DisposeAsync()
    {
        if (Server is not null) await ReadAsync(Server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements are the tests' own.")]
    private static async Task<object?> ReadAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
