-- Coaching runs and their events. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS runs (
  id         TEXT PRIMARY KEY,
  resume_id  TEXT NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  job_id     TEXT,
  status     TEXT NOT NULL,
  request    TEXT NOT NULL,
  created_at TEXT NOT NULL,
  ended_at   TEXT
);
CREATE INDEX IF NOT EXISTS runs_resume_id ON runs (resume_id);
CREATE INDEX IF NOT EXISTS runs_running ON runs (id) WHERE status = 'running';

CREATE TABLE IF NOT EXISTS run_events (
  run_id   TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  data     TEXT NOT NULL,
  PRIMARY KEY (run_id, sequence)
);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0005_runs');
