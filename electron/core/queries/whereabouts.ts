/**
 * Where records are: at the hub, only on this computer, or refused by the hub. Asked for a page of records at once and never from the log's
 * beginning, so that it costs the same with a full outbox as with an empty one.
 */
import type { ReplayedKind } from '../../../shared/sync/streams.ts';
import type { PushRefusal } from '../../../shared/sync/protocol.ts';
import type { Located, Whereabouts } from '../../../shared/sync/whereabouts.ts';
import { filesElsewhere } from '../courier/courierScope.ts';
import { onlyHere } from '../db/courierPeers.ts';
import { readHubLink } from '../db/hubLink.ts';
import { all, type ReadDb, type Sql, sql } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { filesNotAtHub } from '../projections/fileRefs.ts';

type Desk = Pick<OpenDesk, 'store' | 'files' | 'device'>;
type Asked = { readonly kind: ReplayedKind; readonly ids: readonly string[] };
type PlaceRow = {
  readonly id: string;
  readonly waits: 0 | 1;
  readonly only_here: 0 | 1;
  readonly refusal: string | null;
};

/** Where each of these records is, by id; null where this computer exchanges with no hub. */
export const whereaboutsOf = (
  { store, files, device }: Desk,
  asked: Asked,
): ReadonlyMap<string, Whereabouts> | null => {
  const db = store.read;
  if (readHubLink(db) === null) return null;
  const wanted = JSON.stringify(asked.ids);
  const lacking = filesLacking(db, asked.kind, wanted).filter(({ sha256 }) => files.isKept(sha256));
  const elsewhere = lacking.length === 0 ? new Set() : filesElsewhere({ store });
  const withFiles = new Set(lacking.map(({ id }) => id));
  const withFilesHere = new Set(lacking.filter(({ sha256 }) => !elsewhere.has(sha256)).map(({ id }) => id));
  // CROSS JOIN keeps the order: from the few events of a record to what waits, never through all that waits.
  const rows = all<PlaceRow>(
    db,
    sql`SELECT streams.id,
          EXISTS (SELECT 1 FROM events CROSS JOIN outbox USING (position)
            WHERE events.stream_no = streams.stream_no) AS waits,
          EXISTS (SELECT 1 FROM events CROSS JOIN outbox USING (position)
            WHERE events.stream_no = streams.stream_no AND ${onlyHere(db, device.deviceId)}) AS only_here,
          (SELECT refusal FROM events CROSS JOIN refused_events USING (position)
            WHERE events.stream_no = streams.stream_no LIMIT 1) AS refusal
        FROM json_each(${wanted}) AS wanted CROSS JOIN streams
        WHERE streams.kind = ${asked.kind} AND streams.id = wanted.value`,
  );
  return new Map(
    rows.map((row) => [
      row.id,
      placeOf(row, { hasFiles: withFiles.has(row.id), hasFilesHere: withFilesHere.has(row.id) }),
    ]),
  );
};

type Lacking = { readonly hasFiles: boolean; readonly hasFilesHere: boolean };
const placeOf = ({ waits, only_here, refusal }: PlaceRow, { hasFiles, hasFilesHere }: Lacking): Whereabouts => {
  // Written by markRefused, from what the protocol's schema read.
  if (refusal !== null) return { at: 'refused', refusal: JSON.parse(refusal) as PushRefusal };
  if (only_here === 1 || hasFilesHere) return { at: 'here' };
  return { at: waits === 1 || hasFiles ? 'elsewhere' : 'hub' };
};

const filesLacking = (db: ReadDb, kind: ReplayedKind, wanted: string) =>
  all<{ id: string; sha256: string }>(
    db,
    sql`SELECT streams.id, file_refs.sha256
        FROM json_each(${wanted}) AS wanted CROSS JOIN streams CROSS JOIN file_refs
        WHERE streams.kind = ${kind} AND streams.id = wanted.value AND file_refs.stream_no = streams.stream_no
          AND NOT EXISTS (SELECT 1 FROM files_at_hub WHERE files_at_hub.sha256 = file_refs.sha256)`,
  );

/** The rows of a list, each with where its record is. */
export const located = <R>(
  desk: Desk,
  kind: ReplayedKind,
  { rows, idOf }: { readonly rows: readonly R[]; readonly idOf: (row: R) => string },
): readonly Located<R>[] => {
  const places = whereaboutsOf(desk, { kind, ids: rows.map(idOf) });
  return rows.map((row) => ({ ...row, whereabouts: places?.get(idOf(row)) ?? null }));
};

/** The query of a list, kept to what is only here if it asks so. Without a hub everything is, and nothing is left out. */
export const kept = <Q extends { readonly onlyHere: boolean }>(
  desk: Desk,
  query: Q,
): Q & { readonly within: Sql | null } => ({
  ...query,
  within: query.onlyHere && readHubLink(desk.store.read) !== null ? streamsOnlyHere(desk) : null,
});

/** The numbers of the streams of which something is only on this computer, refused records included. */
const streamsOnlyHere = ({ store, files, device }: Desk): Sql => {
  const elsewhere = filesElsewhere({ store });
  const kept = filesNotAtHub(store.read).filter((sha256) => files.isKept(sha256) && !elsewhere.has(sha256));
  return sql`SELECT stream_no FROM outbox JOIN events USING (position) WHERE ${onlyHere(store.read, device.deviceId)}
    UNION SELECT stream_no FROM refused_events JOIN events USING (position)
    UNION SELECT stream_no FROM file_refs WHERE sha256 IN (SELECT value FROM json_each(${JSON.stringify(kept)}))`;
};
