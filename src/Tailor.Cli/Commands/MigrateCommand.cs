using System.CommandLine;
using Tailor.Storage;

namespace Tailor.Cli.Commands;

/// <summary><c>tailor migrate</c>: brings a database up to date, as the server does when it starts.</summary>
internal static class MigrateCommand
{
    public static Command Create() =>
        StoreCommand.Create("migrate", "Brings the database up to date, as the server does when it starts.", RunAsync);

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
