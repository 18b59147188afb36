using Microsoft.AspNetCore.Connections;
using Tailor.Storage;

namespace Tailor.Server.Hosting;

/// <summary>Starts the server, or says on standard error why not.</summary>
internal static class Startup
{
    /// <summary>The settings do not allow it.</summary>
    public const int BadSettings = 2;

    /// <summary>The database does not answer or cannot be brought up to date.</summary>
    public const int NoDatabase = 3;

    /// <summary>Something else listens at the address.</summary>
    public const int AddressInUse = 4;

    /// <summary>Runs until it is told to stop.</summary>
    /// <returns>The exit code; 0 after a proper stop.</returns>
    public static async Task<int> RunToEndAsync(this WebApplication app)
    {
        var migrated = await Migrator.MigrateAsync(app.Services.GetRequiredService<Database>(), CancellationToken.None);
        if (migrated.Problem is { } problem) return Refuse(NoDatabase, problem.Detail);
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return Refuse(AddressInUse, "Another program listens at the address. Stop it, or choose another address with --urls http://localhost:PORT.");
        }
    }

    /// <summary>Says why the server does not start.</summary>
    public static int Refuse(int exitCode, string why)
    {
        Console.Error.WriteLine(why);
        return exitCode;
    }
}
