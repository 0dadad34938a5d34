/**
 * Where each event belongs, worked out from the events alone and from who supervises whom, and compared with where it is: everywhere it belongs,
 * with its data unless they were left out, and nowhere else.
 */
import type { LogEntry } from '../../electron/core/db/eventLog.ts';
import { isWithheld, type WithheldPart } from '../../shared/case/sharing.ts';
import { letIn } from '../../shared/case/letIn.ts';
import type { StoredEvent } from '../../shared/sync/envelope.ts';
import type { HubDatabase } from '../../hub/db/database.ts';
import { sql } from '../../hub/db/sql.ts';
import type { Kept } from './invariants.ts';

type Case = { readonly id: string; readonly events: readonly StoredEvent[] };

export const placeFaults = async (kept: readonly Kept[], db: HubDatabase): Promise<readonly string[]> => {
  const above = await supervisors(db);
  const cases = casesIn(kept);
  return kept.flatMap(({ desk, entries, ids }) => {
    const { officeId } = desk.open().device;
    const faults: string[] = [];
    const byId = new Map(entries.map((entry) => [entry.event.id, entry]));
    for (const { id, events } of cases) {
      const has = events.filter((event) => ids.has(event.id));
      const part = partIn(events, officeId);
      const isAbove = partners(events).some((office) => above(office).includes(officeId));
      if (part === 'none' && !isAbove && has.length > 0) faults.push(`${desk.name} holds the case ${id} of others`);
      if (part === 'sees' && has.length < events.length) faults.push(`${desk.name} lacks events of the case ${id}`);
      if (part === 'sees' && !isAbove) faults.push(...dataFaults(desk.name, { events, officeId, byId }));
    }
    faults.push(...bookFaults(desk.name, { entries, officeId }));
    return faults;
  });
};

/** Every event of every case that any desk knows, with its data where some desk has them. */
const casesIn = (kept: readonly Kept[]): readonly Case[] => {
  const byCase = new Map<string, Map<string, StoredEvent>>();
  for (const { event } of kept.flatMap(({ entries }) => entries)) {
    if (event.stream.kind !== 'case') continue;
    const events = byCase.get(event.stream.id) ?? new Map<string, StoredEvent>();
    if ((events.get(event.id)?.data ?? null) === null) events.set(event.id, event);
    byCase.set(event.stream.id, events);
  }
  return Array.from(byCase, ([id, events]) => ({ id, events: [...events.values()] }));
};

const sharesIn = (events: readonly StoredEvent[]) =>
  events.flatMap((event) => {
    const share = letIn(event);
    return share === null ? [] : [{ ...share, by: event.author.office }];
  });

const founderOf = (events: readonly StoredEvent[]): string =>
  events.find(({ parents }) => parents.length === 0)?.author.office ?? '';

const partners = (events: readonly StoredEvent[]): readonly string[] => [
  founderOf(events),
  ...sharesIn(events).map(({ officeId }) => officeId),
];

/** `sees`: has to have all of it; `past`: may lack what came after it handed the case over; `none`: has no part in it. */
const partIn = (events: readonly StoredEvent[], officeId: string): 'sees' | 'past' | 'none' => {
  if (!partners(events).includes(officeId)) return 'none';
  return sharesIn(events).some(({ by, isHandover }) => isHandover && by === officeId) ? 'past' : 'sees';
};

type Data = {
  readonly events: readonly StoredEvent[];
  readonly officeId: string;
  readonly byId: ReadonlyMap<string, LogEntry>;
};
/** Of an office that was let in once, and only by a share: no data that the share left out, and all that it did not. */
const dataFaults = (name: string, { events, officeId, byId }: Data): readonly string[] => {
  const shares = sharesIn(events).filter((share) => share.officeId === officeId);
  const [only] = shares;
  const withheld: readonly WithheldPart[] =
    shares.length === 1 && only !== undefined && founderOf(events) !== officeId ? only.withheld : [];
  if (shares.length > 1) return [];
  return events.flatMap((event) => {
    const isLeftOut = event.author.office !== officeId && isWithheld(event, withheld);
    const hasData = byId.get(event.id)?.event.data !== null;
    if (isLeftOut === !hasData) return [];
    return [`${name} ${hasData ? 'has the data of' : 'lacks the data of'} ${event.type} in ${event.stream.id}`];
  });
};

type Books = { readonly entries: readonly LogEntry[]; readonly officeId: string };
/** The book of another office is here because one of its events is. */
const bookFaults = (name: string, { entries, officeId }: Books): readonly string[] => {
  const authors = new Set(
    entries.filter(({ event }) => event.stream.kind !== 'office').map(({ event }) => event.author.office),
  );
  const books = new Set(
    entries.filter(({ event }) => event.stream.kind === 'office').map(({ event }) => event.stream.id),
  );
  return [
    ...[...books]
      .filter((book) => book !== officeId && !authors.has(book))
      .map((book) => `${name} has the book of ${book}`),
    ...[...authors].filter((author) => !books.has(author)).map((author) => `${name} lacks the book of ${author}`),
  ];
};

/** The offices above one, however far. */
const supervisors = async (db: HubDatabase): Promise<(officeId: string) => readonly string[]> => {
  const rows = await db.all<{ office_id: string; supervisor_id: string }>(
    sql`SELECT office_id, supervisor_id FROM offices WHERE supervisor_id IS NOT NULL`,
  );
  const direct = new Map(rows.map((row) => [row.office_id, row.supervisor_id]));
  const above = (officeId: string): readonly string[] => {
    const next = direct.get(officeId);
    return next === undefined ? [] : [next, ...above(next)];
  };
  return above;
};
