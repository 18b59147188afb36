using Tailor.Resumes.Problems;

namespace Tailor.Storage;

/// <summary>What an owner states to be true beside the resume's text.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ResumeId">The resume.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Path">JSON Pointer of the text that it is about, or null.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record StoredStatement(Guid Id, Guid ResumeId, string Text, string? Path, DateTimeOffset CreatedAt);

/// <summary>The statements of resumes' owners. A copy of a resume starts with its parent's; deleting a resume deletes them.</summary>
public sealed class StatementStore(Database database, TimeProvider time)
{
    /// <summary>A resume has no more statements than this: more is a text of its own.</summary>
    public const int Most = 200;

    /// <summary>The statements of a resume, oldest first; null when there is no such resume.</summary>
    public Task<IReadOnlyList<StoredStatement>?> ListAsync(Guid resumeId, CancellationToken cancellation) => database.ReadAsync(
        async session => await session.FindResumeAsync(resumeId) is null ? null : (IReadOnlyList<StoredStatement>?)await session.ListStatementsAsync(resumeId), cancellation);

    /// <summary>Adds a statement; the same one again changes nothing.</summary>
    /// <returns>The statement, <c>resume.not-found</c> or <c>statement.too-many</c>.</returns>
    public Task<Result<StoredStatement>> AddAsync(Guid resumeId, string text, string? path, CancellationToken cancellation)
    {
        var added = new StoredStatement(Guid.CreateVersion7(), resumeId, text, path, time.Now());
        return database.WriteAsync<Result<StoredStatement>>(
            async session =>
            {
                if (await session.LockResumeAsync(resumeId) is null)
                {
                    return StorageProblems.ResumeNotFound;
                }

                var all = await session.ListStatementsAsync(resumeId);
                if (all.FirstOrDefault(s => s.Text == text && s.Path == path) is { } same)
                {
                    return same;
                }

                if (all.Count >= Most)
                {
                    return StorageProblems.TooManyStatements;
                }

                await session.CommitAsync($"INSERT INTO resume_statements ({StatementRows.Columns}) VALUES ({added.Id}, {added.ResumeId}, {added.Text}, {added.Path}, {added.CreatedAt})");
                return added;
            },
            cancellation);
    }

    /// <summary>Takes a statement back; false when the resume has none of this text and path.</summary>
    public Task<bool> DeleteAsync(Guid resumeId, string text, string? path, CancellationToken cancellation) => database.WriteAsync(
        async session => await session.CommitAsync(
            $"DELETE FROM resume_statements WHERE resume_id = {resumeId} AND text = {text} AND coalesce(path, '') = {path ?? ""}") > 0,
        cancellation);
}

/// <summary>Rows of statements.</summary>
internal static class StatementRows
{
    public static Sql Columns { get; } = new("id, resume_id, text, path, created_at");

    public static Task<IReadOnlyList<StoredStatement>> ListStatementsAsync(this Session session, Guid resumeId) => session.ListAsync(
        row => new StoredStatement(row.Id(0), row.Id(1), row.Text(2), row.TextOrNull(3), row.TimeOrNull(4) ?? DateTimeOffset.UnixEpoch),
        $"SELECT {Columns} FROM resume_statements WHERE resume_id = {resumeId} ORDER BY created_at, id");
}
