using System.Diagnostics;

namespace Tailor.Storage.Tests;

/// <summary>
/// This program as another process that uploads and saves until it is killed, so that a test can see what a crash leaves. It
/// prints a line for each acknowledged write.
/// </summary>
internal static class WriterProcess
{
    private const string Variable = "TAILOR_TEST_WRITER";

    /// <summary>Starts the process; it writes until it is killed, or does the given number of saves.</summary>
    /// <param name="connection">A PostgreSQL connection string, or the folder of an SQLite file.</param>
    /// <param name="saves">How many saves of one resume to do one after another; null to upload from several tasks for ever.</param>
    /// <param name="wrapper">A program to run it under, with its arguments.</param>
    public static Process Start(string connection, int? saves = null, params string[] wrapper)
    {
        string[] command = [.. wrapper, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", typeof(WriterProcess).Assembly.Location];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        start.Environment[Variable] = $"{saves}|{connection}";
        return Process.Start(start)!;
    }

    /// <summary>Whether this process was started as one.</summary>
    public static bool IsOne => Environment.GetEnvironmentVariable(Variable) is not null;

    /// <summary>Does what it was started for.</summary>
    public static Task RunAsync() => WriteAsync(Environment.GetEnvironmentVariable(Variable)!);

    private static async Task WriteAsync(string request)
    {
        var (saves, connection) = (request.Split('|', 2)[0], request.Split('|', 2)[1]);
        await using var database = connection.StartsWith('/') ? Database.Open(null, connection) : Database.Open(connection, "");
        var store = new ResumeStore(database, TimeProvider.System);
        if (saves.Length > 0)
        {
            var id = (await store.AddAsync(new(Guid.NewGuid(), "a", "{}"), default)).Id;
            Print("ready");
            for (var i = 0; i < int.Parse(saves, null); i++)
            {
                await store.SaveOptimizedAsync(id, null, _ => $$"""{"n":{{i}}}""", default);
            }

            return;
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => UploadForeverAsync(store))));
    }

    private static async Task UploadForeverAsync(ResumeStore store)
    {
        while (true)
        {
            var id = Guid.NewGuid();
            await store.AddAsync(new(id, "a", $$"""{"id":"{{id}}"}""", new byte[50_000], "text/plain"), default);
            Print($"added {id}");
            await store.SaveOptimizedAsync(id, 1, _ => $$"""{"saved":"{{id}}"}""", default);
            Print($"saved {id}");
        }
    }

    private static void Print(string line)
    {
        lock (Console.Out)
        {
            Console.Out.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
