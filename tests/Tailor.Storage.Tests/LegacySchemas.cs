namespace Tailor.Storage.Tests;

/// <summary>The databases that others may have made before us, with rows in them.</summary>
internal static class LegacySchemas
{
    public static readonly Guid Parsed = new("aaaaaaaa-0000-4000-8000-000000000001");
    public static readonly Guid Optimized = new("aaaaaaaa-0000-4000-8000-000000000002");
    public static readonly Guid Unread = new("aaaaaaaa-0000-4000-8000-000000000003");

    /// <summary>The nine columns of the persistence record: everything may be null, times have no zone.</summary>
    public const string RecordOnPostgres =
        """
        CREATE TABLE resumes (id UUID PRIMARY KEY, user_id UUID, filename TEXT, file_path TEXT, parsed_data JSONB, optimized_data JSONB,
          status TEXT, created_at TIMESTAMP, updated_at TIMESTAMP);
        """ + RecordRows;

    /// <summary>The same on SQLite, where the type names are only names.</summary>
    public const string RecordOnSqlite = RecordOnPostgres;

    /// <summary>
    /// The original system's table, from facts about it: two more columns that are never null, a check on the status, an owner
    /// in another schema, a trigger on the time of change, and a policy that is switched off.
    /// </summary>
    public const string Original =
        """
        CREATE SCHEMA auth;
        CREATE TABLE auth.users (id uuid PRIMARY KEY);
        CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS
          $$ SELECT nullif(current_setting('request.jwt.claim.sub', true), '')::uuid $$;
        CREATE TABLE resumes (
          id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
          user_id uuid REFERENCES auth.users (id) ON DELETE CASCADE,
          filename text NOT NULL, file_path text NOT NULL, file_size integer NOT NULL, file_type text NOT NULL,
          status text NOT NULL DEFAULT 'uploaded' CHECK (status IN ('uploaded', 'parsing', 'parsed', 'error')),
          parsed_data jsonb, github_url text,
          created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now());
        CREATE TABLE jobs (
          id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
          user_id uuid REFERENCES auth.users (id) ON DELETE CASCADE,
          title text, company text, job_text text NOT NULL, job_url text, analysis jsonb, created_at timestamptz DEFAULT now());
        CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
        CREATE TRIGGER touch BEFORE UPDATE ON resumes FOR EACH ROW EXECUTE FUNCTION touch();
        CREATE POLICY own ON resumes FOR ALL USING (auth.uid() = user_id);
        CREATE POLICY own ON jobs FOR ALL USING (auth.uid() = user_id);
        INSERT INTO resumes (id, filename, file_path, file_size, file_type, status, parsed_data) VALUES
          ('aaaaaaaa-0000-4000-8000-000000000001', 'one.pdf', 'x/one.pdf', 10, 'pdf', 'parsed', '{"summary":"as read"}'),
          ('aaaaaaaa-0000-4000-8000-000000000003', 'three.pdf', 'x/three.pdf', 10, 'pdf', 'error', NULL);
        INSERT INTO jobs (title, job_text) VALUES ('Developer', 'We look for a developer.');
        """;

    /// <summary>The column of the original system's third migration, with a row that uses it.</summary>
    public const string OriginalOptimizedData =
        """
        ALTER TABLE resumes ADD COLUMN optimized_data jsonb;
        INSERT INTO resumes (id, filename, file_path, file_size, file_type, status, parsed_data, optimized_data) VALUES
          ('aaaaaaaa-0000-4000-8000-000000000002', 'two.pdf', 'x/two.pdf', 10, 'pdf', 'parsed', '{"summary":"as read"}', '{"summary":"better"}');
        """;

    private const string RecordRows =
        """
        INSERT INTO resumes (id, filename, parsed_data, optimized_data, status, created_at, updated_at) VALUES
          ('aaaaaaaa-0000-4000-8000-000000000001', 'one.pdf', '{"summary":"as read"}', NULL, 'parsed', '2025-01-10 08:00:00', '2025-01-10 08:00:00.5'),
          ('aaaaaaaa-0000-4000-8000-000000000002', NULL, '{"summary":"as read"}', '{"summary":"better"}', NULL, NULL, NULL),
          ('aaaaaaaa-0000-4000-8000-000000000003', 'three.pdf', NULL, NULL, 'error', '2025-01-09 08:00:00', NULL);
        """;
}
