using System.CommandLine;
using Tailor.Storage;

namespace Tailor.Cli.Commands;

/// <summary>A command on a database: that of the server's settings, unless <c>--connection</c> or <c>--data-folder</c> names another.</summary>
internal static class StoreCommand
{
    public static Command Create(string name, string description, Func<Database, CancellationToken, Task<ExitCode>> run)
    {
        var connection = new Option<string?>("--connection")
        {
            Description = "A PostgreSQL connection string; by default ConnectionStrings__Tailor.",
            HelpName = "C",
        };
        var dataFolder = new Option<string?>("--data-folder")
        {
            Description = "The folder with the SQLite database; by default Tailor__DataFolder.",
            HelpName = "D",
        };
        var command = new Command(name, description) { connection, dataFolder };
        command.Validators.Add(result =>
        {
            if (result.GetValue(connection) is not null && result.GetValue(dataFolder) is not null)
            {
                result.AddError("--connection and --data-folder name two databases: give one of them.");
            }

            if (result.GetValue(connection) is { } named && string.IsNullOrWhiteSpace(named))
            {
                result.AddError("--connection is empty.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var database = Open(parsed.GetValue(connection), parsed.GetValue(dataFolder));
            return (int)await run(database, cancellation);
        });
        return command;
    }

    /// <summary>Opens the database that the command line or the settings name. Nothing is connected to yet.</summary>
    private static Database Open(string? connection, string? dataFolder) => Database.Open(
        connection ?? (dataFolder is null ? Environment.GetEnvironmentVariable("ConnectionStrings__Tailor") : null),
        dataFolder ?? Environment.GetEnvironmentVariable("Tailor__DataFolder") ?? Database.DefaultDataFolder);
}
