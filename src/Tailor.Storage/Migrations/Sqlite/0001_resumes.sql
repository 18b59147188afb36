-- Resumes: the nine columns of the persistence record. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS schema_migrations (
  name       TEXT PRIMARY KEY,
  applied_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE IF NOT EXISTS resumes (
  id             TEXT PRIMARY KEY,
  user_id        TEXT,
  filename       TEXT,
  file_path      TEXT,
  parsed_data    TEXT,
  optimized_data TEXT,
  status         TEXT,
  created_at     TEXT,
  updated_at     TEXT
);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0001_resumes');
