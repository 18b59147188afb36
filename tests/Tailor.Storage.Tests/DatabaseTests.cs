namespace Tailor.Storage.Tests;

public sealed class DatabaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("no such setting=1")]
    [InlineData("Port=x")]
    [InlineData("Host=127.0.0.1;Port=1;Timeout=1")]
    public async Task Open_PostgresThatCannotBeReached_IsUnavailable(string connectionString)
    {
        await using var database = Database.Open(connectionString, "");

        await AssertUnavailableAsync(database);
    }

    [Fact]
    public async Task Open_FolderThatCannotBeMade_IsUnavailable()
    {
        await using var database = Database.Open(null, "/dev/null/folder");

        await AssertUnavailableAsync(database);
    }

    [Fact]
    public async Task Open_NoFileYet_MakesItsFolderForItsOwnerOnly()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"tailor-test-{Guid.NewGuid():N}", "data");
        try
        {
            await using var database = Database.Open(" ", folder);

            Assert.Null((await Migrator.MigrateAsync(database, Cancellation)).Problem);

            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            }

            Assert.True(File.Exists(Path.Combine(folder, SqliteDatabase.FileName)));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
        }
    }

    private static async Task AssertUnavailableAsync(Database database)
    {
        Assert.Equal(StorageProblems.Unavailable, await database.CheckAsync(Cancellation));
        Assert.Equal(StorageProblems.Unavailable, (await Migrator.MigrateAsync(database, Cancellation)).Problem);
        var steps = await Verification.RunAsync(database, TimeProvider.System, _ => 1, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(StorageProblems.Unavailable, Assert.Single(steps).Problem);
    }
}
