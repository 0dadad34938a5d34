/**
 * Checks the whole log: every hash, every signature, every device's chain, the heads, the kept files, and that the projections are what
 * the log says. Reads only. Faults name places and kinds, never contents.
 */
import { isWithheld, WithheldPart } from '../../shared/case/sharing.ts';
import { eventIdOf, type StoredEvent } from '../../shared/sync/envelope.ts';
import { headsOf } from '../../shared/sync/order.ts';
import { replayedKinds, streamRules } from '../../shared/sync/streams.ts';
import { allHeads, chainEnd, type LogEntry, purgedStreams, scanLog, type ScannedEntry } from './db/eventLog.ts';
import { fileAtHub, readHubLink } from './db/hubLink.ts';
import { StoreDamaged } from './db/open.ts';
import { all, type ReadDb, sql } from './db/sql.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { fileNamings } from './projections/fileRefs.ts';
import { dumpProjections, rebuildAll } from './projections/project.ts';
import { projections } from './projections/registry.ts';
import { isToFetch } from './queries/filesToFetch.ts';
import { isSignedBy, sha256 } from './signing.ts';

export type LogFaultKind =
  /** The id is not the hash of the event, or the data are not as written. */
  | 'hash'
  | 'signature'
  | 'device-unknown'
  /** The device's events do not follow one another without a gap. */
  | 'chain'
  /** The newest events of this computer are gone. */
  | 'chain-end'
  | 'parent-missing'
  /** Data destroyed without a purge. */
  | 'data-missing'
  | 'heads'
  | 'file-missing'
  | 'file-damaged'
  | 'projection';
export type LogFault = { readonly kind: LogFaultKind; readonly place: string };
export type LogReport = {
  readonly events: number;
  readonly purged: number;
  readonly devices: number;
  readonly files: number;
  /** Files that are named here and still on their way from the hub. */
  readonly awaited: number;
  /** Files that the hub has and this computer has not been told to fetch. */
  readonly onlyAtHub: number;
  readonly tables: number;
  readonly faults: readonly LogFault[];
};

export const verifyLog = (desk: OpenDesk): LogReport => {
  const db = desk.store.read;
  const keys = enrolledKeys(db);
  const { officeId } = desk.device;
  const scan = scanAll(db, keys, officeId);
  const files = checkFiles(desk);
  // A projection of unreadable events says nothing: the log itself comes first.
  const isReadable = !scan.faults.some(({ kind }) => kind === 'hash' || kind === 'data-missing');
  const tables = isReadable ? checkProjections(desk) : { count: 0, faults: [] };
  return {
    events: scan.count,
    purged: scan.purged,
    devices: keys.size,
    files: files.count,
    awaited: files.awaited,
    onlyAtHub: files.onlyAtHub,
    tables: tables.count,
    faults: [
      ...scan.faults,
      ...parentFaults(scan.links),
      ...chainFaults(scan.links),
      ...endFault(db, desk.device.deviceId, scan.links),
      ...headFaults(db, scan.links),
      ...files.faults,
      ...tables.faults,
    ],
  };
};

/** What the checks across events need of one event; the data are let go, so that a log of a million events fits the memory. */
type Link = Pick<StoredEvent, 'id' | 'seq' | 'prev' | 'parents'> & {
  readonly position: number;
  readonly stream: string;
  readonly device: string;
  /** Written in this computer's office. */
  readonly isOwn: boolean;
};
type Scan = {
  readonly count: number;
  readonly purged: number;
  readonly links: readonly Link[];
  readonly faults: readonly LogFault[];
};

/** Public keys of the enrolled devices. */
const enrolledKeys = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(Array.from(scanLog(db, 'office')).flatMap(({ entry }) => (entry === null ? [] : enrolled(entry.event))));

const enrolled = ({ type, data }: StoredEvent): readonly (readonly [string, string])[] => {
  if (type !== 'DeviceEnrolled' || typeof data !== 'object' || data === null) return [];
  const { deviceId, publicKey }: Readonly<Record<string, unknown>> = { ...data };
  return typeof deviceId === 'string' && typeof publicKey === 'string' ? [[deviceId, publicKey]] : [];
};

const scanAll = (db: ReadDb, keys: ReadonlyMap<string, string>, officeId: string): Scan => {
  const links: Link[] = [];
  const faults: LogFault[] = [];
  let [count, purged] = [0, 0];
  const purgeable = purgedStreams(
    db,
    replayedKinds.map((kind) => streamRules[kind].purge),
  );
  for (const scanned of scanLog(db, null)) {
    count += 1;
    const kinds =
      scanned.entry === null ? (['hash'] as const) : eventFaults(scanned, scanned.entry, { keys, purgeable, officeId });
    faults.push(...kinds.map((kind) => ({ kind, place: `event ${scanned.position}` })));
    if (scanned.entry === null) continue;
    const { event, isPurged } = scanned.entry;
    if (isPurged) purged += 1;
    const { id, seq, prev, parents } = event;
    const link = { id, seq, prev, parents, position: scanned.position };
    links.push({
      ...link,
      stream: streamOf(event),
      device: event.author.device,
      isOwn: event.author.office === officeId,
    });
  }
  return { count, purged, links, faults };
};

const streamOf = ({ stream }: StoredEvent): string => `${stream.kind}/${stream.id}`;

type Grounds = {
  readonly keys: ReadonlyMap<string, string>;
  readonly purgeable: ReadonlySet<string>;
  /** This computer's own office: of others it may have less than they wrote. */
  readonly officeId: string;
};
const eventFaults = (
  { isCanonical }: ScannedEntry,
  { event, isPurged }: LogEntry,
  { keys, purgeable, officeId }: Grounds,
): readonly LogFaultKind[] => {
  const kinds: LogFaultKind[] = [];
  // A purged event can no longer be hashed: its id stands by its signature and by the chain that continues from it.
  const isNotShared = event.author.office !== officeId && isWithheld(event, WithheldPart);
  if (isPurged && !isNotShared && !purgeable.has(streamOf(event))) kinds.push('data-missing');
  if (!isPurged && (!isCanonical || eventIdOf(event, sha256) !== event.id)) kinds.push('hash');
  const key = keys.get(event.author.device);
  if (key === undefined) kinds.push('device-unknown');
  else if (!isSignedBy(event.id, event.sig, key)) kinds.push('signature');
  return kinds;
};

const parentFaults = (links: readonly Link[]): readonly LogFault[] => {
  const ids = new Set(links.map(({ id }) => id));
  return links
    .filter(({ parents }) => !parents.every((id) => ids.has(id)))
    .map(({ position }) => ({ kind: 'parent-missing', place: `event ${position}` }));
};

/** Of another office's computers only what concerns this office is here: their chains have gaps, and are checked in their own office. */
const chainFaults = (links: readonly Link[]): readonly LogFault[] =>
  Array.from(
    Map.groupBy(
      links.filter(({ isOwn }) => isOwn),
      ({ device }) => device,
    ).values(),
  ).flatMap((chain) => brokenLinks(chain.toSorted((a, b) => a.seq - b.seq)));

const brokenLinks = (chain: readonly Link[]): readonly LogFault[] =>
  chain.flatMap(({ position, seq, prev }, index) => {
    const before = chain[index - 1];
    const follows = seq === (before?.seq ?? 0) + 1 && prev === (before?.id ?? null);
    return follows ? [] : [{ kind: 'chain' as const, place: `event ${position}` }];
  });

const endFault = (db: ReadDb, deviceId: string, links: readonly Link[]): readonly LogFault[] => {
  const end = chainEnd(db);
  const last = links
    .filter(({ device }) => device === deviceId)
    .reduce<{ seq: number; id: string | null }>((a, b) => (b.seq > a.seq ? b : a), { seq: 0, id: null });
  return last.seq === end.seq && last.id === end.id ? [] : [{ kind: 'chain-end', place: `device ${deviceId}` }];
};

const headFaults = (db: ReadDb, links: readonly Link[]): readonly LogFault[] => {
  const stored = allHeads(db);
  return Array.from(Map.groupBy(links, ({ stream }) => stream))
    .filter(([stream, found]) => headsOf(found).join() !== (stored.get(stream) ?? []).join())
    .map(([stream]) => ({ kind: 'heads', place: stream }));
};

const namedElsewhere = (db: ReadDb, { deviceId }: OpenDesk['device']): ReadonlySet<string> =>
  new Set(
    fileNamings(db)
      .filter(({ device }) => device !== deviceId)
      .map(({ sha256: hash }) => hash),
  );

type FileCheck = Pick<LogReport, 'awaited' | 'onlyAtHub' | 'faults'> & { readonly count: number };
const checkFiles = (desk: OpenDesk): FileCheck => {
  const { store, files } = desk;
  const hashes = all<{ sha256: string }>(store.read, sql`SELECT DISTINCT sha256 FROM file_refs ORDER BY sha256`);
  const isLost = lostIn(desk);
  let [awaited, onlyAtHub] = [0, 0];
  const faults = hashes.flatMap(({ sha256: hash }): readonly LogFault[] => {
    try {
      if (files.get(hash).ok) return [];
    } catch (error) {
      if (error instanceof StoreDamaged) return [{ kind: 'file-damaged', place: `file ${hash}` }];
      throw error;
    }
    if (isLost(hash)) return [{ kind: 'file-missing', place: `file ${hash}` }];
    if (fileAtHub(store.read, hash) === null || isToFetch(desk, hash)) awaited += 1;
    else onlyAtHub += 1;
    return [];
  });
  return { count: hashes.length, awaited, onlyAtHub, faults };
};

/**
 * Which of the files that are not here are gone: one that was here once, and one that no other computer named where there is no hub. What
 * others recorded names files before they arrive, and what the hub has need not be here.
 */
const lostIn = ({ store: { read }, device }: OpenDesk): ((hash: string) => boolean) => {
  if (readHubLink(read) !== null) return (hash) => fileAtHub(read, hash)?.wasHere === true;
  const elsewhere = namedElsewhere(read, device);
  return (hash) => !elsewhere.has(hash);
};

/** Thrown to take the trial rebuild back. */
class RolledBack extends Error {
  override readonly name = 'RolledBack';
}

/** Rebuilds every projection on trial, compares it with the live one and takes the trial back. */
const checkProjections = ({ store, rulebook }: OpenDesk) => {
  const live = dumpProjections(store.read, projections);
  let rebuilt: ReturnType<typeof dumpProjections> = {};
  try {
    store.write((db) => {
      rebuildAll(store, projections, rulebook());
      rebuilt = dumpProjections(db, projections);
      throw new RolledBack('trial');
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  const tables = Object.keys(live);
  const faults = tables
    .filter((table) => live[table]?.join('\n') !== rebuilt[table]?.join('\n'))
    .map((table): LogFault => ({ kind: 'projection', place: `table ${table}` }));
  return { count: tables.length, faults };
};
