-- Resumes: the nine columns of the persistence record, then ours. Run it as the owner of the table. Running it again changes nothing.
CREATE TABLE IF NOT EXISTS schema_migrations (
  name       text PRIMARY KEY,
  applied_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS resumes (
  id             uuid PRIMARY KEY,
  user_id        uuid,
  filename       text,
  file_path      text,
  parsed_data    jsonb,
  optimized_data jsonb,
  status         text,
  created_at     timestamptz DEFAULT now(),
  updated_at     timestamptz DEFAULT now()
);

-- Absent on a database of the original system from before its third migration.
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS optimized_data jsonb;

-- The original system has these two, never null; the record's table has not.
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS file_size integer;
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS file_type text;

ALTER TABLE resumes ADD COLUMN IF NOT EXISTS name text;
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS stage text;
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS parent_id uuid REFERENCES resumes (id) ON DELETE SET NULL;
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS job_id uuid;

-- Null on a row that an older system wrote: it has no history yet.
ALTER TABLE resumes ADD COLUMN IF NOT EXISTS version integer;

CREATE INDEX IF NOT EXISTS resumes_parent_id ON resumes (parent_id);

INSERT INTO schema_migrations (name) VALUES ('0001_resumes') ON CONFLICT DO NOTHING;
