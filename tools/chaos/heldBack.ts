/**
 * What the hub does not take and a courier brought all the same: records of a computer that was taken out, and what others wrote upon them in the
 * same case before they knew. They stay on the desks that have them, with the hub's reason; every invariant holds without them.
 */
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import type { HubDatabase } from '../../hub/db/database.ts';
import { sql } from '../../hub/db/sql.ts';
import type { Kept } from './invariants.ts';

export type HeldBack = {
  readonly ids: ReadonlySet<string>;
  /** Cases in which such records are. */
  readonly cases: ReadonlySet<string>;
};
type Known = { readonly db: HubDatabase; readonly revoked: ReadonlySet<string> };

export const heldBackIn = async (kept: readonly Kept[], { db, revoked }: Known): Promise<HeldBack> => {
  const events = kept.flatMap(({ entries }) => entries.map(({ event }) => event));
  const written = events.filter(({ author }) => revoked.has(author.device)).map(({ id }) => id);
  const stored = await db.all<{ id: string }>(
    sql`SELECT DISTINCT encode(event_id, 'hex') AS id FROM feed WHERE encode(event_id, 'hex') = ANY(${written}::text[])`,
  );
  const atHub = new Set(stored.map(({ id }) => id));
  const ids = withWhatBuildsOn(events, new Set(written.filter((id) => !atHub.has(id))));
  const cases = new Set(events.filter(({ id }) => ids.has(id)).map(({ stream }) => stream.id));
  return { ids, cases };
};

/** Together with everything that has one of them among its parents, its parents' parents and so on. */
const withWhatBuildsOn = (events: readonly StoredEvent[], ids: ReadonlySet<string>): ReadonlySet<string> => {
  const more = events.filter(({ id, parents }) => !ids.has(id) && parents.some((parent) => ids.has(parent)));
  return more.length === 0 ? ids : withWhatBuildsOn(events, new Set([...ids, ...more.map(({ id }) => id)]));
};
