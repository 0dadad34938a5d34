/**
 * What goes into a courier file: everything a receiver should have and is not known to have. Both halves of that sentence stand here and
 * nowhere else. What a receiver holds it has told itself, in its last file; of one that never told, only its own events are known.
 */
import { holds, type HaveVector } from '../../../shared/sync/haveVector.ts';
import { idAt, isIn, type Peer, readHave, readPeers } from '../db/courierPeers.ts';
import type { FileFacts } from '../db/incomingFiles.ts';
import { all, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { fileNamings } from '../projections/fileRefs.ts';

export type CourierLoad = {
  /** Places in the log, in its order: parents come before their children. */
  readonly positions: readonly number[];
  readonly files: readonly ({ readonly sha256: string } & FileFacts)[];
  /** What this computer held when the load was put together. */
  readonly have: HaveVector;
  /** Files that are named here and not kept. */
  readonly lacks: readonly string[];
  /** What each receiver is known to hold. */
  readonly known: ReadonlyMap<string, HaveVector>;
};

/**
 * Which events a computer should have, as a condition on `e` (events) and `s` (streams). Every computer of the office has all that any of
 * them has, whoever wrote it. It must hold for all events of a stream or for none: a child never goes without its parents.
 */
const shouldHave = (_desk: OpenDesk, _receiver: string): Sql => sql`1`;

export const courierLoad = (desk: OpenDesk, receivers: readonly string[]): CourierLoad => {
  const db = desk.store.read;
  const have = readHave(db);
  const peers = new Map(readPeers(db).map((peer) => [peer.deviceId, peer]));
  const known = new Map(receivers.map((id) => [id, knownTo(db, { id, have, peer: peers.get(id) })]));
  const positions = new Set<number>();
  for (const [receiver, held] of known)
    for (const position of unknownTo(desk, { receiver, held, have })) positions.add(position);
  const wanted = new Set<string>();
  const lacks = new Set<string>();
  for (const [sha256, namings] of Map.groupBy(fileNamings(db), (naming) => naming.sha256)) {
    if (!desk.files.isKept(sha256)) lacks.add(sha256);
    else if (receivers.some((id) => !keepsFile({ held: known.get(id), peer: peers.get(id) }, sha256, namings)))
      wanted.add(sha256);
  }
  return {
    positions: [...positions].sort((a, b) => a - b),
    files: [...wanted].flatMap((sha256) => {
      const facts = desk.files.facts(sha256);
      return facts === null ? [] : [{ sha256, ...facts }];
    }),
    have,
    lacks: [...lacks],
    known,
  };
};

type Receiver = { readonly id: string; readonly have: HaveVector; readonly peer: Peer | undefined };

/** What it told, as far as both mean the same history, and what it wrote itself. */
const knownTo = (db: ReadDb, { id, have, peer }: Receiver): HaveVector => {
  const told = Array.from(peer?.have ?? []).filter(([device, { seq, id: eventId }]) => {
    const here = idAt(db, device, seq);
    return here === null || here === eventId;
  });
  const own = have.get(id);
  return new Map([...told, ...(own === undefined ? [] : [[id, own] as const])]);
};

type Lacking = { readonly receiver: string; readonly held: HaveVector; readonly have: HaveVector };

const unknownTo = function* (desk: OpenDesk, { receiver, held, have }: Lacking): Generator<number, void, void> {
  const scope = shouldHave(desk, receiver);
  for (const device of have.keys()) {
    const { seq, missing } = held.get(device) ?? { seq: 0, missing: [] };
    const rows = all<{ position: number }>(
      desk.store.read,
      sql`SELECT e.position FROM events e JOIN streams s ON s.stream_no = e.stream_no
        WHERE e.device_id = ${device} AND (e.seq > ${seq} OR ${isIn(missing)}) AND ${scope}`,
    );
    for (const { position } of rows) yield position;
  }
};

type Keeping = { readonly held: HaveVector | undefined; readonly peer: Peer | undefined };
type Naming = { readonly device: string; readonly seq: number };

/** It holds an event that names the file, and has not said that the file did not come with it. */
const keepsFile = ({ held, peer }: Keeping, sha256: string, namings: readonly Naming[]): boolean => {
  if (held === undefined) return false;
  if (peer !== undefined && (peer.lacks === null || peer.lacks.has(sha256))) return false;
  return namings.some(({ device, seq }) => holds(held, device, seq));
};

/** Files of this computer that another one is known to keep. */
export const filesElsewhere = (desk: Pick<OpenDesk, 'store'>): ReadonlySet<string> => {
  const db = desk.store.read;
  const peers = readPeers(db);
  if (peers.length === 0) return new Set();
  const found = new Set<string>();
  for (const { sha256, ...naming } of fileNamings(db))
    if (peers.some((peer) => keepsFile({ held: peer.have, peer }, sha256, [naming]))) found.add(sha256);
  return found;
};

/** About how many bytes the events take: their data as stored, and what stands around them. */
export const eventBytes = (db: ReadDb, positions: readonly number[]): number => {
  const row = one<{ bytes: number | null }>(
    db,
    sql`SELECT sum(${ENVELOPE_BYTES} + coalesce(octet_length(e.data), 0) + 2 * length(e.parents)) AS bytes
      FROM json_each(${JSON.stringify(positions)}) p JOIN events e ON e.position = p.value`,
  );
  return row?.bytes ?? 0;
};
/** The wire text of an event without its data: measured 640 to 700 bytes. */
const ENVELOPE_BYTES = 680;
