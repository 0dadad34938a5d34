/** Parts of files that are on their way from the hub, in the file store's database; moved to their place once the content is whole. */
export const incomingFiles = {
  version: 3,
  name: '0003_incoming_files',
  statements: `
CREATE TABLE incoming_chunks (
  sha256 TEXT NOT NULL,
  chunk_no INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (sha256, chunk_no)
) STRICT, WITHOUT ROWID;
`,
} as const;
