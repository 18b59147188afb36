namespace Tailor.Server.Tests;

/// <summary>One server for the tests of a class.</summary>
public sealed class ServerFixture<TStore> : IAsyncLifetime
    where TStore : TestStore, new()
{
    private readonly TStore store = new();
    private TailorApplication? application;

    /// <summary>A client of the server; skips the running test where there is no such database.</summary>
    public HttpClient Client
    {
        get
        {
            Assert.SkipWhen(application is null, "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.");
            return application!.Client;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (await store.CreateAsync() is { } settings) application = new TailorApplication(settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (application is not null) await application.DisposeAsync();
        await store.DisposeAsync();
    }
}
