using System.CommandLine;
using Tailor.Storage;

namespace Tailor.Cli.Commands;

/// <summary>Which database a command works on: that of the server's settings, unless <c>--connection</c> or <c>--data-folder</c> names another.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string?> connection = new("--connection")
    {
        Description = "A PostgreSQL connection string; by default ConnectionStrings__Tailor.",
        HelpName = "C",
    };

    private readonly Option<string?> dataFolder = new("--data-folder")
    {
        Description = "The folder with the SQLite database; by default Tailor__DataFolder.",
        HelpName = "D",
    };

    /// <summary>Adds both options; they exclude each other.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(connection);
        command.Options.Add(dataFolder);
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
    }

    /// <summary>Opens the database that the command line or the settings name. Nothing is connected to yet.</summary>
    public Database Open(ParseResult parsed)
    {
        var named = parsed.GetValue(connection);
        var folder = parsed.GetValue(dataFolder);
        return Database.Open(
            named ?? (folder is null ? Environment.GetEnvironmentVariable("ConnectionStrings__Tailor") : null),
            folder ?? Environment.GetEnvironmentVariable("Tailor__DataFolder") ?? Database.DefaultDataFolder);
    }
}
