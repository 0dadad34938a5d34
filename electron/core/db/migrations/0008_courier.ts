/** Courier files: what other computers told that they hold, what went to them, and the sets that are being read. */
export const courier = {
  version: 8,
  name: '0008_courier',
  statements: `
CREATE TABLE courier_peers (
  device_id TEXT PRIMARY KEY,
  have TEXT NOT NULL,
  lacks TEXT,
  told_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE courier_carried (
  device_id TEXT PRIMARY KEY,
  carried_from TEXT NOT NULL,
  carried_to TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE courier_out (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  set_id TEXT NOT NULL,
  receivers TEXT NOT NULL,
  events INTEGER NOT NULL,
  files INTEGER NOT NULL,
  parts TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE courier_parts (
  set_id TEXT NOT NULL,
  part INTEGER NOT NULL,
  manifest TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  PRIMARY KEY (set_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE courier_taken (
  set_id TEXT PRIMARY KEY,
  device_id TEXT NOT NULL,
  events INTEGER NOT NULL,
  new_events INTEGER NOT NULL,
  new_files INTEGER NOT NULL,
  taken_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
