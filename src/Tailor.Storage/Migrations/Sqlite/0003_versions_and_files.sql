-- The immutable versions of a resume, and its uploaded file. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS resume_versions (
  resume_id  TEXT NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  source     TEXT NOT NULL,
  data       TEXT,
  created_at TEXT,
  PRIMARY KEY (resume_id, number)
);

CREATE TABLE IF NOT EXISTS resume_files (
  resume_id  TEXT PRIMARY KEY REFERENCES resumes (id) ON DELETE CASCADE,
  media_type TEXT NOT NULL,
  content    BLOB NOT NULL
);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0003_versions_and_files');
