using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Tailor.Server.Features.Optimization;
using Tailor.Server.Http;
using Tailor.Storage;

namespace Tailor.Server.Tests;

/// <summary>Runs whose client, server or coach does not stay to the end, on one database.</summary>
public abstract class RunTests<TStore> : IAsyncLifetime
    where TStore : TestStore, new()
{
    private readonly TStore store = new();
    private readonly ScriptedCoach coach = new();
    private readonly ManualClock clock = new();
    private IReadOnlyDictionary<string, string>? settings;
    private TailorApplication? server;

    private TailorApplication Server => server!;

    private HttpClient Http => Server.Client;

    public async ValueTask InitializeAsync()
    {
        settings = await store.CreateAsync();
        Assert.SkipWhen(settings is null, "No PostgreSQL: set TAILOR_TEST_POSTGRES to what \"eng/postgres.sh start DIR\" prints.");
        server = Start();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (server is not null) await server.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task Run_WhoseClientDrops_GoesOnAndIsResumedWhereItWasLost()
    {
        using var lost = await BeginAsync();
        coach.Say(ScriptedCoach.Step("keywords", 40, "Kafka"));
        StreamMessage? last = null;
        await foreach (var message in lost.ReadMessagesAsync())
        {
            last = message;
            if (message.Progress.GetProperty("step").GetString() == "keywords") break;
        }

        lost.Dispose();
        coach.Say(ScriptedCoach.Step("experience", 70, "Go"), ScriptedCoach.Step("complete", 100, completed: true));
        var runId = last!.Progress.GetProperty("run_id").GetString();
        using var resumed = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events", lastEventId: last.Id);
        var rest = await resumed.ReadToEndAsync();

        Assert.All(rest.SkipLast(1), message => Assert.True(int.Parse(message.Id!, null) > int.Parse(last.Id!, null)));
        Assert.Equal(["Kafka", "Go"], Suggestions(rest[^2].Progress));
        Assert.Equal("completed", (await Http.GetJsonAsync($"/optimize/{runId}")).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Run_AfterARestart_IsStillThereToTheLastEvent()
    {
        using var stream = await BeginAsync();
        coach.Say(ScriptedCoach.Step("keywords", 40, "Kafka"), ScriptedCoach.Step("complete", 100, "Go", completed: true));
        var before = await stream.ReadToEndAsync();
        var runId = before[0].Progress.GetProperty("run_id").GetString();
        await RestartAsync();

        using var again = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events", lastEventId: "1");
        var after = await again.ReadToEndAsync();
        Assert.Equal(before[^2].Data, after[^2].Data);
        Assert.Equal("2", after[0].Id);
    }

    [Fact]
    public async Task Run_AliveWhenTheServerStops_EndsItsStreamAndIsInterrupted()
    {
        using var stream = await BeginAsync();
        coach.Say(ScriptedCoach.Step("keywords", 40, "Kafka"));
        var reading = ReadUntilAsync(stream, "keywords");
        var runId = (await reading).GetProperty("run_id").GetString();
        using var follower = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events");
        var following = follower.ReadToEndAsync();
        await RestartAsync();

        CheckEnd((await following)[^2].Progress, "run.interrupted", ["Kafka"]);
        await CheckStoredEndAsync(runId, "failed", "run.interrupted");
    }

    [Fact]
    public async Task Run_AliveWhenTheServerDied_EndsAtStartUpWithWhatItHad()
    {
        var resumeId = Guid.Parse(await Http.AddResumeAsync());
        var runId = Guid.NewGuid();
        var runs = Server.Services.GetRequiredService<RunStore>();
        var had = RunProgress.Of(runId, ScriptedCoach.Step("keywords", 40, "Kafka"));
        await runs.AddAsync(new StoredRun(runId, resumeId, null, "running", "{}", DateTimeOffset.UnixEpoch, null), new StoredRunEvent(1, had.Write()), Requests.Cancellation);
        await RestartAsync();

        await CheckStoredEndAsync(runId.ToString(), "failed", "run.interrupted");
        using var stream = await Http.OpenAsync(HttpMethod.Get, $"/optimize/{runId}/events", lastEventId: "1");
        CheckEnd((await stream.ReadToEndAsync())[^2].Progress, "run.interrupted", ["Kafka"]);
    }

    [Fact]
    public async Task Run_Cancelled_StopsTheCoachAndEndsItsStream()
    {
        using var stream = await BeginAsync();
        coach.Say(ScriptedCoach.Step("keywords", 40, "Kafka"));
        var messages = stream.ReadMessagesAsync().GetAsyncEnumerator(Requests.Cancellation);
        Assert.True(await messages.MoveNextAsync());
        var runId = messages.Current.Progress.GetProperty("run_id").GetString();
        while (messages.Current.Progress.GetProperty("step").GetString() != "keywords") Assert.True(await messages.MoveNextAsync());

        using var cancelled = await Http.DeleteAsync($"/optimize/{runId}", Requests.Cancellation);
        Assert.Equal("cancelled", (await cancelled.JsonAsync()).GetProperty("status").GetString());
        Assert.True(await messages.MoveNextAsync());
        CheckEnd(messages.Current.Progress, "run.cancelled", ["Kafka"]);
        Assert.True(await messages.MoveNextAsync());
        Assert.True(messages.Current.Done);
        Assert.IsAssignableFrom<OperationCanceledException>(Assert.Single(coach.Ends));
        await messages.DisposeAsync();

        using var again = await Http.DeleteAsync($"/optimize/{runId}", Requests.Cancellation);
        Assert.Equal("cancelled", (await again.JsonAsync()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Run_WhoseCoachFails_EndsAsFailedWithoutAWordOfTheException()
    {
        using var stream = await BeginAsync();
        coach.Say(ScriptedCoach.Step("keywords", 40, "Kafka"));
        coach.Fail(new InvalidOperationException("secret text of a resume"));
        var messages = await stream.ReadToEndAsync();

        CheckEnd(messages[^2].Progress, "run.failed", ["Kafka"]);
        Assert.DoesNotContain(messages, message => message.Data.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(500, messages[^2].Progress.GetProperty("error").GetProperty("status").GetInt32());
        await CheckStoredEndAsync(messages[0].Progress.GetProperty("run_id").GetString(), "failed", "run.failed");
    }

    [Fact]
    public async Task Run_WhoseResumeIsDeleted_StillEndsItsStream()
    {
        var id = await Http.AddResumeAsync();
        using var stream = await Http.OpenAsync(HttpMethod.Post, "/optimize", new { resume_id = id });
        var messages = stream.ReadToEndAsync();
        using var deleted = await Http.DeleteAsync($"/resumes/{id}", Requests.Cancellation);
        coach.Say(ScriptedCoach.Step("complete", 100, completed: true));
        Assert.True((await messages)[^2].Progress.GetProperty("completed").GetBoolean());
    }

    [Fact]
    public async Task Stream_WhileNothingHappens_IsKeptAliveByComments()
    {
        using var stream = await BeginAsync();
        var messages = stream.ReadMessagesAsync().GetAsyncEnumerator(Requests.Cancellation);
        Assert.True(await messages.MoveNextAsync());
        var next = messages.MoveNextAsync().AsTask();
        while (clock.Ring(ProgressStream.Heartbeat) == 0) await Task.Yield();
        Assert.True(await next);
        Assert.NotNull(messages.Current.Comment);

        coach.Say(ScriptedCoach.Step("complete", 100, completed: true));
        Assert.True(await messages.MoveNextAsync());
        Assert.True(messages.Current.Progress.GetProperty("completed").GetBoolean());
        await messages.DisposeAsync();
    }

    [Fact]
    public async Task Stream_Always_AsksProxiesNotToHoldItBack()
    {
        using var stream = await BeginAsync();
        Assert.Equal("no", Assert.Single(stream.Headers.GetValues("X-Accel-Buffering")));
        Assert.True(stream.Headers.CacheControl?.NoCache);
        Assert.Empty(stream.Content.Headers.ContentEncoding);
        coach.Say(ScriptedCoach.Step("complete", 100, completed: true));
        await stream.ReadToEndAsync();
    }

    private static async Task<JsonElement> ReadUntilAsync(HttpResponseMessage stream, string step)
    {
        await foreach (var message in stream.ReadMessagesAsync())
        {
            if (message.Progress.GetProperty("step").GetString() == step) return message.Progress;
        }

        throw new InvalidOperationException($"The stream ended without {step}.");
    }

    private static void CheckEnd(JsonElement progress, string code, string[] suggestions)
    {
        Shape.Check(progress, Pictures.Progress);
        Shape.Check(progress.GetProperty("error"), Pictures.Problem);
        Assert.Equal("failed", progress.GetProperty("step").GetString());
        Assert.True(progress.GetProperty("completed").GetBoolean());
        Assert.Equal(40, progress.GetProperty("progress").GetInt32());
        Assert.Equal(code, progress.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(suggestions, Suggestions(progress));
    }

    private static IEnumerable<string> Suggestions(JsonElement progress) =>
        progress.GetProperty("suggestions").EnumerateArray().Select(s => s.GetProperty("suggested").GetString()!);

    private async Task CheckStoredEndAsync(string? runId, string status, string code)
    {
        var run = await Http.GetJsonAsync($"/optimize/{runId}");
        Assert.Equal(status, run.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.String, run.GetProperty("ended_at").ValueKind);
        Assert.Equal(code, run.GetProperty("found").GetProperty("error").GetProperty("code").GetString());
    }

    private async Task<HttpResponseMessage> BeginAsync() =>
        await Http.OpenAsync(HttpMethod.Post, "/optimize", new { resume_id = await Http.AddResumeAsync() });

    private TailorApplication Start() => new(settings!, services => services.AddSingleton<Coach>(coach.CoachAsync).AddSingleton<TimeProvider>(clock));

    private async Task RestartAsync()
    {
        await Server.DisposeAsync();
        server = Start();
    }
}

public sealed class SqliteRunTests : RunTests<SqliteStore>;

public sealed class PostgresRunTests : RunTests<PostgresStore>;
