/**
 * Which offices have a part in a stream, and which of them see what becomes of it: whoever began it or was let in, and the offices that
 * supervise those. A right to write is never taken back here: what an office wrote before it heard of a handover is kept.
 */
import { letIn } from '../shared/case/letIn.ts';
import type { WithheldPart } from '../shared/case/sharing.ts';
import type { StoredEvent, StreamKey } from '../shared/sync/envelope.ts';
import type { Queries } from './db/database.ts';
import { sql } from './db/sql.ts';

export type OfficePart = {
  readonly officeId: string;
  /** It is or was its own stream: it may let other offices in. */
  readonly isHome: boolean;
  readonly mayWrite: boolean;
  /** Gets what others write. An office that only supervises, or that has handed the case over, holds a part and does not. */
  readonly receives: boolean;
  readonly withheld: readonly WithheldPart[];
};
/** The offices of each stream, by `streamKey`. */
export type Reach = Map<string, readonly OfficePart[]>;

export const streamKey = ({ kind, id }: StreamKey): string => `${kind}/${id}`;

type Row = {
  readonly office_id: string;
  readonly stream_kind: StreamKey['kind'];
  readonly stream_id: string;
  readonly is_home: boolean;
  readonly may_write: boolean;
  readonly receives: boolean;
  readonly withheld: WithheldPart[];
};

/**
 * Reads the offices of the streams and keeps them as they are until the transaction ends: whoever lets an office in (`change`) waits for those
 * who write, and they for it, so that no event is stored that the new office is not told of.
 */
export const lockReach = async (
  tx: Queries,
  streams: readonly StreamKey[],
  lock: 'share' | 'change',
): Promise<Reach> => {
  const [kinds, ids] = [streams.map(({ kind }) => kind), streams.map(({ id }) => id)];
  const locked = sql`SELECT 1 AS locked FROM stream_offices JOIN unnest(${kinds}::text[], ${ids}::text[])
    AS asked (stream_kind, stream_id) USING (stream_kind, stream_id) ORDER BY stream_kind, stream_id, office_id`;
  await tx.all({ ...locked, text: `${locked.text} FOR ${lock === 'share' ? 'SHARE' : 'UPDATE'} OF stream_offices` });
  // Read after the lock, not with it: what another push added while this one waited is seen.
  return readReach(tx, streams);
};

export const readReach = async (db: Queries, streams: readonly StreamKey[]): Promise<Reach> => {
  const [kinds, ids] = [streams.map(({ kind }) => kind), streams.map(({ id }) => id)];
  const rows = await db.all<Row>(sql`SELECT office_id, stream_kind, stream_id, is_home, may_write, receives, withheld
    FROM stream_offices JOIN unnest(${kinds}::text[], ${ids}::text[]) AS asked (stream_kind, stream_id)
      USING (stream_kind, stream_id)`);
  const grouped = Map.groupBy(rows, (row) => streamKey({ kind: row.stream_kind, id: row.stream_id }));
  return new Map(Array.from(grouped, ([key, found]) => [key, found.map(partOfRow)]));
};

const partOfRow = (row: Row): OfficePart => ({
  officeId: row.office_id,
  isHome: row.is_home,
  mayWrite: row.may_write,
  receives: row.receives,
  withheld: row.withheld,
});

export const founderPart = (officeId: string): OfficePart => ({
  officeId,
  isHome: true,
  mayWrite: true,
  receives: true,
  withheld: [],
});

/** The offices of a stream after `officeId` has stored an event in it. */
export const withEvent = (
  parts: readonly OfficePart[],
  officeId: string,
  event: StoredEvent,
): readonly OfficePart[] => {
  const share = letIn(event);
  if (share === null || share.officeId === officeId) return parts;
  const { isHandover, withheld } = share;
  const known = parts.find((part) => part.officeId === share.officeId);
  const other: OfficePart = {
    officeId: share.officeId,
    isHome: isHandover || (known?.isHome ?? false),
    mayWrite: true,
    receives: true,
    withheld,
  };
  return [
    ...parts
      .filter((part) => part !== known)
      // Whose case it was keeps it as it stood.
      .map((part) => (isHandover && part.officeId === officeId ? { ...part, receives: false } : part)),
    other,
  ];
};

export type ChangedReach = { readonly stream: StreamKey; readonly parts: readonly OfficePart[] };
export const writeReach = async (tx: Queries, changed: readonly ChangedReach[]): Promise<void> => {
  const rows = changed.flatMap(({ stream, parts }) => parts.map((part) => ({ stream, part })));
  if (rows.length === 0) return;
  // Lists of lists have no type in SQL: what is withheld travels as one text a row.
  await tx.all(sql`INSERT INTO stream_offices (office_id, stream_kind, stream_id, is_home, may_write, receives, withheld)
    SELECT office_id, stream_kind, stream_id, is_home, may_write, receives, string_to_array(withheld, ',')
    FROM unnest(${rows.map(({ part }) => part.officeId)}::text[], ${rows.map(({ stream }) => stream.kind)}::text[],
      ${rows.map(({ stream }) => stream.id)}::text[], ${rows.map(({ part }) => part.isHome)}::boolean[],
      ${rows.map(({ part }) => part.mayWrite)}::boolean[], ${rows.map(({ part }) => part.receives)}::boolean[],
      ${rows.map(({ part }) => part.withheld.join())}::text[])
      AS changed (office_id, stream_kind, stream_id, is_home, may_write, receives, withheld)
    ON CONFLICT (office_id, stream_kind, stream_id) DO UPDATE SET is_home = excluded.is_home,
      may_write = excluded.may_write, receives = excluded.receives, withheld = excluded.withheld`);
};

/** The offices that supervise these, however far above, with the offices below them that they see by. */
export const supervisorsOf = async (
  db: Queries,
  offices: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const rows = await db.all<{ office_id: string; supervisor_id: string }>(
    sql`WITH RECURSIVE above (office_id, supervisor_id) AS (
        SELECT office_id, supervisor_id FROM offices
          WHERE office_id = ANY(${offices}::text[]) AND supervisor_id IS NOT NULL
        UNION SELECT above.office_id, o.supervisor_id FROM above JOIN offices o ON o.office_id = above.supervisor_id
          WHERE o.supervisor_id IS NOT NULL)
      SELECT office_id, supervisor_id FROM above`,
  );
  return new Map(
    Array.from(
      Map.groupBy(rows, (row) => row.supervisor_id),
      ([supervisor, below]) => [supervisor, new Set(below.map((row) => row.office_id))],
    ),
  );
};
