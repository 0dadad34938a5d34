/** What must hold once every desk has exchanged with the hub again. Each fault names places, never contents. */
import { type LogEntry, readSince, streamIds } from '../../electron/core/db/eventLog.ts';
import { filesToFetch } from '../../electron/core/queries/filesToFetch.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import type { HubDatabase } from '../../hub/db/database.ts';
import { sql } from '../../hub/db/sql.ts';
import type { ChaosDesk } from './chaosDesk.ts';
import { placeFaults } from './places.ts';

export type Kept = {
  readonly desk: ChaosDesk;
  readonly entries: readonly LogEntry[];
  readonly ids: ReadonlySet<string>;
};

/** `revoked`: ids of computers that the hub has taken out; what they wrote since and no stick carried is theirs alone, and they get nothing more. */
export const brokenInvariants = async (
  desks: readonly ChaosDesk[],
  db: HubDatabase,
  revoked: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> => {
  const welcome = desks.filter((desk) => !revoked.has(desk.open().device.deviceId));
  const kept = welcome.map(keptAt);
  const offices = [...new Set(welcome.map(({ office }) => office))];
  const perOffice = await Promise.all(
    offices.map((office) =>
      officeFaults(
        kept.filter(({ desk }) => desk.office === office),
        db,
      ),
    ),
  );
  return [
    ...perOffice.flat(),
    ...(await Promise.all(kept.map(deskFaults))).flat(),
    ...fileFaults(
      welcome,
      desks.filter((desk) => !welcome.includes(desk)),
    ),
    ...desks.flatMap(logFaults),
    ...desks.flatMap(lossFaults),
    ...(await placeFaults(kept, db)),
  ];
};

const keptAt = (desk: ChaosDesk): Kept => {
  const entries = readSince(desk.open().store.read, 0, Number.MAX_SAFE_INTEGER);
  return { desk, entries, ids: new Set(entries.map(({ event }) => event.id)) };
};

/** Every desk of the office and the hub hold the same events, the feed has no gap, and equal events make equal read models. */
const officeFaults = async (kept: readonly Kept[], db: HubDatabase): Promise<readonly string[]> => {
  const faults: string[] = [];
  const officeId = kept[0]?.desk.open().device.officeId ?? '';
  const rows = await db.all<{ feed_no: number; id: string }>(
    sql`SELECT feed_no, encode(event_id, 'hex') AS id FROM feed WHERE office_id = ${officeId} ORDER BY feed_no`,
  );
  if (rows.some(({ feed_no: no }, index) => no !== index + 1)) faults.push(`feed of ${officeId} has a gap`);
  const atHub = new Set(rows.map(({ id }) => id));
  for (const { desk, ids } of kept) {
    const missing = [...atHub].filter((id) => !ids.has(id)).length;
    const only = [...ids].filter((id) => !atHub.has(id)).length;
    if (missing > 0) faults.push(`${desk.name} lacks ${missing} events of the hub`);
    if (only > 0) faults.push(`${desk.name} has ${only} events that the hub lacks`);
  }
  const [first, ...others] = await Promise.all(kept.map(({ desk }) => casesOf(desk)));
  others.forEach((other, index) => {
    if (other !== first) faults.push(`${kept[index + 1]?.desk.name} shows other cases than ${kept[0]?.desk.name}`);
  });
  return faults;
};

/** Every case as its page shows it, in one text. */
const casesOf = async (desk: ChaosDesk): Promise<string> => {
  const ids = streamIds(desk.open().store.read, 'case');
  return JSON.stringify(await Promise.all(ids.toSorted().map((caseId) => desk.api().cases.get({ caseId }))));
};

const deskFaults = async ({ desk }: Kept): Promise<readonly string[]> => {
  const { onlyHere, elsewhere, filesOnlyHere, parked } = await desk.api().sync.status();
  return [
    ...(onlyHere + elsewhere > 0 ? [`${desk.name} still keeps ${onlyHere + elsewhere} events for itself`] : []),
    ...(filesOnlyHere > 0 ? [`${desk.name} still keeps ${filesOnlyHere} files for itself`] : []),
    ...parked.map(({ reason, count }) => `${desk.name} has ${count} parked events: ${reason}`),
  ];
};

/** A desk lacks no file, but one that never left a computer that was taken out, whose record of it had reached the hub. */
const fileFaults = (welcome: readonly ChaosDesk[], revoked: readonly ChaosDesk[]): readonly string[] =>
  welcome.flatMap((desk) =>
    filesToFetch(desk.open())
      .filter((hash) => keeps(welcome, hash) || !keeps(revoked, hash))
      .map((hash) => `${desk.name} still awaits the file ${hash}`),
  );

const keeps = (desks: readonly ChaosDesk[], hash: string): boolean =>
  desks.some((desk) => desk.open().files.isKept(hash));

const logFaults = (desk: ChaosDesk): readonly string[] =>
  verifyLog(desk.open()).faults.map(({ kind, place }) => `${desk.name}: ${kind} at ${place}`);

/** Whatever a person has seen there is still there, and nobody but a person settles a conflict: here nobody does. */
const lossFaults = (desk: ChaosDesk): readonly string[] => {
  const entries = readSince(desk.open().store.read, 0, Number.MAX_SAFE_INTEGER);
  const ids = new Set(entries.map(({ event }) => event.id));
  const lost = [...desk.acknowledged()].filter((id) => !ids.has(id)).length;
  const isSettled = entries.some(({ event }) => event.type === 'ConflictResolved');
  return [
    ...(lost > 0 ? [`${desk.name} lost ${lost} events that it had shown`] : []),
    ...(isSettled ? [`${desk.name} holds a conflict that nobody settled as settled`] : []),
  ];
};
