namespace Tailor.Storage.Tests;

/// <summary>A save is on disk when it is acknowledged: a killed process leaves the page cache behind, so crashes alone do not show it.</summary>
public sealed class FlushTests
{
    private const int Saves = 20;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverySaveOnSqlite_Flushes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/strace"), "No strace: eng/install.sh installs it.");
        var folder = Path.Combine(Path.GetTempPath(), $"tailor-test-{Guid.NewGuid():N}");
        try
        {
            await using (var database = Database.Open(null, folder))
            {
                await Migrator.MigrateAsync(database, Cancellation);
            }

            var trace = Path.Combine(folder, "trace");
            using var process = WriterProcess.Start(
                folder, Saves, "/usr/bin/strace", "-f", "-o", trace, "-e", "trace=fsync,fdatasync,write", "-e", "signal=none");
            await process.StandardOutput.ReadToEndAsync(Cancellation);
            await process.WaitForExitAsync(Cancellation);

            var lines = await File.ReadAllLinesAsync(trace, Cancellation);
            var ready = Array.FindIndex(lines, line => line.Contains("\"ready\\n\"", StringComparison.Ordinal));
            Assert.NotEqual(-1, ready);
            var flushes = lines[ready..].Count(line => line.Contains("sync(", StringComparison.Ordinal));
            Assert.True(flushes >= Saves, $"{flushes} flushes for {Saves} saves.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task PostgresWithAsynchronousCommits_IsOverruled()
    {
        var name = await PostgresServer.CreateDatabaseAsync();
        try
        {
            await PostgresServer.ExecuteAsync(PostgresServer.For(name), $"ALTER DATABASE {name} SET synchronous_commit = off");
            await using var database = new PostgresDatabase(PostgresServer.For(name));
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal(
                    ["on"], await database.ReadAsync(session => session.ListAsync(row => row.Text(0), $"SHOW synchronous_commit"), Cancellation));
                Assert.Equal(
                    [true], await database.ReadAsync(session => session.ListAsync(row => row.Flag(0), $"{database.FlushesCommits}"), Cancellation));
            }
        }
        finally
        {
            await PostgresServer.DropDatabaseAsync(name);
        }
    }
}
