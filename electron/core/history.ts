/** The history of a stream as the pages show it: who recorded what, when and where. Works for every kind. */
import type { ConflictSide, HistoryEntry, OpenConflict } from '../../shared/api/views.ts';
import type { OfficeState } from '../../shared/office/state.ts';
import { mayKeepAll, type OpenSlotConflict, slotsOf } from '../../shared/sync/conflicts.ts';
import type { StoredEvent, StreamEvent } from '../../shared/sync/envelope.ts';
import { recordedAt } from '../../shared/sync/hlc.ts';
import { type Causality, causalityOf } from '../../shared/sync/order.ts';
import type { StreamRules } from '../../shared/sync/streamRules.ts';

/** One entry; `offices` are this computer's own and, after it, the others that are known; `data` are what the reader may see of the event, `readable` is null for an event of a newer version. */
export const historyEntry = (
  event: StoredEvent,
  offices: readonly OfficeState[],
  { data, readable }: { readonly data: unknown; readonly readable: StreamEvent | null },
): HistoryEntry => ({
  eventId: event.id,
  type: event.type,
  data,
  personName: nameIn(offices, event.author),
  deviceName: offices.flatMap(({ devices }) => devices).find((d) => d.deviceId === event.author.device)?.name ?? '',
  recordedAt: recordedAt(event.hlc),
  isUnknown: readable === null,
  count: 1,
});

/** The first is the own office: its name goes without saying. */
const nameIn = ([own, ...others]: readonly OfficeState[], { user, office }: StoredEvent['author']): string => {
  const nameOf = (state: OfficeState | undefined) => state?.people.find((p) => p.personId === user)?.name ?? '';
  const other = others.find((state) => state.office?.officeId === office);
  return other === undefined ? nameOf(own) : `${nameOf(other)}（${other.office?.name ?? ''}）`;
};

type Conflicting<E extends StreamEvent> = {
  readonly conflicts: readonly OpenSlotConflict[];
  /** Every event of the stream, in its order. */
  readonly events: readonly StoredEvent[];
  readonly rules: Pick<StreamRules<E, unknown>, 'read' | 'merge'>;
  /** An event as the reader may see it, with its data whole. */
  readonly entryOf: (event: StoredEvent) => HistoryEntry;
  /** Slots whose first value was written by an event that does not name them. */
  readonly begunBy?: Readonly<Record<string, string>>;
};

/** The open conflicts with their sides, what each had seen, and what stood there before both. */
export const conflictViews = <E extends StreamEvent>(stream: Conflicting<E>): readonly OpenConflict[] => {
  const { conflicts, events, entryOf } = stream;
  if (conflicts.length === 0) return [];
  const causality = causalityOf(events);
  return conflicts.map(({ slot, class: strictness, eventIds }) => ({
    slot,
    class: strictness,
    mayKeepAll: strictness === 'register' && allAdd(stream, eventIds),
    before: beforeAll(stream, { slot, eventIds, causality }),
    events: eventIds.flatMap((id) => {
      const event = events.find((one) => one.id === id);
      if (event === undefined) return [];
      const seen = events.findLast((one) => causality.isAncestor(one.id, id));
      return [{ ...entryOf(event), lastSeen: seen === undefined ? null : shortly(entryOf(seen)) }];
    }),
  }));
};

const allAdd = <E extends StreamEvent>({ events, rules }: Conflicting<E>, ids: readonly string[]): boolean => {
  const sides = events.filter(({ id }) => ids.includes(id)).map((event) => rules.read(event));
  return mayKeepAll(
    rules.merge,
    sides.filter((side) => side !== null),
  );
};

const shortly = ({ type, personName, recordedAt: at }: HistoryEntry): ConflictSide['lastSeen'] => ({
  type,
  personName,
  recordedAt: at,
});

type Sides = { readonly slot: string; readonly eventIds: readonly string[]; readonly causality: Causality };

/** The last event that wrote the slot and that every side had seen. */
const beforeAll = <E extends StreamEvent>(
  { events, rules, entryOf, begunBy = {} }: Conflicting<E>,
  { slot, eventIds, causality }: Sides,
): HistoryEntry | null => {
  const found = events.findLast((event) => {
    if (!eventIds.every((id) => causality.isAncestor(event.id, id))) return false;
    if (event.type === begunBy[slot]) return true;
    const readable = event.data === null ? null : rules.read(event);
    return readable !== null && slotsOf(rules.merge, readable).includes(slot);
  });
  return found === undefined ? null : entryOf(found);
};
