using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tailor.Server.Tests;

/// <summary>The server as a process of its own, on a free port.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process) => this.process = process;

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">Its settings.</param>
    /// <param name="under">A command that runs it, such as strace, with its arguments.</param>
    public static async Task<ServerProcess> StartAsync(IReadOnlyDictionary<string, string> settings, params string[] under)
    {
        var server = new ServerProcess(Start(settings, ["--urls", "http://127.0.0.1:0"], under));
        while (await server.process.StandardOutput.ReadLineAsync(Requests.Cancellation) is { } line)
        {
            if (Address().Match(line) is not { Success: true } match) continue;
            server.Client.BaseAddress = new Uri(match.Value);
            _ = server.process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            _ = server.process.StandardError.ReadToEndAsync(CancellationToken.None);
            return server;
        }

        var error = await server.process.StandardError.ReadToEndAsync(Requests.Cancellation);
        throw new InvalidOperationException($"The server did not start: {error}");
    }

    /// <summary>Runs it until it ends by itself; for starts that must fail.</summary>
    public static async Task<(int ExitCode, string Error)> RunAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        using var process = Start(settings, arguments, []);
        var output = process.StandardOutput.ReadToEndAsync(Requests.Cancellation);
        var error = await process.StandardError.ReadToEndAsync(Requests.Cancellation);
        await output;
        await process.WaitForExitAsync(Requests.Cancellation);
        return (process.ExitCode, error);
    }

    /// <summary>SIGKILL: the process gets no chance to do anything more.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(Requests.Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
        Client.Dispose();
    }

    private static Process Start(IReadOnlyDictionary<string, string> settings, string[] arguments, string[] under)
    {
        string[] command = [.. under, Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            Path.Combine(AppContext.BaseDirectory, "Tailor.Server.dll"), .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
