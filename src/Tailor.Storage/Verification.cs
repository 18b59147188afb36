using System.Data.Common;
using System.Runtime.CompilerServices;
using Tailor.Resumes;
using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>One step of a verification.</summary>
/// <param name="Description">What was done, in a line; what was tried, when it failed.</param>
/// <param name="Problem">Why it failed, or null.</param>
public sealed record VerificationStep(string Description, Problem? Problem);

/// <summary>
/// Tries the whole way of a resume on a configured database, for real: upload, save, export of the optimized data, clearing,
/// export of the original data. It uses a resume of its own and removes it, whatever happens.
/// </summary>
public static class Verification
{
    private const string OriginalSummary = "As uploaded";
    private const string OptimizedSummary = "As optimized";

    /// <summary>Runs the steps; the first that fails is the last but for the removal.</summary>
    /// <param name="database">The database.</param>
    /// <param name="time">The clock.</param>
    /// <param name="export">Writes a document from a resume's JSON and gives its size in bytes.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public static async IAsyncEnumerable<VerificationStep> RunAsync(
        Database database, TimeProvider time, Func<string, Result<int>> export, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(export);
        var store = new ResumeStore(database, time);
        var id = Guid.NewGuid();
        (string Description, Func<Task<Problem?>> Run)[] steps =
        [
            ($"{database.Product} answers and has every migration", () => database.CheckAsync(cancellation)),
            ("A commit waits until it is on disk", CheckFlushesAsync),
            ("Upload: the resume and its file are stored", UploadAsync),
            ("Save: the optimized data is stored as version 2", SaveAsync),
            ("Export takes the optimized data", () => ExportAsync(OptimizedSummary)),
            ("Clear: the optimized data is dropped", async () => (await store.RevertAsync(id, cancellation)).Problem),
            ("Export falls back to the original data", () => ExportAsync(OriginalSummary)),
        ];

        var uploaded = false;
        try
        {
            foreach (var (description, run) in steps)
            {
                var problem = await GuardAsync(run);
                yield return new VerificationStep(description, problem);
                if (problem is not null)
                {
                    break;
                }
            }

            if (uploaded)
            {
                yield return new VerificationStep("The resume is removed with its file and versions", await GuardAsync(RemoveAsync));
            }
        }
        finally
        {
            // Still there when the export threw, or when nobody asked for the last step.
            if (uploaded)
            {
                await GuardAsync(RemoveAsync);
            }
        }

        async Task<Problem?> RemoveAsync()
        {
            uploaded = !await store.DeleteAsync(id, CancellationToken.None);
            return uploaded ? StorageProblems.ResumeNotFound : null;
        }

        async Task<Problem?> CheckFlushesAsync() =>
            (await database.ReadAsync(session => session.ListAsync(row => row.Flag(0), $"{database.FlushesCommits}"), cancellation)).Single()
                ? null : StorageProblems.NotDurable;

        async Task<Problem?> UploadAsync()
        {
            uploaded = true;
            await store.AddAsync(
                new NewResume(id, "verification.txt", DataWith(OriginalSummary), "Verification"u8.ToArray(), "text/plain"), cancellation);
            return await store.FindOriginalAsync(id, cancellation) is null ? StorageProblems.NotFoundAgain : null;
        }

        async Task<Problem?> SaveAsync() =>
            (await store.SaveOptimizedAsync(id, 1, _ => DataWith(OptimizedSummary), cancellation)).Problem;

        async Task<Problem?> ExportAsync(string summary)
        {
            var data = (await store.FindAsync(id, cancellation))?.CurrentData;
            return data is null || !data.Contains(summary, StringComparison.Ordinal)
                ? StorageProblems.NotFoundAgain
                : export(data).Problem;
        }

        async Task<Problem?> GuardAsync(Func<Task<Problem?>> run)
        {
            try
            {
                return await run();
            }
            catch (DbException e)
            {
                return StorageProblems.Of(database, e);
            }
        }

        string DataWith(string summary) => ResumeJson.Write(new Resume
        {
            Id = id.ToString(),
            PersonalInfo = new() { Name = "Tailor Verification", Email = "verification@example.com" },
            Summary = summary,
        });
    }
}
