namespace Tailor.Server.Tests;

/// <summary>The server as a process: how it starts, and how it says that it does not.</summary>
public sealed class StartTests : IAsyncLifetime
{
    private readonly SqliteStore store = new();
    private Dictionary<string, string> settings = [];

    public async ValueTask InitializeAsync() => settings = new((await store.CreateAsync())!);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Start_OnAFreshDataFolder_Serves()
    {
        await using var server = await ServerProcess.StartAsync(settings);
        Assert.Equal("healthy", (await server.Client.GetJsonAsync("/health")).GetProperty("status").GetString());
        Assert.True(File.Exists(Path.Combine(settings["Tailor:DataFolder"], "tailor.db")));
        await new ExistingClient(server.Client).UploadAsync("cv.pdf", SampleFiles.Pdf());
    }

    [Fact]
    public async Task Start_BeyondLoopbackWithoutAToken_IsRefusedWithTheWayOut()
    {
        var (exitCode, error) = await ServerProcess.RunAsync(settings, "--urls", "http://0.0.0.0:0");
        Assert.Equal(2, exitCode);
        Assert.Contains("Tailor__AccessToken", error, StringComparison.Ordinal);
        Assert.Contains("Tailor__AllowRemoteWithoutToken", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(settings["Tailor:DataFolder"]));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Password=secret-word;Timeout=2")]
    [InlineData("Nonsense=secret-word")]
    public async Task Start_WithoutItsDatabase_SaysSoAndNotThePassword(string connection)
    {
        settings["ConnectionStrings:Tailor"] = connection;
        var (exitCode, error) = await ServerProcess.RunAsync(settings, "--urls", "http://127.0.0.1:0");
        Assert.Equal(3, exitCode);
        Assert.Contains("database", error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret-word", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnADataFolderThatCannotBe_SaysSo()
    {
        settings["Tailor:DataFolder"] = "/dev/null/data";
        var (exitCode, error) = await ServerProcess.RunAsync(settings, "--urls", "http://127.0.0.1:0");
        Assert.Equal(3, exitCode);
        Assert.Contains("database", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OnAnAddressInUse_SaysSo()
    {
        await using var first = await ServerProcess.StartAsync(settings);
        var (exitCode, error) = await ServerProcess.RunAsync(settings, "--urls", first.Client.BaseAddress!.ToString());
        Assert.Equal(4, exitCode);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }
}
