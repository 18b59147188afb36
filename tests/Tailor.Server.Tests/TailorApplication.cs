using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Tailor.Server.Features.Optimization;

namespace Tailor.Server.Tests;

/// <summary>The server in this process, on a real port.</summary>
internal sealed class TailorApplication : WebApplicationFactory<Program>
{
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly Coach? coach;

    public TailorApplication(IReadOnlyDictionary<string, string> settings, Coach? coach = null)
    {
        (this.settings, this.coach) = (settings, coach);
        UseKestrel(0);
        StartServer();
        Client = new HttpClient { BaseAddress = ClientOptions.BaseAddress };
    }

    public HttpClient Client { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        if (coach is not null) builder.ConfigureServices(services => services.AddSingleton(coach));
    }

    protected override void Dispose(bool disposing)
    {
        Client.Dispose();
        base.Dispose(disposing);
    }
}
