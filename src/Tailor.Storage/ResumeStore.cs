using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>
/// Resumes with their files and versions. Every method is one transaction, durable when it returns. JSON goes in and comes
/// out as text; what it means is not known here.
/// </summary>
public sealed class ResumeStore(Database database, TimeProvider time)
{
    /// <summary>Adds a resume, its file and its version 1, and a copy's statements of its parent; or nothing.</summary>
    public Task<StoredResume> AddAsync(NewResume resume, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var now = time.Now();
        return database.WriteAsync(
            async session =>
            {
                var inherited = resume.ParentId is { } parent ? await session.ListStatementsAsync(parent) : [];
                await session.InsertAsync(resume, inherited, now);
                return new StoredResume
                {
                    Id = resume.Id,
                    Filename = resume.Filename,
                    Name = resume.Name,
                    ParentId = resume.ParentId,
                    JobId = resume.JobId,
                    Status = ResumeRows.Parsed,
                    ParsedData = resume.Data,
                    Version = 1,
                    CreatedAt = now,
                    UpdatedAt = now,
                };
            },
            cancellation);
    }

    /// <summary>The resume, or null.</summary>
    public Task<StoredResume?> FindAsync(Guid id, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FindResumeAsync(id), cancellation);

    /// <summary>All resumes, newest first, without their data (both data properties are null).</summary>
    public Task<IReadOnlyList<StoredResume>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync(session => session.ListResumesAsync(), cancellation);

    /// <summary>The uploaded file, or null: of a resume that was pasted, or that an older system keeps elsewhere.</summary>
    public Task<OriginalFile?> FindOriginalAsync(Guid id, CancellationToken cancellation) => database.ReadAsync(
        session => session.FindAsync(
            row => new OriginalFile(row.TextOrNull(0) ?? "", row.Text(1), row.Bytes(2)),
            $"""
            SELECT r.filename, f.media_type, f.content
            FROM resume_files f JOIN resumes r ON r.id = f.resume_id
            WHERE f.resume_id = {id}
            """),
        cancellation);

    /// <summary>Removes a resume with its file, versions, runs and statements; false when there is none.</summary>
    public Task<bool> DeleteAsync(Guid id, CancellationToken cancellation) => database.WriteAsync(
        async session => await session.CommitAsync($"DELETE FROM resumes WHERE id = {id}") > 0, cancellation);

    /// <summary>Changes what its owner calls it and where they stand; null leaves a value as it is. Not a new version.</summary>
    /// <returns>The new state, or <c>resume.not-found</c>.</returns>
    public Task<Result<StoredResume>> RenameAsync(Guid id, string? name, string? stage, CancellationToken cancellation)
    {
        var now = time.Now();
        return database.WriteAsync<Result<StoredResume>>(
            async session =>
            {
                await session.ExecuteAsync(
                    $"""
                    UPDATE resumes SET name = coalesce({name}, name), stage = coalesce({stage}, stage), updated_at = {now}
                    WHERE id = {id}
                    """);
                return await session.FindResumeAsync(id) is { } resume ? resume : StorageProblems.ResumeNotFound;
            },
            cancellation);
    }

    /// <summary>
    /// Saves optimized data as a new version. <paramref name="merge"/> gets the row as it stands and gives the JSON to store,
    /// inside the transaction, so that nothing comes between.
    /// </summary>
    /// <returns>The new state; <c>resume.not-found</c>, or <c>resume.version-conflict</c> when <paramref name="version"/> is not the newest.</returns>
    public Task<Result<StoredResume>> SaveOptimizedAsync(
        Guid id, int? version, Func<StoredResume, string> merge, CancellationToken cancellation)
        => ChangeAsync(id, version, (session, before) => session.SaveAsync(before, VersionSource.Optimized, merge(before), time.Now()), cancellation);

    /// <summary>Saves corrected parsed data as a new version.</summary>
    /// <returns>As <see cref="SaveOptimizedAsync"/>.</returns>
    public Task<Result<StoredResume>> CorrectAsync(Guid id, int? version, string data, CancellationToken cancellation) =>
        ChangeAsync(id, version, (session, before) => session.CorrectAsync(before, data, time.Now()), cancellation);

    /// <summary>Drops the optimized data: back to the parsed data, as a new version.</summary>
    /// <returns>As <see cref="SaveOptimizedAsync"/>; the unchanged state when there was no optimized data.</returns>
    public Task<Result<StoredResume>> RevertAsync(Guid id, CancellationToken cancellation) => ChangeAsync(
        id,
        null,
        (session, before) => before.OptimizedData is null ? Task.FromResult(before) : session.RevertAsync(before, time.Now()),
        cancellation);

    /// <summary>The versions without their data, newest first; null when there is no such resume.</summary>
    public Task<IReadOnlyList<ResumeVersion>?> ListVersionsAsync(Guid id, CancellationToken cancellation) =>
        database.ReadAsync(
            async session => await session.ListVersionsAsync(id) is { Count: > 0 } versions ? versions
                : await session.FindResumeAsync(id) is null ? null : [],
            cancellation);

    /// <summary>A version with its data, or null.</summary>
    public Task<ResumeVersion?> FindVersionAsync(Guid id, int number, CancellationToken cancellation) =>
        database.ReadAsync(session => session.FindVersionAsync(id, number), cancellation);

    /// <summary>Makes an older version's data the optimized data, as a new version.</summary>
    /// <returns>The new state; <c>resume.not-found</c> or <c>resume.version-not-found</c>.</returns>
    public Task<Result<StoredResume>> RestoreAsync(Guid id, int number, CancellationToken cancellation) =>
        database.WriteAsync<Result<StoredResume>>(
            async session =>
            {
                if (await session.LockResumeAsync(id) is not { } before)
                {
                    return StorageProblems.ResumeNotFound;
                }

                return await session.FindVersionAsync(id, number) is { } version
                    ? await session.SaveAsync(before, VersionSource.Restored, version.Data!, time.Now())
                    : StorageProblems.VersionNotFound;
            },
            cancellation);

    private Task<Result<StoredResume>> ChangeAsync(
        Guid id, int? version, Func<Session, StoredResume, Task<StoredResume>> change, CancellationToken cancellation)
        => database.WriteAsync<Result<StoredResume>>(
            async session => await session.LockResumeAsync(id) switch
            {
                null => StorageProblems.ResumeNotFound,
                { } before when version is not null && version != before.Version => StorageProblems.VersionConflict(before.Version),
                { } before => await change(session, before),
            },
            cancellation);
}
