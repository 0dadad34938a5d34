/**
 * The log: streams, events, heads, outbox, and this computer's own row (keys, chain, clock). Ids are SHA-256 sums, kept as 32 bytes.
 * Data are canonical JSON as authored; NULL means destroyed by a purge, the one change an event row allows.
 */
export const eventLog = {
  version: 1,
  name: '0001_event_log',
  statements: `
CREATE TABLE streams (
  stream_no INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;

CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
  stream_no INTEGER NOT NULL REFERENCES streams,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  data TEXT,
  parents BLOB NOT NULL CHECK (length(parents) % 32 = 0),
  hlc TEXT NOT NULL,
  user_id TEXT NOT NULL,
  device_id TEXT NOT NULL,
  office_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  prev BLOB CHECK (length(prev) = 32),
  sig BLOB NOT NULL CHECK (length(sig) = 64)
) STRICT;
CREATE INDEX events_by_stream ON events (stream_no, position);
CREATE INDEX events_by_device ON events (device_id, seq);

CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER events_are_never_edited BEFORE UPDATE ON events
WHEN NEW.data IS NOT NULL OR NEW.position IS NOT OLD.position OR NEW.id IS NOT OLD.id
  OR NEW.stream_no IS NOT OLD.stream_no OR NEW.type IS NOT OLD.type OR NEW.version IS NOT OLD.version
  OR NEW.parents IS NOT OLD.parents OR NEW.hlc IS NOT OLD.hlc OR NEW.user_id IS NOT OLD.user_id
  OR NEW.device_id IS NOT OLD.device_id OR NEW.office_id IS NOT OLD.office_id OR NEW.seq IS NOT OLD.seq
  OR NEW.prev IS NOT OLD.prev OR NEW.sig IS NOT OLD.sig
BEGIN SELECT RAISE(ABORT, 'events are never edited'); END;

CREATE TABLE heads (
  stream_no INTEGER NOT NULL REFERENCES streams,
  event_id BLOB NOT NULL,
  PRIMARY KEY (stream_no, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  position INTEGER PRIMARY KEY REFERENCES events
) STRICT;

CREATE TABLE device (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  device_id TEXT NOT NULL,
  office_id TEXT NOT NULL,
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL,
  last_seq INTEGER NOT NULL,
  last_id BLOB,
  clock_millis INTEGER NOT NULL,
  clock_counter INTEGER NOT NULL
) STRICT;
`,
} as const;
