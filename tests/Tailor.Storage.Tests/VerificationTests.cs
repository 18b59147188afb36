using Tailor.Resumes;

namespace Tailor.Storage.Tests;

public sealed class VerificationOnSqliteTests(SqliteTestDatabase test) : VerificationTests(test), IClassFixture<SqliteTestDatabase>;

public sealed class VerificationOnPostgresTests(PostgresTestDatabase test) : VerificationTests(test), IClassFixture<PostgresTestDatabase>;

public abstract class VerificationTests(TestDatabase test)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_ExportFails_SaysSoAndRemovesTheResume()
    {
        var steps = await Verification.RunAsync(test.Database, TimeProvider.System, _ => ResumeProblems.Invalid("$"), Cancellation)
            .ToListAsync(Cancellation);

        Assert.Equal(ResumeProblems.Invalid("$"), steps[^2].Problem);
        Assert.Null(steps[^1].Problem);
        await AssertNothingIsLeftAsync();
    }

    [Fact]
    public async Task RunAsync_ExportThrows_RemovesTheResume()
    {
        await Assert.ThrowsAsync<NotSupportedException>(async () =>
            await Verification.RunAsync(test.Database, TimeProvider.System, _ => throw new NotSupportedException(), Cancellation)
                .ToListAsync(Cancellation));

        await AssertNothingIsLeftAsync();
    }

    [Fact]
    public async Task RunAsync_AbandonedAfterTheUpload_RemovesTheResume()
    {
        await foreach (var step in Verification.RunAsync(test.Database, TimeProvider.System, _ => 1, Cancellation))
        {
            if (step.Description.StartsWith("Upload", StringComparison.Ordinal))
            {
                break;
            }
        }

        await AssertNothingIsLeftAsync();
    }

    private async Task AssertNothingIsLeftAsync() =>
        Assert.Empty(await new ResumeStore(test.Database, TimeProvider.System).ListAsync(Cancellation));
}
