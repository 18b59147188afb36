using System.Text;
using CsCheck;
using Tailor.Resumes;

namespace Tailor.Storage.Tests;

public sealed class JsonFidelityOnSqliteTests(SqliteTestDatabase test) : JsonFidelityTests(test), IClassFixture<SqliteTestDatabase>;

public sealed class JsonFidelityOnPostgresTests(PostgresTestDatabase test) : JsonFidelityTests(test), IClassFixture<PostgresTestDatabase>;

/// <summary>A resume in any client's JSON is the same JSON value after a save and a read.</summary>
public abstract class JsonFidelityTests(TestDatabase test)
{
    private readonly ResumeStore store = new(test.Database, TimeProvider.System);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task AnyResume_SavedAndRead_IsTheSameValue() =>
        AnyResume.Document.SampleAsync(async json => Same.Json(json, await SaveAndReadAsync(json)), iter: 200, threads: 2);

    [Fact]
    public async Task OneMegabyte_SavedAndRead_IsTheSameValue()
    {
        var bullet = new string('x', 500) + "😀";
        var resume = new Resume { Experience = [.. Enumerable.Range(0, 40).Select(_ => new Work { Description = [.. Enumerable.Repeat(bullet, 50)] })] };
        var json = ResumeJson.Write(resume);
        Assert.True(json.Length > 1_000_000);

        Same.Json(json, await SaveAndReadAsync(json));
    }

    [Fact]
    public async Task DeepestDocument_SavedAndRead_IsTheSameValue()
    {
        var lists = ResumeJson.MaxDepth - 1;
        var json = ResumeJson.Write(Read($$"""{"x":{{new string('[', lists)}}{{new string(']', lists)}}}"""));

        Same.Json(json, await SaveAndReadAsync(json));
    }

    [Theory]
    [InlineData("1e131071")]
    [InlineData("-9.9e131071")]
    [InlineData("1e-16383")]
    [InlineData("-0")]
    [InlineData("0e-16383")]
    public async Task NumberAtTheLimit_SavedAndRead_IsTheSameValue(string number)
    {
        var json = ResumeJson.Write(Read($$"""{"x":{{number}}}"""));

        Same.Json(json, await SaveAndReadAsync(json));
    }

    [Fact]
    public async Task UnstorableCharacters_WhereverTheyComeFrom_AreReplaced()
    {
        var id = Guid.NewGuid();
        await store.AddAsync(
            new(id, "a\0b\ud800.pdf", """{"a\u0000":"\ud800\\u0000"}""", new byte[] { 1 }, "application/pdf", Name: "\0"), Cancellation);

        var found = (await store.FindAsync(id, Cancellation))!;

        Assert.Equal(("a\uFFFDb\uFFFD.pdf", "\uFFFD"), (found.Filename, found.Name));
        Same.Json("""{"a\ufffd":"\ufffd\\u0000"}""", found.ParsedData);
    }

    private static Resume Read(string json) => ResumeJson.Read(Encoding.UTF8.GetBytes(json)).Value;

    private async Task<string> SaveAndReadAsync(string json)
    {
        var id = Guid.NewGuid();
        await store.AddAsync(new(id, "a", "{}"), Cancellation);
        await store.SaveOptimizedAsync(id, null, _ => ResumeJson.Write(Read(json)), Cancellation);
        var stored = (await store.FindAsync(id, Cancellation))!.CurrentData!;
        return ResumeJson.Write(Read(stored));
    }
}
