/**
 * The other offices at the hub, as it last told: whom a case can be shared with or handed over to, also while there is no network. What was left
 * out of a share may come later: an event without data may be given its data, whose hash its id is; nothing else changes in an event.
 */
export const offices = {
  version: 6,
  name: '0006_offices',
  statements: `
CREATE TABLE hub_offices (
  office_id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  is_supervised INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

DROP TRIGGER events_are_never_edited;
CREATE TRIGGER events_are_never_edited BEFORE UPDATE ON events
WHEN (NEW.data IS NOT NULL AND OLD.data IS NOT NULL) OR NEW.position IS NOT OLD.position OR NEW.id IS NOT OLD.id
  OR NEW.stream_no IS NOT OLD.stream_no OR NEW.type IS NOT OLD.type OR NEW.version IS NOT OLD.version
  OR NEW.parents IS NOT OLD.parents OR NEW.hlc IS NOT OLD.hlc OR NEW.user_id IS NOT OLD.user_id
  OR NEW.device_id IS NOT OLD.device_id OR NEW.office_id IS NOT OLD.office_id OR NEW.seq IS NOT OLD.seq
  OR NEW.prev IS NOT OLD.prev OR NEW.sig IS NOT OLD.sig
BEGIN SELECT RAISE(ABORT, 'events are never edited'); END;
`,
} as const;
