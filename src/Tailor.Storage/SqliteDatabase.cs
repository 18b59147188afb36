using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Tailor.Storage;

/// <summary>
/// An SQLite file. Readers see the last commit and never wait (WAL); a commit is flushed before it returns
/// (<c>synchronous=FULL</c>); writers of this process queue at a gate, since SQLite's own waiting starves some of them.
/// </summary>
public sealed class SqliteDatabase : Database
{
    /// <summary>The file's name in the data folder.</summary>
    public const string FileName = "tailor.db";

    /// <summary>How long a writer waits for one of another process, such as <c>tailor migrate</c> beside a server, in seconds.</summary>
    private const int BusyTimeout = 10;

    private readonly string path;
    private readonly string connectionString;
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>The database in this file, which is made with its folder when absent. Nothing is opened yet.</summary>
    public SqliteDatabase(string path)
    {
        this.path = Path.GetFullPath(path);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = this.path,
            ForeignKeys = true,
            DefaultTimeout = BusyTimeout,
        }.ToString();
    }

    /// <inheritdoc/>
    public override string Product => "SQLite";

    internal override Sql RowLock => new("");

    internal override Sql Commit => new("");

    internal override Sql? MigrationLock => null;

    internal override Sql TableNames => new("SELECT name FROM sqlite_master WHERE type = 'table'");

    internal override Sql FlushesCommits => new("SELECT synchronous >= 2 FROM pragma_synchronous");

    internal override string MigrationFolder => "Sqlite";

    /// <inheritdoc/>
    internal override async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            return await base.WriteAsync(work, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    internal override DbParameter CreateParameter(string name, object? value) => new SqliteParameter(name, value switch
    {
        null => DBNull.Value,
        Json json => json.Text,
        Guid id => id.ToString(),
        DateTimeOffset time => time.UtcDateTime,
        ReadOnlyMemory<byte> bytes => bytes.ToArray(),
        _ => value,
    });

    internal override bool IsLackOfPrivilege(DbException error) =>
        error is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM };

    internal override bool IsMissingReference(DbException error) =>
        error is SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_CONSTRAINT_FOREIGNKEY };

    /// <inheritdoc/>
    protected internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        CreateFolder();
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = $"PRAGMA busy_timeout = {BusyTimeout * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
            await pragmas.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override Task CloseAsync()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        gate.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Makes the folder when it is absent, for its owner only. Where that fails, SQLite reports that it cannot open the file.</summary>
    private void CreateFolder()
    {
        var folder = Path.GetDirectoryName(path)!;
        if (Directory.Exists(folder))
        {
            return;
        }

        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
