using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Tailor.Resumes;

namespace Tailor.Bench;

/// <summary>
/// Saves per second over HTTP (driven by wrk) at 1, 8 and 32 connections, against pgbench running the same statements on the
/// same PostgreSQL in the same run, in turns. The cluster is the one of <c>eng/postgres.sh</c>, named by TAILOR_TEST_POSTGRES.
/// </summary>
internal static partial class SaveBench
{
    private const int Rounds = 3;
    private const int SecondsEach = 5;

    /// <summary>Each connection saves a resume of its own, as each user does.</summary>
    private const int Resumes = 32;

    private static readonly int[] Widths = [1, 8, 32];

    public static async Task RunAsync()
    {
        var connection = Environment.GetEnvironmentVariable("TAILOR_TEST_POSTGRES")
            ?? throw new InvalidOperationException("Set TAILOR_TEST_POSTGRES: export TAILOR_TEST_POSTGRES=$(eng/postgres.sh start /tmp/tailor-bench-postgres)");
        using var folder = new TemporaryFolder();
        await using var onPostgres = await ServerProcess.StartAsync(Directory.CreateDirectory(Path.Combine(folder.Path, "postgres")).FullName, connection);
        await using var onSqlite = await ServerProcess.StartAsync(Directory.CreateDirectory(Path.Combine(folder.Path, "sqlite")).FullName);
        var postgresScript = await PrepareAsync(onPostgres, folder.Path, "postgres");
        var sqliteScript = await PrepareAsync(onSqlite, folder.Path, "sqlite");

        Console.WriteLine($"A save of {ResumeJson.Write(SampleResume.TwoPages).Length} characters of JSON; the median of {Rounds} rounds of {SecondsEach} s, taken in turns.\n");
        Console.WriteLine("| connections | pgbench /s | Tailor on PostgreSQL /s | ratio | Tailor on SQLite /s |\n|---:|---:|---:|---:|---:|");
        foreach (var width in Widths)
        {
            var (pgbench, postgres, sqlite) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                pgbench.Add(await PgbenchAsync(connection, postgresScript.Ids, width));
                postgres.Add(await WrkAsync(onPostgres, postgresScript.Path, width));
                sqlite.Add(await WrkAsync(onSqlite, sqliteScript.Path, width));
            }

            var (p, t, s) = (new Samples(pgbench).Median, new Samples(postgres).Median, new Samples(sqlite).Median);
            Console.WriteLine(FormattableString.Invariant($"| {width} | {p:F0} | {t:F0} | {t / p:F2} | {s:F0} |"));
        }
    }

    private static async Task<(string Path, IReadOnlyList<string> Ids)> PrepareAsync(ServerProcess server, string folder, string name)
    {
        var ids = new List<string>();
        for (var i = 0; i < Resumes; i++)
        {
            ids.Add(await server.Client.AddResumeAsync(SampleResume.TwoPages));
        }

        var script = Path.Combine(folder, name + ".lua");
        await File.WriteAllTextAsync(script, $$"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            local bodies = { {{string.Join(", ", ids.Select(id => $"[==[{Api.SaveBody(id, SampleResume.TwoPages)}]==]"))}} }
            local turn = 0
            request = function() turn = turn % #bodies + 1; return wrk.format(nil, "/optimize/save", nil, bodies[turn]) end
            done = function(summary) io.write("failed: " .. (summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.connect) .. "\n") end
            """);
        return (script, ids);
    }

    private static async Task<double> WrkAsync(ServerProcess server, string script, int width)
    {
        var output = await RunAsync("wrk", ["-t1", $"-c{width}", $"-d{SecondsEach}s", "-s", script, server.Address.ToString()]);
        return output.Contains("failed: 0", StringComparison.Ordinal)
            ? double.Parse(WrkRate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("Saves failed under load:\n" + output);
    }

    private static async Task<double> PgbenchAsync(string connection, IReadOnlyList<string> ids, int width)
    {
        var settings = connection.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        using var folder = new TemporaryFolder();
        var statements = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "save.pgbench.sql"));
        var scripts = ids.Select((id, i) => (Path: Path.Combine(folder.Path, $"{i}.sql"), Text: statements.Replace(":id", $"'{id}'", StringComparison.Ordinal))).ToList();
        foreach (var (path, text) in scripts)
        {
            await File.WriteAllTextAsync(path, text);
        }

        var output = await RunAsync("pgbench",
        [
            "-n", "-M", "prepared", "-c", $"{width}", "-j", "1", "-T", $"{SecondsEach}", "-D", $"doc={ResumeJson.Write(SampleResume.TwoPages)}",
            .. scripts.SelectMany(s => (string[])["-f", s.Path]),
            "-h", settings["Host"], "-p", settings["Port"], "-U", settings["Username"], settings["Database"],
        ]);
        return double.Parse(PgbenchRate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {await error}");
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex WrkRate();

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex PgbenchRate();
}
