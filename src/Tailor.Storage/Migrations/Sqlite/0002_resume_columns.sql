-- Our columns beside the record's. SQLite cannot ask whether a column is there: run again by hand, each line says
-- "duplicate column name" and changes nothing.
ALTER TABLE resumes ADD COLUMN file_size INTEGER;
ALTER TABLE resumes ADD COLUMN file_type TEXT;
ALTER TABLE resumes ADD COLUMN name TEXT;
ALTER TABLE resumes ADD COLUMN stage TEXT;
ALTER TABLE resumes ADD COLUMN parent_id TEXT REFERENCES resumes (id) ON DELETE SET NULL;
ALTER TABLE resumes ADD COLUMN job_id TEXT;

-- Null on a row that an older system wrote: it has no history yet.
ALTER TABLE resumes ADD COLUMN version INTEGER;

CREATE INDEX IF NOT EXISTS resumes_parent_id ON resumes (parent_id);

INSERT OR IGNORE INTO schema_migrations (name) VALUES ('0002_resume_columns');
