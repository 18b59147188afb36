-- The immutable versions of a resume, and its uploaded file. Run it as the owner of resumes. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS resume_versions (
  resume_id  uuid NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  number     integer NOT NULL,
  source     text NOT NULL,
  data       jsonb,
  created_at timestamptz,
  PRIMARY KEY (resume_id, number)
);

CREATE TABLE IF NOT EXISTS resume_files (
  resume_id  uuid PRIMARY KEY REFERENCES resumes (id) ON DELETE CASCADE,
  media_type text NOT NULL,
  content    bytea NOT NULL
);

-- Documents are compressed already.
ALTER TABLE resume_files ALTER COLUMN content SET STORAGE EXTERNAL;

INSERT INTO schema_migrations (name) VALUES ('0002_versions_and_files') ON CONFLICT DO NOTHING;
