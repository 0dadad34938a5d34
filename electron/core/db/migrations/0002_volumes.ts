/** Bound volumes, in the file store's database: one finished per case, in chunks because they are large; no hash names them. */
export const volumes = {
  version: 2,
  name: '0002_volumes',
  statements: `
CREATE TABLE volumes (
  volume_no INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  is_finished INTEGER NOT NULL
) STRICT;
CREATE INDEX volumes_by_case ON volumes (case_id);

CREATE TABLE volume_chunks (
  volume_no INTEGER NOT NULL REFERENCES volumes ON DELETE CASCADE,
  chunk_no INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (volume_no, chunk_no)
) STRICT, WITHOUT ROWID;
`,
} as const;
