/**
 * Takes in events that came from elsewhere, in one transaction with the projections and the place in the feed: all of it is on disk when this
 * returns, or nothing. Each event is checked here again (id, signature, parents), whoever handed it over. What cannot be stored yet is
 * parked whole with its reason, tried again with every later batch, and holds nothing else back.
 */
import { officeEvents } from '../../../shared/office/events.ts';
import type { OfficeState } from '../../../shared/office/state.ts';
import type { StreamKey } from '../../../shared/sync/envelope.ts';
import { type ReplayedKind, streamRules } from '../../../shared/sync/streams.ts';
import { hasItsId, parseWireText } from '../../../shared/sync/wireEvent.ts';
import { ensureStream, heldIds, readStream, receiveClock, storeEvent } from '../db/eventLog.ts';
import { moveCursor, park, parkedBodies, type ParkReason, unpark } from '../db/hubLink.ts';
import type { WriteDb } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { project, streamChange } from '../projections/project.ts';
import { projections } from '../projections/registry.ts';
import { finishPurges, purgeStream } from '../purge.ts';
import { isSignedBy, sha256 } from '../signing.ts';

export type AppliedEvents = {
  /** Events that are new here. */
  readonly stored: number;
  readonly parked: number;
};
type Taking = {
  readonly db: WriteDb;
  readonly nowMs: number;
  /** Public keys by device. */
  readonly keys: ReadonlyMap<string, string>;
  readonly touched: Map<string, StreamKey>;
};
type Taken = 'stored' | 'known' | ParkReason;
export type ReceivedEvents = AppliedEvents & { readonly touched: readonly StreamKey[] };

/** Stores the events and moves the cursor; `cursor` null leaves it (events that came by another way than the feed). */
export const applyEvents = (desk: OpenDesk, texts: readonly string[], cursor: number | null): AppliedEvents => {
  const { devices } = desk.office();
  const { touched, ...counts } = desk.store.write((db) => {
    const received = receiveEvents(db, texts, { devices, nowMs: desk.clock.now() });
    for (const { kind, id } of received.touched) if (kind !== 'office') refresh(db, desk, { kind, id });
    if (cursor !== null) moveCursor(db, cursor, desk.clock.now());
    return received;
  });
  if (touched.length === 0) return counts;
  finishPurges(desk);
  if (touched.some(({ kind }) => kind === 'office')) desk.reloadOffice();
  for (const { kind, id } of touched)
    desk.changes.publish({ caseId: kind === 'case' ? id : null, count: counts.stored });
  return counts;
};

/** Checks and stores events in the log alone; what cannot be stored is parked. */
export const receiveEvents = (
  db: WriteDb,
  texts: readonly string[],
  { devices, nowMs }: { readonly devices: OfficeState['devices']; readonly nowMs: number },
): ReceivedEvents => {
  const touched = new Map<string, StreamKey>();
  const known = devices.map(({ deviceId, publicKey }) => [deviceId, publicKey] as const);
  const keys = new Map([...enrolledKeys([...parkedBodies(db), ...texts]), ...known]);
  const taking: Taking = { db, keys, touched, nowMs };
  let [stored, parked] = [0, 0];
  for (const text of texts) {
    const taken = takeIn(taking, text);
    if (taken === 'stored') stored += 1;
    else if (taken !== 'known') {
      park(db, { hash: sha256(text), body: text, reason: taken, nowMs });
      parked += 1;
    }
  }
  if (stored > 0) stored += retryParked(taking);
  return { stored, parked, touched: [...touched.values()] };
};

/** Parked events whose time has come: a parent or a computer's enrolment may have arrived since. Answers how many were stored. */
const retryParked = (taking: Taking): number => {
  let stored = 0;
  for (let before = -1; before < stored; ) {
    before = stored;
    for (const body of parkedBodies(taking.db)) {
      const taken = takeIn(taking, body);
      if (taken !== 'stored' && taken !== 'known') continue;
      unpark(taking.db, sha256(body));
      stored += taken === 'stored' ? 1 : 0;
    }
  }
  return stored;
};

const takeIn = ({ db, keys, touched, nowMs }: Taking, text: string): Taken => {
  const parsed = parseWireText(text);
  if (!parsed.ok) return 'unreadable';
  const { event, dataText } = parsed.value;
  if (heldIds(db, [event.id]).size > 0) return 'known';
  if (!hasItsId(parsed.value, sha256)) return 'id-wrong';
  const key = keys.get(event.author.device);
  if (key === undefined) return 'device-unknown';
  if (!isSignedBy(event.id, event.sig, key)) return 'signature-wrong';
  if (heldIds(db, event.parents).size < event.parents.length) return 'parent-missing';
  storeEvent(db, ensureStream(db, event.stream), { event, dataText });
  receiveClock(db, event.hlc, nowMs);
  touched.set(`${event.stream.kind}/${event.stream.id}`, event.stream);
  return 'stored';
};

/**
 * Keys that computers tell of themselves: a founder's first events come before its own enrolment. Whoever handed these over has seen to it
 * that the computers belong to the office; a key never takes the place of one that is known.
 */
const enrolledKeys = (texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.flatMap((text) => {
    if (!text.includes('"DeviceEnrolled"')) return [];
    const parsed = parseWireText(text);
    if (!parsed.ok || parsed.value.event.type !== 'DeviceEnrolled') return [];
    const { author, data } = parsed.value.event;
    const enrolled = officeEvents.DeviceEnrolled.schema.safeParse(data);
    const isOwn = enrolled.success && enrolled.data.deviceId === author.device;
    return isOwn ? [[author.device, enrolled.data.publicKey] as const] : [];
  });

/** One stream as it is now, into every read model. */
const refresh = <K extends ReplayedKind>(
  db: WriteDb,
  desk: OpenDesk,
  { kind, id }: { readonly kind: K; readonly id: string },
): void => {
  const { purge } = streamRules[kind];
  const stored = readStream(db, { kind, id });
  const isGone = stored.some(({ type, data }) => type === purge && data !== null);
  if (isGone) purgeStream(db, { kind, id }, purge);
  const change = streamChange(db, { kind, id }, isGone ? readStream(db, { kind, id }) : stored);
  project(db, projections, { kind, change, context: desk.rulebook() });
  desk.streams[kind].keep(change);
};
