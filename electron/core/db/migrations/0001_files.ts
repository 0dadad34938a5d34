/** The file store's own database: one row per content, its bytes in chunks so that a large recording never is one value. */
export const files = {
  version: 1,
  name: '0001_files',
  statements: `
CREATE TABLE files (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE chunks (
  sha256 TEXT NOT NULL REFERENCES files ON DELETE CASCADE,
  chunk_no INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, chunk_no)
) STRICT;
`,
} as const;
