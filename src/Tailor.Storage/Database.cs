using System.Data.Common;
using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>
/// Where everything is kept. The only type, with its two forms, that knows which database that is: the stores run the same
/// SQL on both.
/// </summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>What the database is called.</summary>
    public abstract string Product { get; }

    /// <summary>What locks the rows of a SELECT until the transaction ends, where a transaction does not lock the whole database.</summary>
    internal abstract Sql RowLock { get; }

    /// <summary>What commits a transaction when it follows the last statement; empty where that saves nothing.</summary>
    internal abstract Sql Commit { get; }

    /// <summary>A statement that lets one migration run at a time; null when a write transaction does that already.</summary>
    internal abstract Sql? MigrationLock { get; }

    /// <summary>A query for the name of each table there is.</summary>
    internal abstract Sql TableNames { get; }

    /// <summary>A query for whether a commit waits for the disk.</summary>
    internal abstract Sql FlushesCommits { get; }

    /// <summary>The folder of the migrations that are written for this database.</summary>
    internal abstract string MigrationFolder { get; }

    /// <summary>
    /// Where the SQLite database is unless a setting says otherwise: in the user's folder for data of programs, so that server
    /// and command line mean the same one wherever they are started from.
    /// </summary>
    public static string DefaultDataFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "tailor");

    /// <summary>
    /// The PostgreSQL database of the connection string or, without one, the SQLite file <c>tailor.db</c> in the data folder,
    /// which is made when absent. Nothing is connected to yet.
    /// </summary>
    public static Database Open(string? connectionString, string dataFolder) =>
        string.IsNullOrWhiteSpace(connectionString)
            ? new SqliteDatabase(Path.Combine(dataFolder, SqliteDatabase.FileName))
            : new PostgresDatabase(connectionString);

    /// <summary>Closes every connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether the database answers and has every migration.</summary>
    /// <returns>
    /// Null when it is fit for use, else <c>storage.unavailable</c>, <c>storage.not-allowed</c> or <c>storage.outdated</c>.
    /// </returns>
    public async Task<Problem?> CheckAsync(CancellationToken cancellation)
    {
        try
        {
            var pending = await Migrator.ListPendingAsync(this, cancellation);
            return pending.Count > 0 ? StorageProblems.Outdated(pending[0].FileName) : null;
        }
        catch (DbException e)
        {
            return StorageProblems.Of(this, e);
        }
    }

    /// <summary>Runs reads on one connection.</summary>
    internal async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        return await work(new Session(this, connection, null, cancellation));
    }

    /// <summary>Runs one write transaction; it is on disk when this returns, and undone when the work throws.</summary>
    internal virtual async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var session = new Session(this, connection, transaction, cancellation);
        var result = await work(session);
        if (!session.Committed)
        {
            // Not cancelled: whether a cancelled commit happened would be unknown.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return result;
    }

    /// <summary>An open connection.</summary>
    protected internal abstract Task<DbConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>A value as a parameter of this database's types.</summary>
    internal abstract DbParameter CreateParameter(string name, object? value);

    /// <summary>Whether the error says that the role may not do this.</summary>
    internal abstract bool IsLackOfPrivilege(DbException error);

    /// <summary>Whether the error says that a row refers to one that is not there.</summary>
    internal abstract bool IsMissingReference(DbException error);

    /// <summary>Closes every connection.</summary>
    protected abstract Task CloseAsync();
}
