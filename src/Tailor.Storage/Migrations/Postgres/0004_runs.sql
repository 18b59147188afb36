-- Coaching runs and their events. Run it as the owner of resumes. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS runs (
  id         uuid PRIMARY KEY,
  resume_id  uuid NOT NULL REFERENCES resumes (id) ON DELETE CASCADE,
  job_id     uuid,
  status     text NOT NULL,
  request    jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  ended_at   timestamptz
);
CREATE INDEX IF NOT EXISTS runs_resume_id ON runs (resume_id);
CREATE INDEX IF NOT EXISTS runs_running ON runs (id) WHERE status = 'running';

CREATE TABLE IF NOT EXISTS run_events (
  run_id   uuid NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  sequence integer NOT NULL,
  data     jsonb NOT NULL,
  PRIMARY KEY (run_id, sequence)
);

INSERT INTO schema_migrations (name) VALUES ('0004_runs') ON CONFLICT DO NOTHING;
