-- What one save runs (src/Tailor.Storage/ResumeRows.cs: LockResumeAsync, then SaveAsync), as pgbench sends it, prepared.
BEGIN;
SELECT id, filename, name, stage, parent_id, job_id, status, coalesce(version, 1), created_at, updated_at, parsed_data, optimized_data, version IS NOT NULL FROM resumes WHERE id = :id::uuid FOR UPDATE;
UPDATE resumes SET optimized_data = :doc::jsonb, version = version + 1, updated_at = now() WHERE id = :id::uuid;
INSERT INTO resume_versions (resume_id, number, source, data, created_at) SELECT id, version, 'optimized', optimized_data, updated_at FROM resumes WHERE id = :id::uuid RETURNING created_at;
COMMIT;
