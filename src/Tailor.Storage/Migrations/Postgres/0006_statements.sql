-- What owners state to be true beside their resumes' text. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS resume_statements (
  id         uuid PRIMARY KEY,
  resume_id  uuid NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  text       text NOT NULL,
  path       text,
  created_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS resume_statements_resume_id ON resume_statements (resume_id);

-- Access to all tables, as 0005_access gave it to those before: the last file run again is enough for a role that comes later.
DO $$
DECLARE
  holder text;
BEGIN
  FOR holder IN
    SELECT DISTINCT CASE WHEN acl.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(acl.grantee)) END
    FROM pg_class c, aclexplode(c.relacl) acl
    WHERE c.oid = 'resumes'::regclass AND acl.privilege_type = 'INSERT' AND acl.grantee <> c.relowner
  LOOP
    EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON resumes, resume_versions, resume_files, jobs, runs, run_events, resume_statements TO ' || holder;
    EXECUTE 'GRANT SELECT ON schema_migrations TO ' || holder;
  END LOOP;
END $$;

ALTER TABLE resume_statements ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS tailor ON resume_statements;
CREATE POLICY tailor ON resume_statements
  USING (session_user = current_user AND EXISTS (SELECT FROM resumes r WHERE r.id = resume_id));

INSERT INTO schema_migrations (name) VALUES ('0006_statements') ON CONFLICT DO NOTHING;
