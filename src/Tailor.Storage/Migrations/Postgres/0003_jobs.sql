-- Job postings, in the columns of the original system. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS jobs (
  id         uuid PRIMARY KEY,
  user_id    uuid,
  title      text,
  company    text,
  job_text   text NOT NULL,
  job_url    text,
  analysis   jsonb,
  created_at timestamptz DEFAULT now()
);

INSERT INTO schema_migrations (name) VALUES ('0003_jobs') ON CONFLICT DO NOTHING;
