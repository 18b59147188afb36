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
        if (Listening.Refusal(app.Configuration) is { } refusal) return Refuse(BadSettings, refusal);
        if (OpenDatabase(app.Services) is not { } database) return BadSettings;
        var migrated = await Migrator.MigrateAsync(database, CancellationToken.None);
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

    private static Database? OpenDatabase(IServiceProvider services)
    {
        try
        {
            return services.GetRequiredService<Database>();
        }
        catch (ArgumentException)
        {
            Refuse(BadSettings, "ConnectionStrings__Tailor names no database. It is of the form \"Host=HOST;Username=USER;Password=PASSWORD;Database=DATABASE\".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(BadSettings, "The data folder cannot be made or used. Set Tailor__DataFolder to a folder that this program may write to.");
        }

        return null;
    }

    private static int Refuse(int exitCode, string why)
    {
        Console.Error.WriteLine(why);
        return exitCode;
    }
}
