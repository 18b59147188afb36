-- Who may use the tables, for a server that does not connect as their owner. Run it as the owner. Running it again changes nothing.
--
-- Whoever the owner lets add resumes may also use what belongs to them. Where row-level security is on, that covers the rows
-- that belong to no user, which are this program's, and only for a role that logs in itself: a web gateway logs in as one role
-- and acts as another, and gets nothing here.
DO $$
DECLARE
  holder text;
BEGIN
  FOR holder IN
    SELECT DISTINCT CASE WHEN acl.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(acl.grantee)) END
    FROM pg_class c, aclexplode(c.relacl) acl
    WHERE c.oid = 'resumes'::regclass AND acl.privilege_type = 'INSERT' AND acl.grantee <> c.relowner
  LOOP
    EXECUTE 'GRANT SELECT, INSERT, UPDATE, DELETE ON resumes, resume_versions, resume_files, jobs, runs, run_events TO ' || holder;
    EXECUTE 'GRANT SELECT ON schema_migrations TO ' || holder;
  END LOOP;
END $$;

ALTER TABLE resume_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE resume_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE run_events ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS tailor ON resumes;
CREATE POLICY tailor ON resumes USING (session_user = current_user AND user_id IS NULL);

DROP POLICY IF EXISTS tailor ON jobs;
CREATE POLICY tailor ON jobs USING (session_user = current_user AND user_id IS NULL);

DROP POLICY IF EXISTS tailor ON resume_versions;
CREATE POLICY tailor ON resume_versions
  USING (session_user = current_user AND EXISTS (SELECT FROM resumes r WHERE r.id = resume_id));

DROP POLICY IF EXISTS tailor ON resume_files;
CREATE POLICY tailor ON resume_files
  USING (session_user = current_user AND EXISTS (SELECT FROM resumes r WHERE r.id = resume_id));

DROP POLICY IF EXISTS tailor ON runs;
CREATE POLICY tailor ON runs
  USING (session_user = current_user AND EXISTS (SELECT FROM resumes r WHERE r.id = resume_id));

DROP POLICY IF EXISTS tailor ON run_events;
CREATE POLICY tailor ON run_events
  USING (session_user = current_user AND EXISTS (SELECT FROM runs r WHERE r.id = run_id));

INSERT INTO schema_migrations (name) VALUES ('0005_access') ON CONFLICT DO NOTHING;
