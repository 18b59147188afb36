using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Tests;

/// <summary>What goes wrong inside the server: still a problem in the contract's form, and nothing given away.</summary>
public sealed class FailureTests : IAsyncLifetime
{
    private const string Secret = "a-secret-line-of-a-resume";

    private readonly SqliteStore sqlite = new();
    private readonly PostgresStore postgres = new();
    private IReadOnlyDictionary<string, string> settings = new Dictionary<string, string>();

    public async ValueTask InitializeAsync() => settings = (await sqlite.CreateAsync())!;

    public async ValueTask DisposeAsync()
    {
        await sqlite.DisposeAsync();
        await postgres.DisposeAsync();
    }

    [Fact]
    public async Task Defect_InAHandler_IsAProblemWithoutTheExceptionsText()
    {
        var log = new CapturingLog();
        await using var server = new TailorApplication(settings, services => log.AddTo(services, LogLevel.Debug)
            .AddSingleton<JobStore>(_ => throw new InvalidOperationException(Secret)));
        var problem = await server.Client.GetAsync("/jobs", Requests.Cancellation).ProblemAsync(500, "server.error");
        Assert.DoesNotContain(Secret, problem.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", problem.GetRawText(), StringComparison.Ordinal);

        var logged = Assert.Single(log.Lines, line => line.Contains(problem.GetProperty("trace_id").GetString()!, StringComparison.Ordinal));
        Assert.Contains(nameof(InvalidOperationException), logged, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Log_OfTheWholeFlow_HoldsNoTextOfResumeOrPosting()
    {
        var log = new CapturingLog();
        await using var server = new TailorApplication(settings, services => log.AddTo(services, LogLevel.Debug));
        var client = new ExistingClient(server.Client);
        var resume = await client.UploadAsync("cv.txt", Encoding.UTF8.GetBytes($"{Samples.Text}\n- {Secret}"));
        var id = resume.GetProperty("id").GetString()!;
        var job = await client.AnalyzeAsync($"{Samples.Posting}\n- {Secret}");
        await client.OptimizeAsync(id, job.GetProperty("id").GetString()!);
        await client.SaveAsync(id, Samples.Resume(Secret));
        await client.ExportAsync("docx", id, "classic");
        await server.Client.PostTextAsync("/optimize/save", $$"""{"resume_id": 1, "{{Secret}}": "{{Secret}}" """).ProblemAsync(400, "request.malformed-json");

        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_ThatTakesTooLong_IsAProblem()
    {
        var soon = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromMilliseconds(50),
            TimeoutStatusCode = RequestLimits.AnswerInTime.TimeoutStatusCode,
            WriteTimeoutResponse = RequestLimits.AnswerInTime.WriteTimeoutResponse,
        };
        await using var server = new TailorApplication(
            settings, services => services.PostConfigure<RequestTimeoutOptions>(timeouts => timeouts.DefaultPolicy = soon));
        using var slow = new TcpClient();
        await slow.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port, Requests.Cancellation);
        await slow.GetStream().WriteAsync(
            "POST /optimize/save HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"u8.ToArray(),
            Requests.Cancellation);
        using var reader = new StreamReader(slow.GetStream());
        Assert.Equal("HTTP/1.1 503 Service Unavailable", await reader.ReadLineAsync(Requests.Cancellation));
        Assert.Contains("request.timed-out", await reader.ReadToEndAsync(Requests.Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_ThatGoesAway_IsAProblemAndUnhealthy()
    {
        var gone = await postgres.CreateAsync();
        Assert.SkipWhen(gone is null, "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.");
        await using var server = new TailorApplication(gone!);
        await server.Client.AddResumeAsync();
        await postgres.DisposeAsync();
        await server.Client.GetAsync("/health", Requests.Cancellation).ProblemAsync(503, "storage.unavailable");
        await server.Client.GetAsync("/resumes", Requests.Cancellation).ProblemAsync(503, "storage.unavailable");
    }

    [Theory]
    [InlineData(8, 8, 503, "storage.not-allowed")]
    [InlineData(19, 787, 404, "resume.not-found")]
    [InlineData(14, 14, 503, "storage.unavailable")]
    public async Task DatabaseError_IsTheProblemThatItStandsFor(int sqliteCode, int extendedCode, int status, string code)
    {
        await using var server = new TailorApplication(
            settings, services => services.AddSingleton<JobStore>(_ => throw new SqliteException(Secret, sqliteCode, extendedCode)));
        await server.Client.GetAsync("/jobs", Requests.Cancellation).ProblemAsync(status, code);
    }

    /// <summary>Keeps every line that is logged.</summary>
    private sealed class CapturingLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = [];

        public IServiceCollection AddTo(IServiceCollection services, LogLevel level) => services
            .AddSingleton<ILoggerProvider>(this)
            .PostConfigure<LoggerFilterOptions>(filters =>
            {
                filters.Rules.Clear();
                filters.MinLevel = level;
            });

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
