namespace Tailor.Storage.Tests;

public sealed class ConcurrencyOnSqliteTests(SqliteTestDatabase test) : ConcurrencyTests(test), IClassFixture<SqliteTestDatabase>;

public sealed class ConcurrencyOnPostgresTests(PostgresTestDatabase test) : ConcurrencyTests(test), IClassFixture<PostgresTestDatabase>;

public abstract class ConcurrencyTests(TestDatabase test)
{
    private readonly ResumeStore store = new(test.Database, TimeProvider.System);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HundredUploadsAndSavesAtOnce_AreAllKept()
    {
        var ids = Enumerable.Range(0, 100).Select(_ => Guid.NewGuid()).ToList();

        await Parallelly(100, async i =>
        {
            await store.AddAsync(new(ids[i], "a", $$"""{"n":{{i}}}""", new byte[] { (byte)i }, "text/plain"), Cancellation);
            Assert.Null((await store.SaveOptimizedAsync(ids[i], 1, _ => $$"""{"m":{{i}}}""", Cancellation)).Problem);
        });

        for (var i = 0; i < ids.Count; i++)
        {
            var found = (await store.FindAsync(ids[i], Cancellation))!;
            Same.Json($$"""{"n":{{i}}}""", found.ParsedData);
            Same.Json($$"""{"m":{{i}}}""", found.OptimizedData);
            Assert.Equal([(byte)i], (await store.FindOriginalAsync(ids[i], Cancellation))!.Bytes);
        }
    }

    [Fact]
    public async Task HundredSavesOfTheSameVersion_ExactlyOneWins()
    {
        var added = await store.AddAsync(new(Guid.NewGuid(), "a", "{}"), Cancellation);
        var results = new Tailor.Resumes.Problems.Result<StoredResume>[100];

        await Parallelly(100, async i =>
            results[i] = await store.SaveOptimizedAsync(added.Id, 1, _ => $$"""{"m":{{i}}}""", Cancellation));

        var winner = results.Single(result => result.Problem is null).Value;
        Same.Json(winner.OptimizedData!, (await store.FindAsync(added.Id, Cancellation))!.OptimizedData);
        Assert.All(results.Where(result => result.Problem is not null), result => Assert.Equal(StorageProblems.VersionConflict(2), result.Problem));
    }

    [Fact]
    public async Task HundredSavesOfNoVersion_EachSeesTheOneBefore()
    {
        var added = await store.AddAsync(new(Guid.NewGuid(), "a", """{"n":0}"""), Cancellation);

        await Parallelly(100, async _ => Assert.Null(
            (await store.SaveOptimizedAsync(added.Id, null, before => $$"""{"n":{{before.Version}}}""", Cancellation)).Problem));

        Same.Json("""{"n":100}""", (await store.FindAsync(added.Id, Cancellation))!.OptimizedData);
        Assert.Equal(Enumerable.Range(1, 101).Reverse(), (await store.ListVersionsAsync(added.Id, Cancellation))!.Select(version => version.Number));
    }

    [Fact]
    public async Task Read_WhileATransactionWrites_DoesNotWait()
    {
        var added = await store.AddAsync(new(Guid.NewGuid(), "a", """{"n":0}"""), Cancellation);

        await store.SaveOptimizedAsync(
            added.Id,
            null,
            _ =>
            {
                Assert.True(store.FindAsync(added.Id, Cancellation).Wait(TimeSpan.FromSeconds(20), Cancellation));
                return "{}";
            },
            Cancellation);
    }

    private static Task Parallelly(int count, Func<int, Task> work) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(() => work(i), Cancellation)));
}
