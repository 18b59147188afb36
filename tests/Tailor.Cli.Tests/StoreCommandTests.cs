namespace Tailor.Cli.Tests;

/// <summary>migrate and verify, on the database of the settings or of an option.</summary>
public sealed class StoreCommandTests : WorkingFolder
{
    [Fact]
    public async Task Migrate_Twice_AppliesOnce()
    {
        var first = await RunAsync("migrate", "--data-folder", "store");
        var second = await RunAsync("migrate", "--data-folder", "store");

        Assert.Equal([0, 0], [first.ExitCode, second.ExitCode]);
        Assert.Contains("applied 0001_resumes", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("applied", second.Text, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("store/tailor.db")));
    }

    [Fact]
    public async Task Verify_OnTheDatabaseOfTheSettings_PassesEachStep()
    {
        await RunAsync("migrate");

        var run = await RunAsync("verify");

        Assert.Equal(0, run.ExitCode);
        var lines = run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(8, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Contains("Export takes the optimized data", run.Text, StringComparison.Ordinal);
        Assert.Contains("Export falls back to the original data", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_BeforeMigrating_SaysWhatToDo()
    {
        var run = await RunAsync("verify");

        Assert.Equal(8, run.ExitCode);
        Assert.Contains("tailor migrate", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OnPostgres_PassesAndLeavesNothing()
    {
        var connection = Environment.GetEnvironmentVariable("TAILOR_TEST_POSTGRES");
        Assert.SkipUnless(connection is not null, "TAILOR_TEST_POSTGRES is not set: export TAILOR_TEST_POSTGRES=$(eng/postgres.sh start DIR)");
        Assert.Equal(0, (await RunAsync("migrate", "--connection", connection!)).ExitCode);

        var run = await RunAsync("verify", "--connection", connection!);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("removed", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_UnreachableDatabase_EndsWithItsOwnCode()
    {
        var run = await RunAsync("migrate", "--connection", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");

        Assert.Equal(8, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
