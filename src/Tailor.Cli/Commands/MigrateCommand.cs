using System.CommandLine;
using Tailor.Storage;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor migrate</c>: brings a database up to date, as the server does when it starts.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var store = new StoreOptions();
        var command = new Command("migrate", "Brings the database up to date, as the server does when it starts.");
        store.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var database = store.Open(parsed);
            return (int)await RunAsync(database, cancellation);
        });
        return command;
    }

    private static async Task<ExitCode> RunAsync(Database database, CancellationToken cancellation)
    {
        var applied = await Migrator.MigrateAsync(database, cancellation);
        if (applied.Problem is { } problem)
        {
            return Terminal.Fail(database.Product, problem);
        }

        foreach (var migration in applied.Value)
        {
            Console.WriteLine($"applied {migration}");
        }

        Console.WriteLine($"{database.Product}: up to date");
        return ExitCode.Success;
    }
}
