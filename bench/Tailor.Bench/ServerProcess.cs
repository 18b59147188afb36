using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tailor.Bench;

/// <summary>A real server, measured from outside: its own process on a data folder (or database) of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process process;

    private ServerProcess(Process process, Uri address, TimeSpan startTime)
    {
        this.process = process;
        Address = address;
        StartTime = startTime;
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>From the start of the process to the first healthy answer.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>The memory that the process holds, in MiB.</summary>
    public double ResidentMebibytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    public static async Task<ServerProcess> StartAsync(string dataFolder, string? connection = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [ServerAssembly(), "--urls", address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = dataFolder,
            RedirectStandardOutput = true,
        };
        start.Environment["Tailor__DataFolder"] = dataFolder;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        if (connection is not null)
        {
            start.Environment["ConnectionStrings__Tailor"] = connection;
        }

        var begin = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        using var probe = new HttpClient();
        while (Stopwatch.GetElapsedTime(begin) < StartLimit && !process.HasExited)
        {
            try
            {
                using var answer = await probe.GetAsync(new Uri(address, "health"));
                if (answer.IsSuccessStatusCode)
                {
                    return new ServerProcess(process, address, Stopwatch.GetElapsedTime(begin));
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
                await Task.Delay(5);
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string ServerAssembly()
    {
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Tailor.Server", configuration, "Tailor.Server.dll"));
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
