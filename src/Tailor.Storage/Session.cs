using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Tailor.Resumes;

namespace Tailor.Storage;

/// <summary>
/// Statements on one connection. A statement is an interpolated string whose holes become parameters, so that no value is
/// ever SQL; another statement or a list of them stands in a hole as part of it.
/// </summary>
internal sealed class Session(Database database, DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
{
    /// <summary>The database that it is of.</summary>
    public Database Database => database;

    /// <summary>Whether the transaction has been committed with its last statements.</summary>
    public bool Committed { get; private set; }

    /// <summary>Runs statements and gives the number of rows that they changed.</summary>
    public Task<int> ExecuteAsync(FormattableString statements) => ExecuteAsync(statements, cancellation);

    /// <summary>Runs a script without parameters, however long it takes.</summary>
    public async Task ExecuteScriptAsync(Sql script)
    {
        await using var command = CreateCommand($"{script}");
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Runs the last statements of a transaction and commits it in the same round trip, where the database is a trip away.</summary>
    public async Task<int> CommitAsync(FormattableString statements)
    {
        var changed = await ExecuteAsync($"{statements}{database.Commit}", CancellationToken.None);
        Committed = database.Commit.Text.Length > 0;
        return changed;
    }

    /// <summary>As <see cref="CommitAsync(FormattableString)"/>, and gives the rows of the first statement that gives rows.</summary>
    public async Task<IReadOnlyList<T>> CommitAsync<T>(Func<Row, T> map, FormattableString statements)
    {
        var rows = await ListAsync(map, $"{statements}{database.Commit}", CancellationToken.None);
        Committed = database.Commit.Text.Length > 0;
        return rows;
    }

    /// <summary>The rows of the first statement that gives rows.</summary>
    public Task<IReadOnlyList<T>> ListAsync<T>(Func<Row, T> map, FormattableString statements) => ListAsync(map, statements, cancellation);

    /// <summary>The only row of the first statement that gives rows, or null.</summary>
    public async Task<T?> FindAsync<T>(Func<Row, T> map, FormattableString statements)
        where T : class
        => (await ListAsync(map, statements)).SingleOrDefault();

    private async Task<int> ExecuteAsync(FormattableString statements, CancellationToken stop)
    {
        await using var command = CreateCommand(statements);
        return await command.ExecuteNonQueryAsync(stop);
    }

    private async Task<IReadOnlyList<T>> ListAsync<T>(Func<Row, T> map, FormattableString statements, CancellationToken stop)
    {
        await using var command = CreateCommand(statements);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop))
        {
            rows.Add(map(new Row(reader)));
        }

        // Runs the statements after it, or reports how they failed: closing the reader would not.
        while (await reader.NextResultAsync(stop))
        {
        }

        return rows;
    }

    [SuppressMessage("Security", "CA2100", Justification = "Every hole is a parameter, but for constants of this assembly.")]
    private DbCommand CreateCommand(FormattableString statements)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Fill(statements, command.Parameters);
        return command;
    }

    private string Fill(FormattableString statements, DbParameterCollection parameters)
    {
        var texts = new object[statements.ArgumentCount];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = statements.GetArgument(i) switch
            {
                Sql sql => sql.Text,
                FormattableString part => Fill(part, parameters),
                IEnumerable<FormattableString> parts => string.Join(", ", parts.Select(part => Fill(part, parameters))),
                var value => AddParameter(value),
            };
        }

        return string.Format(CultureInfo.InvariantCulture, statements.Format, texts);

        string AddParameter(object? value)
        {
            var name = $"@p{parameters.Count}";
            parameters.Add(database.CreateParameter(name, value switch
            {
                string text => StorableJson.CleanText(text),
                Json json => new Json(StorableJson.CleanJson(json.Text)),
                _ => value,
            }));
            return name;
        }
    }
}
