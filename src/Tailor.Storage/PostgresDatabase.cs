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

    private readonly NpgsqlDataSource source;

    /// <summary>The database of this connection string.</summary>
    public PostgresDatabase(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);

        // Times of an old table without time zone are read and written as UTC.
        builder.ConnectionStringBuilder.Timezone = "UTC";
        builder.ConnectionStringBuilder.MaxAutoPrepare = PreparedStatements;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;

        // The stores leave no state on a session but what is set here, which a reset would undo.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
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
        source = builder.Build();
    }

    /// <inheritdoc/>
    public override string Product => "PostgreSQL";

    internal override Sql RowLock => new("FOR UPDATE");

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

    /// <inheritdoc/>
    protected internal override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) =>
        await source.OpenConnectionAsync(cancellation);

    /// <inheritdoc/>
    protected override async Task CloseAsync() => await source.DisposeAsync();
}
