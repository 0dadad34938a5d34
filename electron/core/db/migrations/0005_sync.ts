/** The hub this computer exchanges with, how far it has read there, and what could not be taken in on either side. */
export const sync = {
  version: 5,
  name: '0005_sync',
  statements: `
CREATE TABLE hub_link (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  url TEXT NOT NULL,
  fingerprint TEXT,
  hub_id TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  last_success_ms INTEGER
) STRICT;

CREATE TABLE refused_events (
  position INTEGER PRIMARY KEY REFERENCES events,
  refusal TEXT NOT NULL,
  refused_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE files_at_hub (
  sha256 TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE parked_events (
  text_hash TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  reason TEXT NOT NULL,
  parked_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
