namespace Tailor.Storage;

/// <summary>The statements on resumes and their versions.</summary>
internal static class ResumeRows
{
    /// <summary>The status of a resume that was read, in the original system's word, since its check allows no other.</summary>
    public const string Parsed = "parsed";

    /// <summary>The original system's word for an upload that it could not read.</summary>
    private const string Unread = "error";

    /// <summary>The status of a row with optimized data. Told from the data, never written: the original system's check has no such word.</summary>
    private const string Optimized = "optimized";

    /// <summary>Every column but the data. A row that an older system wrote has a version for each of its data columns.</summary>
    private static readonly Sql Columns = new(
        $"""
        id, filename, name, stage, parent_id, job_id,
        CASE WHEN optimized_data IS NULL THEN status ELSE '{Optimized}' END,
        coalesce(version, CASE WHEN parsed_data IS NULL THEN 0 ELSE 1 END + CASE WHEN optimized_data IS NULL THEN 0 ELSE 1 END),
        created_at, updated_at
        """);

    /// <summary>
    /// The versions of all resumes. Those of a row that an older system wrote are read off the row itself until its first change
    /// here writes them down.
    /// </summary>
    private static readonly Sql Versions = new(
        """
        SELECT resume_id, number, source, data, created_at FROM resume_versions
        UNION ALL
        SELECT id, 1, 'parsed', parsed_data, created_at FROM resumes WHERE version IS NULL AND parsed_data IS NOT NULL
        UNION ALL
        SELECT id, CASE WHEN parsed_data IS NULL THEN 1 ELSE 2 END, 'optimized', optimized_data, updated_at
        FROM resumes WHERE version IS NULL AND optimized_data IS NOT NULL
        """);

    public static Task InsertAsync(this Session session, NewResume resume, IReadOnlyList<StoredStatement> inherited, DateTimeOffset now)
    {
        var size = resume.Original?.Length ?? 0;
        var path = resume.Original is null ? "" : $"resumes/{resume.Id}/original";
        var type = resume.MediaType ?? "";
        FormattableString rows =
            $"""
            INSERT INTO resumes (id, filename, file_path, file_size, file_type, parsed_data, status, name, parent_id, job_id, version, created_at, updated_at)
            VALUES ({resume.Id}, {resume.Filename}, {path}, {size}, {type}, {new Json(resume.Data)}, {Parsed}, {resume.Name},
              {resume.ParentId}, {resume.JobId}, 1, {now}, {now});
            INSERT INTO resume_versions (resume_id, number, source, data, created_at)
            SELECT id, version, {Word(VersionSource.Parsed)}, parsed_data, created_at FROM resumes WHERE id = {resume.Id}
            """;
        if (inherited.Count > 0)
        {
            rows = $"""
                {rows};
                INSERT INTO resume_statements ({StatementRows.Columns})
                VALUES {inherited.Select(s => (FormattableString)$"({Guid.CreateVersion7()}, {resume.Id}, {s.Text}, {s.Path}, {s.CreatedAt})")}
                """;
        }

        return resume.Original is null
            ? session.CommitAsync(rows)
            : session.CommitAsync(
                $"""
                {rows};
                INSERT INTO resume_files (resume_id, media_type, content) VALUES ({resume.Id}, {type}, {resume.Original})
                """);
    }

    public static Task<StoredResume?> FindResumeAsync(this Session session, Guid id) =>
        session.FindAsync(ReadWhole, $"SELECT {Columns}, parsed_data, optimized_data FROM resumes WHERE id = {id}");

    /// <summary>The resume, its row locked until the transaction ends and, if an older system wrote it, its history written down.</summary>
    public static async Task<StoredResume?> LockResumeAsync(this Session session, Guid id)
    {
        var recorded = true;
        var resume = await session.FindAsync(
            row =>
            {
                recorded = row.Flag(12);
                return ReadWhole(row);
            },
            $"""
            SELECT {Columns}, parsed_data, optimized_data, version IS NOT NULL FROM resumes WHERE id = {id}
            {session.Database.RowLock}
            """);
        if (resume is not null && !recorded)
        {
            await session.ExecuteAsync(
                $"""
                INSERT INTO resume_versions (resume_id, number, source, data, created_at)
                SELECT resume_id, number, source, data, created_at FROM ({Versions}) v WHERE resume_id = {id};
                UPDATE resumes SET version = {resume.Version} WHERE id = {id}
                """);
        }

        return resume;
    }

    public static Task<IReadOnlyList<StoredResume>> ListResumesAsync(this Session session) =>
        session.ListAsync(ReadListed, $"SELECT {Columns} FROM resumes ORDER BY created_at DESC NULLS LAST, id");

    public static Task<StoredResume> SaveAsync(
        this Session session, StoredResume before, VersionSource source, string data, DateTimeOffset now)
        => session.ChangeAsync(
            before with { OptimizedData = data, Status = Optimized },
            source,
            now,
            $"optimized_data = {new Json(data)}",
            new Sql("optimized_data"));

    public static Task<StoredResume> CorrectAsync(this Session session, StoredResume before, string data, DateTimeOffset now) =>
        session.ChangeAsync(
            before with { ParsedData = data, Status = before.OptimizedData is null ? Parsed : Optimized },
            VersionSource.Corrected,
            now,
            $"parsed_data = {new Json(data)}, status = {Parsed}",
            new Sql("parsed_data"));

    public static Task<StoredResume> RevertAsync(this Session session, StoredResume before, DateTimeOffset now)
    {
        var status = before.ParsedData is null ? Unread : Parsed;
        return session.ChangeAsync(
            before with { OptimizedData = null, Status = status },
            VersionSource.Reverted,
            now,
            $"optimized_data = NULL, status = {status}",
            new Sql("parsed_data"));
    }

    public static Task<IReadOnlyList<ResumeVersion>> ListVersionsAsync(this Session session, Guid id) => session.ListAsync(
        row => new ResumeVersion(row.Number(0), Source(row.Text(1)), TimeOf(row, 2, 2), null),
        $"SELECT number, source, created_at FROM ({Versions}) v WHERE resume_id = {id} ORDER BY number DESC");

    public static Task<ResumeVersion?> FindVersionAsync(this Session session, Guid id, int number) => session.FindAsync(
        row => new ResumeVersion(row.Number(0), Source(row.Text(1)), TimeOf(row, 2, 2), row.TextOrNull(3)),
        $"SELECT number, source, created_at, data FROM ({Versions}) v WHERE resume_id = {id} AND number = {number}");

    private static async Task<StoredResume> ChangeAsync(
        this Session session, StoredResume after, VersionSource source, DateTimeOffset now, FormattableString assignments, Sql versioned)
    {
        var number = after.Version + 1;

        // The time comes back because a trigger of the original system sets its own.
        var times = await session.CommitAsync(
            row => row.Time(0),
            $"""
            UPDATE resumes SET {assignments}, version = {number}, updated_at = {now} WHERE id = {after.Id};
            INSERT INTO resume_versions (resume_id, number, source, data, created_at)
            SELECT id, version, {Word(source)}, {versioned}, updated_at FROM resumes WHERE id = {after.Id}
            RETURNING created_at
            """);
        return after with { Version = number, UpdatedAt = times.Single() };
    }

    private static StoredResume ReadWhole(Row row) =>
        ReadListed(row) with { ParsedData = row.TextOrNull(10), OptimizedData = row.TextOrNull(11) };

    private static StoredResume ReadListed(Row row) => new()
    {
        Id = row.Id(0),
        Filename = row.TextOrNull(1) ?? "",
        Name = row.TextOrNull(2),
        Stage = row.TextOrNull(3),
        ParentId = row.IdOrNull(4),
        JobId = row.IdOrNull(5),
        Status = row.TextOrNull(6) ?? "",
        Version = row.Number(7),
        CreatedAt = TimeOf(row, 8, 9),
        UpdatedAt = TimeOf(row, 9, 8),
    };

    /// <summary>The time in the first column that has one; the Unix epoch when a row of an older system has none.</summary>
    private static DateTimeOffset TimeOf(Row row, int column, int otherwise) =>
        row.TimeOrNull(column) ?? row.TimeOrNull(otherwise) ?? DateTimeOffset.UnixEpoch;

    private static string Word(VersionSource source) => source switch
    {
        VersionSource.Parsed => "parsed",
        VersionSource.Corrected => "corrected",
        VersionSource.Optimized => "optimized",
        VersionSource.Restored => "restored",
        VersionSource.Reverted => "reverted",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static VersionSource Source(string word) => Enum.GetValues<VersionSource>().Single(source => Word(source) == word);
}
