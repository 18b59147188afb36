-- Job postings, in the columns of the original system. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS jobs (
  id         TEXT PRIMARY KEY,
  user_id    TEXT,
  title      TEXT,
  company    TEXT,
  job_text   TEXT NOT NULL,
  job_url    TEXT,
  analysis   TEXT,
  created_at TEXT
);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0004_jobs');
