using System.Data.Common;
using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>One step from an older form of the tables to the present one: a plain SQL file that records itself in <c>schema_migrations</c>.</summary>
/// <param name="Name">The file's name without its ending; files run in the order of their names.</param>
/// <param name="Sql">The file's text, fit to be pasted by an administrator.</param>
public sealed record Migration(string Name, string Sql)
{
    /// <summary>The name of its file.</summary>
    public string FileName => Name + ".sql";
}

/// <summary>Brings a database up to date.</summary>
public static class Migrator
{
    /// <summary>
    /// Runs the migrations that the database lacks, each in a transaction. Any number of programs may start at once: one
    /// migrates, the others wait.
    /// </summary>
    /// <returns>
    /// The names of those that ran; <c>storage.unavailable</c>, <c>storage.not-allowed</c>, or <c>storage.migration-not-allowed</c>
    /// with the file that an administrator has to run.
    /// </returns>
    public static async Task<Result<IReadOnlyList<string>>> MigrateAsync(Database database, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        var applied = new List<string>();
        Migration? current = null;
        try
        {
            foreach (var migration in await ListPendingAsync(database, cancellation))
            {
                current = migration;
                if (await ApplyAsync(database, migration, cancellation))
                {
                    applied.Add(migration.Name);
                }
            }

            return applied;
        }
        catch (DbException e) when (current is not null && database.IsLackOfPrivilege(e))
        {
            return StorageProblems.MigrationNotAllowed(current.FileName, database.MigrationFolder);
        }
        catch (DbException e) when (current is null)
        {
            return StorageProblems.Of(database, e);
        }
    }

    /// <summary>The migrations that the database lacks, in order.</summary>
    public static async Task<IReadOnlyList<Migration>> ListPendingAsync(Database database, CancellationToken cancellation)
    {
        var applied = await database.ReadAsync(ListAppliedAsync, cancellation);
        return [.. All(database).Where(migration => !applied.Contains(migration.Name))];
    }

    /// <summary>Every migration for this database, in order.</summary>
    public static IReadOnlyList<Migration> All(Database database)
    {
        var assembly = typeof(Migrator).Assembly;
        var prefix = database.MigrationFolder + "/";
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Migration(Path.GetFileNameWithoutExtension(name), ReadResource(name)))];

        string ReadResource(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    private static Task<bool> ApplyAsync(Database database, Migration migration, CancellationToken cancellation) =>
        database.WriteAsync(
            async session =>
            {
                if (database.MigrationLock is { } wait)
                {
                    await session.ExecuteScriptAsync(wait);
                }

                if ((await ListAppliedAsync(session)).Contains(migration.Name))
                {
                    return false;
                }

                await session.ExecuteScriptAsync(new Sql(migration.Sql));
                return true;
            },
            cancellation);

    private static async Task<IReadOnlyList<string>> ListAppliedAsync(Session session)
    {
        var database = session.Database;
        var tables = await session.ListAsync(row => row.Text(0), $"{database.TableNames}");
        return tables.Contains("schema_migrations")
            ? await session.ListAsync(row => row.Text(0), $"SELECT name FROM schema_migrations")
            : [];
    }
}
