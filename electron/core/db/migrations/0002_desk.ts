/**
 * What a desk keeps beside the log: drafts as typed, counters of case numbers, the versions of the projections, and files that a
 * purge has still to destroy in the file store.
 */
export const desk = {
  version: 2,
  name: '0002_desk',
  statements: `
CREATE TABLE drafts (
  person_id TEXT NOT NULL,
  draft_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  case_id TEXT,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, draft_id)
) STRICT;

CREATE TABLE number_counters (
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (year, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE projections (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  tables TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE file_removals (
  sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`,
} as const;
