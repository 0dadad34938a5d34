/**
 * Takes in events that came from elsewhere, in one transaction with the projections and the place in the feed: all of it is on disk when this
 * returns, or nothing. Each event is checked here again (id, author's computer, parents), whoever handed it over. What cannot be stored yet is
 * parked whole with its reason, tried again with every later batch, and holds nothing else back.
 */
import type { ParkReason } from '../../../shared/api/sync.ts';
import { officeEvents } from '../../../shared/office/events.ts';
import type { OfficeState } from '../../../shared/office/state.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { type ReplayedKind, streamRules } from '../../../shared/sync/streams.ts';
import { hasItsId, parseWireText, type ReadWireEvent } from '../../../shared/sync/wireEvent.ts';
import { readStream } from '../db/eventLog.ts';
import { park, parkedBodies, unpark } from '../db/hubLink.ts';
import { type LogPage, openLogPage, type TouchedStream } from '../db/logPage.ts';
import type { WriteDb } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { project, streamChange } from '../projections/project.ts';
import { projections } from '../projections/registry.ts';
import { finishPurges, purgeStream } from '../purge.ts';
import { sha256 } from '../signing.ts';
import { type DeviceKeys, provenEvents } from './provenEvents.ts';

export type AppliedEvents = {
  /** Events that are new here. */
  readonly stored: number;
  readonly parked: number;
};
export type ReceivedEvents = AppliedEvents & { readonly touched: readonly TouchedStream[] };
const MOST_TOLD = 10;
type Taken = 'stored' | 'known' | ParkReason;
/** A text with the event in it, or why there is none. */
type ReadText = { readonly text: string } & (
  | { readonly wire: ReadWireEvent }
  | { readonly wire: null; readonly fault: ParkReason }
);
type Taking = { readonly page: LogPage; readonly keys: DeviceKeys; readonly proven: ReadonlySet<StoredEvent> };

/** Stores the events, and with them, in the same transaction, what `note` writes: how far this computer has read. */
export const applyEvents = (
  desk: OpenDesk,
  texts: readonly string[],
  note: (db: WriteDb) => void = () => undefined,
): AppliedEvents => {
  const devices = [...desk.otherOffices(), desk.office()].flatMap((office) => office.devices);
  const { touched, ...counts } = desk.store.write((db) => {
    const received = receiveEvents(db, texts, { devices, nowMs: desk.clock.now() });
    for (const { stream, isNew, events } of received.touched) {
      const { kind, id } = stream;
      if (kind !== 'office') refresh(db, desk, { kind, id, stored: isNew ? events : readStream(db, stream) });
    }
    note(db);
    return received;
  });
  if (touched.length === 0) return counts;
  finishPurges(desk);
  if (touched.some(({ stream }) => stream.kind === 'office')) desk.reloadOffice();
  // Many at once are told as one: a page open on any of them asks again.
  const told =
    touched.length > MOST_TOLD ? [null] : touched.map(({ stream }) => (stream.kind === 'case' ? stream.id : null));
  for (const caseId of told) desk.changes.publish({ caseId, count: counts.stored });
  return counts;
};

/** Checks and stores events in the log alone; what cannot be stored is parked. */
export const receiveEvents = (
  db: WriteDb,
  texts: readonly string[],
  { devices, nowMs }: { readonly devices: OfficeState['devices']; readonly nowMs: number },
): ReceivedEvents => {
  const read = texts.map(readText);
  const waiting = parkedBodies(db).map(readText);
  const events = [...waiting, ...read].flatMap(({ wire }) => wire ?? []);
  const known = devices.map(({ deviceId, publicKey }) => [deviceId, publicKey] as const);
  const keys = new Map([...enrolledKeys(events), ...known]);
  const taking: Taking = { page: openLogPage(db), keys, proven: provenEvents(events, keys) };
  let [stored, parked] = [0, 0];
  for (const one of read) {
    const taken = takeIn(taking, one);
    if (taken === 'stored') stored += 1;
    else if (taken !== 'known') {
      park(db, { hash: sha256(one.text), body: one.text, reason: taken, nowMs });
      waiting.push(one);
      parked += 1;
    }
  }
  if (stored > 0) stored += retryParked(db, taking, waiting);
  return { stored, parked, touched: taking.page.finish(nowMs) };
};

/** Parked events whose time has come: a parent or a computer's enrolment may have arrived since. Answers how many were stored. */
const retryParked = (db: WriteDb, taking: Taking, parked: readonly ReadText[]): number => {
  let stored = 0;
  let left = parked;
  for (let before = -1; before < stored; ) {
    before = stored;
    const still: ReadText[] = [];
    for (const one of left) {
      const taken = takeIn(taking, one);
      if (taken === 'stored' || taken === 'known') unpark(db, sha256(one.text));
      else still.push(one);
      stored += taken === 'stored' ? 1 : 0;
    }
    left = still;
  }
  return stored;
};

const readText = (text: string): ReadText => {
  const parsed = parseWireText(text);
  if (!parsed.ok) return { text, wire: null, fault: 'unreadable' };
  return hasItsId(parsed.value, sha256) ? { text, wire: parsed.value } : { text, wire: null, fault: 'id-wrong' };
};

const takeIn = ({ page, keys, proven }: Taking, read: ReadText): Taken => {
  if (read.wire === null) return read.fault;
  const { event, dataText } = read.wire;
  // What was left out of a share came with a later one. After a purge it is emptied again when the stream is taken in.
  if (page.holds(event.id)) return dataText !== null && page.fill({ event, dataText }) ? 'stored' : 'known';
  if (!keys.has(event.author.device)) return 'device-unknown';
  if (!proven.has(event)) return 'signature-wrong';
  if (!event.parents.every(page.holds)) return 'parent-missing';
  page.store({ event, dataText });
  return 'stored';
};

/**
 * Keys that computers tell of themselves: a founder's first events come before its own enrolment. Whoever handed these over has seen to it
 * that the computers belong to the office; a key never takes the place of one that is known.
 */
const enrolledKeys = (read: readonly ReadWireEvent[]): readonly (readonly [string, string])[] =>
  read.flatMap(({ event: { type, author, data } }) => {
    if (type !== 'DeviceEnrolled') return [];
    const enrolled = officeEvents.DeviceEnrolled.schema.safeParse(data);
    const isOwn = enrolled.success && enrolled.data.deviceId === author.device;
    return isOwn ? [[author.device, enrolled.data.publicKey] as const] : [];
  });

type Refreshed<K extends ReplayedKind> = {
  readonly kind: K;
  readonly id: string;
  /** All its events. */
  readonly stored: readonly StoredEvent[];
};
/** One stream as it is now, into every read model. */
const refresh = <K extends ReplayedKind>(db: WriteDb, desk: OpenDesk, { kind, id, stored }: Refreshed<K>): void => {
  const { purge } = streamRules[kind];
  const isGone = stored.some(({ type, data }) => type === purge && data !== null);
  if (isGone) purgeStream(db, { kind, id }, purge);
  const change = streamChange(db, { kind, id }, isGone ? readStream(db, { kind, id }) : stored);
  project(db, projections, { kind, change, context: desk.rulebook() });
  desk.streams[kind].keep(change);
};
