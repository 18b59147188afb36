using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Tailor.Storage;

/// <summary>A PostgreSQL database, through a pool of connections with prepared statements.</summary>
public sealed class PostgresDatabase : Database
{
    /// <summary>How many statements a connection keeps prepared: more than the stores have.</summary>
    private const int PreparedStatements = 64;

    /// <summary>Any number that no other program locks with: "tailor" in ASCII.</summary>
    private const long MigrationLockKey = 0x7461696c6f72;

    /// <summary>A commit waits for the disk even where the server's or the role's setting says otherwise; a stricter setting stands.</summary>
    private const string WaitForDisk =
        "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

    /// <summary>How long a statement may take, in seconds: a request is answered, or fails well, within 25.</summary>
    private const int CommandTimeout = 20;

    private readonly Lazy<NpgsqlDataSource> source;

    /// <summary>The database of this connection string. Nothing is connected to yet.</summary>
    public PostgresDatabase(string connectionString) => source = new(() => CreateSource(connectionString));

    /// <inheritdoc/>
    public override string Product => "PostgreSQL";

    internal override Sql RowLock => new("FOR UPDATE");

    internal override Sql Commit => new("; COMMIT");

    internal override Sql? MigrationLock => new($"SELECT pg_advisory_xact_lock({MigrationLockKey})");

    internal override Sql TableNames => new("SELECT relname FROM pg_class WHERE relkind = 'r' AND pg_table_is_visible(oid)");

    internal override Sql FlushesCommits => new("SELECT current_setting('synchronous_commit') <> 'off' AND current_setting('fsync') = 'on'");

    internal override string MigrationFolder => "Postgres";

    internal override DbParameter CreateParameter(string name, object? value) => value switch
    {
        null => new NpgsqlParameter(name, DBNull.Value),
        Json json => new NpgsqlParameter(name, NpgsqlDbType.Jsonb) { Value = json.Text },
        DateTimeOffset time => new NpgsqlParameter(name, time.UtcDateTime),
        _ => new NpgsqlParameter(name, value),
    };

    internal override bool IsLackOfPrivilege(DbException error) => error.SqlState == PostgresErrorCodes.InsufficientPrivilege;

    internal override bool IsMissingReference(DbException error) => error.SqlState == PostgresErrorCodes.ForeignKeyViolation;

    /// <inheritdoc/>
    protected internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) =>
        await source.Value.OpenConnectionAsync(cancellation);

    /// <inheritdoc/>
    protected override async Task CloseAsync()
    {
        if (source.IsValueCreated)
        {
            await source.Value.DisposeAsync();
        }
    }

    private static NpgsqlDataSource CreateSource(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings;
        try
        {
            settings = new(connectionString)
            {
                // Times of an old table without time zone are read and written as UTC.
                Timezone = "UTC",
                MaxAutoPrepare = PreparedStatements,
                AutoPrepareMinUsages = 2,
                CommandTimeout = CommandTimeout,

                // The stores leave no state on a session but what is set below, which a reset would undo.
                NoResetOnClose = true,
            };
        }
        catch (ArgumentException e)
        {
            throw new NpgsqlException("The connection string is malformed.", e);
        }

        var builder = new NpgsqlDataSourceBuilder(settings.ToString());
        builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(WaitForDisk, connection);
                command.ExecuteNonQuery();
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(WaitForDisk, connection);
                await command.ExecuteNonQueryAsync();
            });
        return builder.Build();
    }
}
