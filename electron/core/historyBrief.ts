/**
 * A history short enough to be sent with every answer: of an event of hundreds its counts and sums, of hundreds of events recorded in one act one
 * entry. The events themselves stay whole in the log.
 */
import type { HistoryEntry } from '../../shared/api/views.ts';
import { sumFen } from '../../shared/money/fen.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const itemsOf = (data: Json, key: string): readonly unknown[] => {
  const value = data[key];
  return Array.isArray(value) ? value : [];
};

/** Of longer lists the first items are named and the whole is counted. */
const MOST_ITEMS = 12;
/** From this many of a kind in one act on they are one entry. */
const GATHERED_FROM = 6;
/** Events of one command are stamped within this time of each other. */
const ONE_ACT_MS = 1000;

/** The data of one event without its long lists; `people` says of how many it speaks. */
export const briefData = (type: string, data: unknown): unknown => {
  if (!isObject(data)) return data;
  if (type === 'RosterImported') return rosterCounts(data);
  if (type === 'AgreementPrepared') return { version: withoutLists(data['version']) };
  const partyIds = itemsOf(data, 'partyIds');
  return partyIds.length <= MOST_ITEMS
    ? cut(data)
    : { ...cut(data), partyIds: partyIds.slice(0, MOST_ITEMS), people: partyIds.length };
};

const rosterCounts = (data: Json): Json => ({
  people: itemsOf(data, 'workers').length,
  amountFen: sumFen(itemsOf(data, 'claims').map(fenOf)),
});

const fenOf = (item: unknown): number => {
  const fen = isObject(item) ? item['amountFen'] : null;
  return typeof fen === 'number' ? fen : 0;
};

/** What the history says of a version: its day and its total. */
const withoutLists = (version: unknown): unknown =>
  isObject(version)
    ? Object.fromEntries(Object.entries(version).filter(([, value]) => !Array.isArray(value)))
    : version;

const cut = (data: Json): Json =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, MOST_ITEMS) : value]),
  );

/** Entries of one kind that one person recorded in one act, as one entry with their number, their sum and the first people they concern. */
export const gathered = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  runs(entries).flatMap((run) => (run.length < GATHERED_FROM ? run : [gather(run)]));

const runs = (entries: readonly HistoryEntry[]): readonly (readonly HistoryEntry[])[] => {
  const all: HistoryEntry[][] = [];
  for (const entry of entries) {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isSameAct(before, entry)) last.push(entry);
    else all.push([entry]);
  }
  return all;
};

const isSameAct = (one: HistoryEntry, next: HistoryEntry): boolean =>
  one.type === next.type &&
  one.personName === next.personName &&
  one.deviceName === next.deviceName &&
  Math.abs(next.recordedAt - one.recordedAt) < ONE_ACT_MS;

const gather = (run: readonly HistoryEntry[]): HistoryEntry => {
  const [first] = run;
  if (first === undefined) throw new RangeError('a run has entries');
  const amounts = run.map(({ data }) => fenOf(data));
  return {
    ...first,
    count: run.length,
    data: {
      ...(isObject(first.data) && typeof first.data['on'] === 'string' ? { on: first.data['on'] } : {}),
      ...(amounts.some((fen) => fen > 0) ? { amountFen: sumFen(amounts) } : {}),
      partyIds: run.flatMap(({ data }) => partyOf(data)).slice(0, MOST_ITEMS),
    },
  };
};

/** The party an event concerns, wherever the event keeps it. */
const partyOf = (data: unknown): readonly string[] => {
  if (!isObject(data)) return [];
  const ids = [data, data['signer'], data['party'], data['claim']].map((layer) =>
    isObject(layer) ? layer['partyId'] : undefined,
  );
  const id = ids.find((value) => typeof value === 'string');
  return typeof id === 'string' ? [id] : [];
};
