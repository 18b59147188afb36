-- What owners state to be true beside their resumes' text. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS resume_statements (
  id         TEXT PRIMARY KEY,
  resume_id  TEXT NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  text       TEXT NOT NULL,
  path       TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS resume_statements_resume_id ON resume_statements (resume_id);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0006_statements');
