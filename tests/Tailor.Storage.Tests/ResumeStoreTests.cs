namespace Tailor.Storage.Tests;

public sealed class ResumeStoreOnSqliteTests(SqliteTestDatabase test) : ResumeStoreTests(test), IClassFixture<SqliteTestDatabase>;

public sealed class ResumeStoreOnPostgresTests(PostgresTestDatabase test) : ResumeStoreTests(test), IClassFixture<PostgresTestDatabase>;

public abstract class ResumeStoreTests(TestDatabase test)
{
    private readonly ResumeStore store = new(test.Database, TimeProvider.System);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AddAsync_UploadedFile_IsFoundWhole()
    {
        var bytes = new byte[] { 0, 1, 255 };
        var added = await AddAsync(new(Guid.NewGuid(), "Łukasz 李雷.pdf", """{"a":1}""", bytes, "application/pdf", "Mine"));

        var found = await store.FindAsync(added.Id, Cancellation);

        Assert.Equal(added with { ParsedData = found!.ParsedData }, found);
        Same.Json("""{"a":1}""", found.ParsedData);
        Assert.Equal(("parsed", 1, "Mine", null), (found.Status, found.Version, found.Name, found.OptimizedData));
        var original = await store.FindOriginalAsync(added.Id, Cancellation);
        Assert.Equal(("Łukasz 李雷.pdf", "application/pdf"), (original!.Filename, original.MediaType));
        Assert.Equal(bytes, original.Bytes);
    }

    [Fact]
    public async Task AddAsync_PastedText_HasNoOriginal()
    {
        var added = await AddAsync();

        Assert.Null(await store.FindOriginalAsync(added.Id, Cancellation));
    }

    [Fact]
    public async Task AddAsync_Copy_KnowsItsParentUntilThatIsDeleted()
    {
        var parent = await AddAsync();
        var job = Guid.NewGuid();
        var copy = await AddAsync(new(Guid.NewGuid(), "copy", "{}", ParentId: parent.Id, JobId: job));

        Assert.Equal((parent.Id, job), ((await store.FindAsync(copy.Id, Cancellation))!.ParentId, copy.JobId));
        await store.DeleteAsync(parent.Id, Cancellation);
        Assert.Null((await store.FindAsync(copy.Id, Cancellation))!.ParentId);
    }

    [Fact]
    public async Task ListAsync_Resumes_AreNewestFirstWithoutData()
    {
        var first = await AddAsync();
        var second = await AddAsync();

        var listed = await store.ListAsync(Cancellation);

        Assert.Equal([second.Id, first.Id], listed.Select(resume => resume.Id).Where(id => id == first.Id || id == second.Id));
        Assert.All(listed, resume => Assert.Null(resume.CurrentData));
    }

    [Fact]
    public async Task UnknownId_IsNotFoundByAnyMethod()
    {
        var id = Guid.NewGuid();

        Assert.Null(await store.FindAsync(id, Cancellation));
        Assert.Null(await store.FindOriginalAsync(id, Cancellation));
        Assert.Null(await store.ListVersionsAsync(id, Cancellation));
        Assert.Null(await store.FindVersionAsync(id, 1, Cancellation));
        Assert.False(await store.DeleteAsync(id, Cancellation));
        Assert.Equal(StorageProblems.ResumeNotFound, (await store.RenameAsync(id, "a", null, Cancellation)).Problem);
        Assert.Equal(StorageProblems.ResumeNotFound, (await SaveAsync(id, "{}")).Problem);
        Assert.Equal(StorageProblems.ResumeNotFound, (await store.CorrectAsync(id, null, "{}", Cancellation)).Problem);
        Assert.Equal(StorageProblems.ResumeNotFound, (await store.RevertAsync(id, Cancellation)).Problem);
        Assert.Equal(StorageProblems.ResumeNotFound, (await store.RestoreAsync(id, 1, Cancellation)).Problem);
    }

    [Fact]
    public async Task RenameAsync_OnlyStage_KeepsTheNameAndMakesNoVersion()
    {
        var added = await AddAsync();
        await store.RenameAsync(added.Id, "A", null, Cancellation);

        var renamed = (await store.RenameAsync(added.Id, null, "applied", Cancellation)).Value;

        Assert.Equal(("A", "applied", 1), (renamed.Name, renamed.Stage, renamed.Version));
        Assert.Single((await store.ListVersionsAsync(added.Id, Cancellation))!);
    }

    [Fact]
    public async Task SaveOptimizedAsync_TwoSaves_KeepEveryVersion()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, """{"b":2}""");

        var saved = (await SaveAsync(added.Id, """{"b":3}""")).Value;

        var found = (await store.FindAsync(added.Id, Cancellation))!;
        Assert.Equal(("optimized", 3), (found.Status, found.Version));
        Assert.Equal(found, saved with { ParsedData = found.ParsedData, OptimizedData = found.OptimizedData });
        Same.Json("""{"a":1}""", found.ParsedData);
        Same.Json("""{"b":3}""", found.CurrentData);
        var versions = await store.ListVersionsAsync(added.Id, Cancellation);
        Assert.Equal(
            [(3, VersionSource.Optimized), (2, VersionSource.Optimized), (1, VersionSource.Parsed)],
            versions!.Select(version => (version.Number, version.Source)));
        Same.Json("""{"b":2}""", (await store.FindVersionAsync(added.Id, 2, Cancellation))!.Data);
    }

    [Fact]
    public async Task SaveOptimizedAsync_MergeSeesTheRowAsItStands()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, """{"n":1}""");

        var saved = await store.SaveOptimizedAsync(added.Id, null, before => before.OptimizedData!.Replace('1', '2'), Cancellation);

        Same.Json("""{"n":2}""", saved.Value.OptimizedData);
    }

    [Fact]
    public async Task SaveOptimizedAsync_MergeThrows_ChangesNothing()
    {
        var added = await AddAsync();

        await Assert.ThrowsAsync<NotSupportedException>(
            () => store.SaveOptimizedAsync(added.Id, null, _ => throw new NotSupportedException(), Cancellation));

        Assert.Equal(1, (await store.FindAsync(added.Id, Cancellation))!.Version);
        Assert.Null((await SaveAsync(added.Id, "{}")).Problem);
    }

    [Fact]
    public async Task SaveOptimizedAsync_StaleVersion_IsAConflictThatNamesTheNewest()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, "{}");

        var stale = await store.SaveOptimizedAsync(added.Id, 1, _ => "{}", Cancellation);

        Assert.Equal(StorageProblems.VersionConflict(2), stale.Problem);
        Assert.Equal(StorageProblems.VersionConflict(2), (await store.CorrectAsync(added.Id, 1, "{}", Cancellation)).Problem);
    }

    [Fact]
    public async Task CorrectAsync_AfterASave_KeepsTheOptimizedData()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, """{"b":2}""");

        var corrected = (await store.CorrectAsync(added.Id, 2, """{"c":3}""", Cancellation)).Value;

        Assert.Equal(("optimized", 3), (corrected.Status, corrected.Version));
        var found = (await store.FindAsync(added.Id, Cancellation))!;
        Same.Json("""{"c":3}""", found.ParsedData);
        Same.Json("""{"b":2}""", found.CurrentData);
        Same.Json("""{"a":1}""", (await store.FindVersionAsync(added.Id, 1, Cancellation))!.Data);
        Same.Json("""{"c":3}""", (await store.FindVersionAsync(added.Id, 3, Cancellation))!.Data);
    }

    [Fact]
    public async Task RevertAsync_AfterASave_FallsBackToTheParsedDataAsANewVersion()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, """{"b":2}""");

        var reverted = (await store.RevertAsync(added.Id, Cancellation)).Value;

        Assert.Equal(("parsed", 3, null), (reverted.Status, reverted.Version, reverted.OptimizedData));
        Same.Json("""{"a":1}""", reverted.CurrentData);
        Same.Json("""{"a":1}""", (await store.FindVersionAsync(added.Id, 3, Cancellation))!.Data);
        Assert.Equal(3, (await store.RevertAsync(added.Id, Cancellation)).Value.Version);
    }

    [Fact]
    public async Task RestoreAsync_OlderVersion_BecomesTheOptimizedDataAsANewVersion()
    {
        var added = await AddAsync();
        await SaveAsync(added.Id, """{"b":2}""");

        var restored = (await store.RestoreAsync(added.Id, 1, Cancellation)).Value;

        Assert.Equal(3, restored.Version);
        Same.Json("""{"a":1}""", restored.OptimizedData);
        Assert.Equal(VersionSource.Restored, (await store.FindVersionAsync(added.Id, 3, Cancellation))!.Source);
        Assert.Equal(StorageProblems.VersionNotFound, (await store.RestoreAsync(added.Id, 9, Cancellation)).Problem);
    }

    [Fact]
    public async Task DeleteAsync_Resume_TakesFileVersionsAndRunsWithIt()
    {
        var added = await AddAsync(new(Guid.NewGuid(), "a.pdf", "{}", new byte[] { 1 }, "application/pdf"));
        var runs = new RunStore(test.Database, TimeProvider.System);
        var run = new StoredRun(Guid.NewGuid(), added.Id, null, "running", "{}", added.CreatedAt, null);
        await runs.AddAsync(run, new(1, "{}"), Cancellation);

        Assert.True(await store.DeleteAsync(added.Id, Cancellation));

        Assert.Null(await store.FindOriginalAsync(added.Id, Cancellation));
        Assert.Null(await store.ListVersionsAsync(added.Id, Cancellation));
        Assert.Null(await runs.FindAsync(run.Id, Cancellation));
        Assert.Empty(await runs.ListEventsAsync(run.Id, 0, Cancellation));
    }

    private Task<Tailor.Resumes.Problems.Result<StoredResume>> SaveAsync(Guid id, string data) =>
        store.SaveOptimizedAsync(id, null, _ => data, Cancellation);

    private Task<StoredResume> AddAsync(NewResume? resume = null) =>
        store.AddAsync(resume ?? new(Guid.NewGuid(), "pasted", """{"a":1}"""), Cancellation);
}
