using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Tailor.Server.Hosting;

namespace Tailor.Server.Tests;

/// <summary>Who may use the server, and from where.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private const string Token = "a-long-random-text";
    private readonly SqliteStore store = new();
    private Dictionary<string, string> settings = [];

    public async ValueTask InitializeAsync() => settings = new((await store.CreateAsync())!);

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:1234", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]:8000", 200)]
    [InlineData("resumes.example", 200)]
    [InlineData("evil.example", 403)]
    [InlineData("localhost.evil.example", 403)]
    public async Task Host_OnlyWhenItIsKnown_IsAnswered(string host, int status)
    {
        settings["Tailor:AllowedHosts"] = "resumes.example, other.example";
        await using var server = new TailorApplication(settings);
        var request = new HttpRequestMessage(HttpMethod.Get, "/health") { Headers = { Host = host } };
        if (status == 403) await server.Client.SendAsync(request, Requests.Cancellation).ProblemAsync(403, "access.host-not-allowed");
        else Assert.Equal(status, (int)(await server.Client.SendAsync(request, Requests.Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData(null, "http://localhost:3000", true)]
    [InlineData(null, "http://127.0.0.1:3000", true)]
    [InlineData(null, "https://evil.example", false)]
    [InlineData(null, "null", false)]
    [InlineData("https://app.example", "https://app.example", true)]
    [InlineData("https://app.example", "http://localhost:3000", false)]
    public async Task Origin_OnlyWhenItIsAllowed_ReadsAndChanges(string? allowed, string origin, bool welcome)
    {
        if (allowed is not null) settings["Tailor:AllowedOrigins"] = allowed;
        await using var server = new TailorApplication(settings);

        using var preflight = await SendAsync(HttpMethod.Options, "/optimize/save", "POST");
        Assert.Equal(welcome, preflight.Headers.Contains("Access-Control-Allow-Origin"));
        using var read = await SendAsync(HttpMethod.Get, "/resumes");
        Assert.Equal(welcome, read.Headers.Contains("Access-Control-Allow-Origin"));
        if (welcome) Assert.Equal(HttpStatusCode.OK, (await SendAsync(HttpMethod.Post, "/resumes")).StatusCode);
        else await SendAsync(HttpMethod.Post, "/resumes").ProblemAsync(403, "access.origin-not-allowed");
        Assert.Equal(welcome ? 1 : 0, (await server.Client.GetJsonAsync("/resumes")).GetArrayLength());

        Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? asksFor = null)
        {
            var request = new HttpRequestMessage(method, address);
            request.Headers.Add("Origin", origin);
            if (asksFor is not null) request.Headers.Add("Access-Control-Request-Method", asksFor);
            return server.Client.SendAsync(request, Requests.Cancellation);
        }
    }

    [Theory]
    [InlineData("http://192.168.1.5:8000", "192.168.1.5", true)]
    [InlineData("http://resumes.example:8000", "resumes.example", true)]
    [InlineData("http://0.0.0.0:8000", "0.0.0.0", false)]
    [InlineData("http://*:8000", "*", false)]
    [InlineData("http://[::]:8000", "[::]", false)]
    public void Host_ThatTheServerListensOn_IsKnownUnlessItMeansAll(string url, string host, bool known)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("urls", (string?)url)]).Build();
        Assert.Equal(known, AccessSettings.Read(configuration).Hosts.Contains(host));
    }

    [Fact]
    public async Task Origin_OfTheServerItself_IsWelcome()
    {
        await using var server = new TailorApplication(settings);
        var request = new HttpRequestMessage(HttpMethod.Post, "/resumes");
        request.Headers.Add("Origin", server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.OK, (await server.Client.SendAsync(request, Requests.Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/resumes")]
    [InlineData("PUT", "/nope")]
    [InlineData("POST", "/export/pdf")]
    [InlineData("POST", "/optimize/cover-letter")]
    public async Task Problem_ToAnAllowedOrigin_CanBeReadByIt(string method, string address)
    {
        await using var server = new TailorApplication(settings);
        var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new StringContent("{", Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", "http://localhost:3000");
        using var response = await server.Client.SendAsync(request, Requests.Cancellation);
        Assert.False(response.IsSuccessStatusCode);
        Assert.True(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Token_WhenOneIsSet_IsNeededForAllButHealthAndPreflight()
    {
        settings["Tailor:AccessToken"] = Token;
        await using var server = new TailorApplication(settings);
        var health = await server.Client.GetJsonAsync("/health");
        Assert.Equal("healthy", health.GetProperty("status").GetString());
        await GetAsync("/resumes", null).ProblemAsync(401, "access.token-required");
        await GetAsync("/nope", null).ProblemAsync(401, "access.token-required");
        await GetAsync("/reference/", null).ProblemAsync(401, "access.token-required");
        await GetAsync("/resumes", "Bearer wrong").ProblemAsync(401, "access.token-required");
        await GetAsync("/resumes", Token).ProblemAsync(401, "access.token-required");
        using var welcome = await GetAsync("/resumes", $"Bearer {Token}");
        Assert.Equal(HttpStatusCode.OK, welcome.StatusCode);

        var preflight = new HttpRequestMessage(HttpMethod.Options, "/resumes");
        preflight.Headers.Add("Origin", "http://localhost:3000");
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        using var allowed = await server.Client.SendAsync(preflight, Requests.Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);

        Task<HttpResponseMessage> GetAsync(string address, string? authorization)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (authorization is not null) request.Headers.Authorization = AuthenticationHeaderValue.Parse(authorization);
            return server.Client.SendAsync(request, Requests.Cancellation);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "urls", "http://localhost:5000")]
    [InlineData(true, "urls", "http://127.0.0.1:0;http://[::1]:0")]
    [InlineData(true, "urls", "http://unix:/tmp/tailor.sock")]
    [InlineData(false, "urls", "http://0.0.0.0:8000")]
    [InlineData(false, "urls", "http://localhost:8000;http://*:8001")]
    [InlineData(false, "urls", "http://[::]:8000")]
    [InlineData(false, "urls", "http://192.168.1.5:8000")]
    [InlineData(false, "urls", "http://resumes.example:8000")]
    [InlineData(false, "urls", "localhost")]
    [InlineData(false, "http_ports", "8080")]
    [InlineData(false, "Kestrel:Endpoints:Http:Url", "http://0.0.0.0:8000")]
    [InlineData(true, "urls", "http://0.0.0.0:8000", "Tailor:AccessToken", Token)]
    [InlineData(true, "urls", "http://0.0.0.0:8000", "Tailor:AllowRemoteWithoutToken", "true")]
    [InlineData(false, "urls", "http://0.0.0.0:8000", "Tailor:AllowRemoteWithoutToken", "false")]
    [InlineData(false, "urls", "http://0.0.0.0:8000", "Tailor:AllowRemoteWithoutToken", "yes")]
    [InlineData(false, "urls", "http://0.0.0.0:8000", "Tailor:AccessToken", "")]
    public void Start_BeyondLoopback_NeedsATokenOrTheOptOut(bool starts, params string[] pairs)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs.Chunk(2).Select(p => KeyValuePair.Create(p[0], (string?)p[1]))).Build();
        Assert.Equal(starts, Listening.Refusal(configuration) is null);
    }

    [Fact]
    public void Start_WithoutSettings_ListensOnPort8000OfLoopback() =>
        Assert.Equal(["http://localhost:8000"], Listening.Addresses(new ConfigurationBuilder().Build()).Select(address => address.ToString()));
}
