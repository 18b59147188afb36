using System.Data.Common;

namespace Tailor.Storage.Tests;

public sealed class JobAndRunStoreOnSqliteTests(SqliteTestDatabase test) : JobAndRunStoreTests(test), IClassFixture<SqliteTestDatabase>;

public sealed class JobAndRunStoreOnPostgresTests(PostgresTestDatabase test) : JobAndRunStoreTests(test), IClassFixture<PostgresTestDatabase>;

public abstract class JobAndRunStoreTests(TestDatabase test)
{
    private static readonly DateTimeOffset Noon = new(2026, 2, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly RunStore runs = new(test.Database, TimeProvider.System);
    private readonly JobStore jobs = new(test.Database);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Jobs_AreFoundWholeAndListedNewestFirst()
    {
        var older = new StoredJob(Guid.NewGuid(), "text\0", "https://example.com/1", "Developer", "Acme", """{"a":[1]}""", Noon);
        var newer = new StoredJob(Guid.NewGuid(), "text", null, null, null, null, Noon.AddHours(1));
        await jobs.AddAsync(older, Cancellation);
        await jobs.AddAsync(newer, Cancellation);

        var found = await jobs.FindAsync(older.Id, Cancellation);

        Assert.Equal(older with { Text = "text\uFFFD", Analysis = found!.Analysis }, found);
        Same.Json("""{"a":[1]}""", found.Analysis);
        Assert.Equal([newer.Id, older.Id], (await jobs.ListAsync(Cancellation)).Select(job => job.Id));
        Assert.Null(await jobs.FindAsync(Guid.NewGuid(), Cancellation));
    }

    [Fact]
    public async Task Run_EventsAppended_AreListedInOrderAfterANumber()
    {
        var run = await StartAsync();
        await runs.AppendAsync(run.Id, [new(2, """{"n":2}"""), new(3, """{"n":3}""")], null, Cancellation);
        Assert.Contains(run.Id, (await runs.ListRunningAsync(Cancellation)).Select(running => running.Id));

        await runs.AppendAsync(run.Id, [new(4, """{"n":4}""")], "completed", Cancellation);

        Assert.Equal([2, 3, 4], (await runs.ListEventsAsync(run.Id, 1, Cancellation)).Select(added => added.Sequence));
        Same.Json("""{"n":4}""", (await runs.ListEventsAsync(run.Id, 3, Cancellation)).Single().Data);
        var ended = (await runs.FindAsync(run.Id, Cancellation))!;
        Assert.Equal(run with { Status = "completed", EndedAt = ended.EndedAt, Request = ended.Request }, ended);
        Assert.NotNull(ended.EndedAt);
        Assert.DoesNotContain(run.Id, (await runs.ListRunningAsync(Cancellation)).Select(running => running.Id));
    }

    [Fact]
    public async Task Run_OfAResumeDeletedInTheMeantime_IsReportedAsSuch()
    {
        var run = new StoredRun(Guid.NewGuid(), Guid.NewGuid(), null, "running", "{}", Noon, null);

        var error = await Assert.ThrowsAnyAsync<DbException>(() => runs.AddAsync(run, new StoredRunEvent(1, "{}"), Cancellation));

        Assert.Equal(StorageProblems.ResumeNotFound, StorageProblems.Of(test.Database, error));
        Assert.Null(await runs.FindAsync(run.Id, Cancellation));
    }

    [Fact]
    public async Task Run_EndedWithoutEvents_Ends()
    {
        var run = await StartAsync();

        await runs.AppendAsync(run.Id, [], "cancelled", Cancellation);

        Assert.Equal("cancelled", (await runs.FindAsync(run.Id, Cancellation))!.Status);
    }

    [Fact]
    public async Task Run_EventTwice_StoresNothingOfTheSecondAppend()
    {
        var run = await StartAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(
            () => runs.AppendAsync(run.Id, [new(2, "{}"), new(1, "{}")], "completed", Cancellation));

        Assert.Single(await runs.ListEventsAsync(run.Id, 0, Cancellation));
        Assert.Equal("running", (await runs.FindAsync(run.Id, Cancellation))!.Status);
    }

    [Fact]
    public async Task Run_Gone_AppendDoesNothing()
    {
        var id = Guid.NewGuid();

        await runs.AppendAsync(id, [new(1, "{}")], "failed", Cancellation);

        Assert.Null(await runs.FindAsync(id, Cancellation));
        Assert.Empty(await runs.ListEventsAsync(id, 0, Cancellation));
    }

    private async Task<StoredRun> StartAsync()
    {
        var resume = await new ResumeStore(test.Database, TimeProvider.System).AddAsync(new(Guid.NewGuid(), "a", "{}"), Cancellation);
        var run = new StoredRun(Guid.NewGuid(), resume.Id, null, "running", """{"source":"original"}""", Noon, null);
        await runs.AddAsync(run, new(1, """{"n":1}"""), Cancellation);
        return run;
    }
}
