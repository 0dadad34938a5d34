/**
 * Open conflicts of a stream: clashes between concurrent events that no person has settled yet. Found from the events alone, the same on
 * every machine. A settled clash sets the events against which was decided aside: they stay in the history and have no effect.
 */
import { canonicalJson } from './canonical.ts';
import type { StreamEvent } from './envelope.ts';
import type { ResolutionData } from './commonEvents.ts';
import { type MergeBook, type MergeClass, type MergeRule, resolutionOf } from './mergeRule.ts';
import type { Causality, Linked } from './order.ts';

/** An event that can be read here, with its place in the stream. */
export type ReadableEvent<E extends StreamEvent = StreamEvent> = Linked & { readonly event: E };
export type OpenSlotConflict = {
  readonly slot: string;
  readonly class: 'register' | 'exclusive';
  /** Ids of the events that were written without knowing of each other, in order. */
  readonly eventIds: readonly string[];
};
export type Conflicts = { readonly open: readonly OpenSlotConflict[]; readonly setAside: ReadonlySet<string> };

type Clash = {
  readonly slot: string;
  readonly class: 'register' | 'exclusive';
  readonly ids: readonly [string, string];
};
type Resolution = Linked & { readonly data: ResolutionData };

/** Conflicts of the ordered events of one stream. */
export const conflictsOf = <E extends StreamEvent>(
  book: MergeBook<E>,
  ordered: readonly ReadableEvent<E>[],
  causality: Causality,
): Conflicts => {
  if (causality.isLinear) return { open: [], setAside: new Set() };
  const clashes = clashesIn(book, ordered, causality);
  const { effective, setAside } = resolutionsIn(ordered, clashes);
  const open = clashes.filter(
    (clash) =>
      !clash.ids.some((id) => setAside.has(id)) &&
      !effective.some((resolution) => settles(resolution, clash)) &&
      !isSuperseded(clash, { book, ordered, causality }),
  );
  return { open: bySlot(open, ordered), setAside };
};

/** The slots that an event writes, without those it merely touches. */
export const slotsOf = <E extends StreamEvent>(book: MergeBook<E>, event: E): readonly string[] =>
  ruleOf(book, event).slots(event.data);

/** True when the events stand beside each other, so that a person may keep all of them. */
export const mayKeepAll = <E extends StreamEvent>(book: MergeBook<E>, events: readonly E[]): boolean =>
  events.every((event) => ruleOf(book, event).adds === true);

const clashesIn = <E extends StreamEvent>(
  book: MergeBook<E>,
  ordered: readonly ReadableEvent<E>[],
  causality: Causality,
): readonly Clash[] => {
  const byId = new Map(ordered.map((e) => [e.id, e.event]));
  return ordered.flatMap((later) =>
    causality.concurrentBefore(later.id).flatMap((id) => {
      const earlier = byId.get(id);
      if (earlier === undefined || saysTheSame(earlier, later.event)) return [];
      return clashesBetween(book, earlier, later.event).map((clash) => ({ ...clash, ids: [id, later.id] as const }));
    }),
  );
};

/** The slots in which two events would clash if they were concurrent; symmetric in its arguments. */
export const clashesBetween = <E extends StreamEvent>(
  book: MergeBook<E>,
  one: E,
  other: E,
): readonly { readonly slot: string; readonly class: 'register' | 'exclusive' }[] => {
  const otherSlots = slotsOf(book, other);
  const strictest = stricter(ruleOf(book, one).class, ruleOf(book, other).class);
  const shared = slotsOf(book, one).filter((slot) => otherSlots.includes(slot));
  const direct = strictest === 'commuting' ? [] : shared.map((slot) => ({ slot, class: strictest }));
  return [...direct, ...crossClashes(book, one, other)];
};

const crossClashes = <E extends StreamEvent>(book: MergeBook<E>, one: E, other: E) => {
  const ones = marksOf(book, one);
  const others = marksOf(book, other);
  return book.crossSlotPairs.flatMap(({ between: [a, b], class: strictness }) => {
    const meet =
      ones.some((mark) => others.some((seen) => isPair(mark, seen, a, b))) ||
      others.some((mark) => ones.some((seen) => isPair(mark, seen, a, b)));
    return meet ? [{ slot: `${a}/${b}`, class: strictness }] : [];
  });
};

const marksOf = <E extends StreamEvent>(book: MergeBook<E>, event: E): readonly string[] => [
  ...slotsOf(book, event),
  ...(ruleOf(book, event).touches?.(event.data) ?? []),
];

/** The exclusive conflict that a person has to settle before the event is recorded; null where there is none. */
export const settledBefore = <E extends StreamEvent>(
  book: MergeBook<E>,
  conflicts: readonly OpenSlotConflict[],
  event: E,
): OpenSlotConflict | null => {
  const slots = [...marksOf(book, event), ...(ruleOf(book, event).restsOn?.(event.data) ?? [])];
  const concerns = ({ slot }: OpenSlotConflict): boolean => slot.split('/').some((part) => slots.includes(part));
  return conflicts.find((conflict) => conflict.class === 'exclusive' && concerns(conflict)) ?? null;
};

const isPair = (mark: string, seen: string, a: string, b: string): boolean => {
  const [markKind, markKey] = kindAndKey(mark);
  const [seenKind, seenKey] = kindAndKey(seen);
  return markKind === a && seenKind === b && (markKey === '' || seenKey === '' || markKey === seenKey);
};

const kindAndKey = (slot: string): readonly [kind: string, key: string] => {
  const at = slot.indexOf(':');
  return at < 0 ? [slot, ''] : [slot.slice(0, at), slot.slice(at + 1)];
};

/**
 * Which resolutions count and what they set aside. Read from the last to the first, so that a resolution that was itself decided
 * against has no effect; of two open contrary ones the later in order counts until a person decides.
 */
const resolutionsIn = (ordered: readonly ReadableEvent[], clashes: readonly Clash[]) => {
  const setAside = new Set<string>();
  const effective: Resolution[] = [];
  for (const { event, ...linked } of ordered.toReversed()) {
    const data = resolutionOf(event);
    if (data === null || setAside.has(linked.id)) continue;
    const { standing, against } = data;
    if (setAside.has(standing)) continue;
    effective.push({ ...linked, data });
    for (const id of against) if (clashes.some((clash) => isBetween(clash, standing, id))) setAside.add(id);
  }
  return { effective, setAside };
};

const isBetween = ({ ids: [a, b] }: Clash, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

const settles = ({ data }: Resolution, clash: Clash): boolean =>
  data.slot === clash.slot && clash.ids.every((id) => aboutIds(data).includes(id));

/** Every event that a decision speaks of. */
export const aboutIds = ({ standing, against, alongside = [] }: ResolutionData): readonly string[] => [
  standing,
  ...against,
  ...alongside,
];

/** A descriptive field written again by somebody who had seen both needs no review any more. */
const isSuperseded = <E extends StreamEvent>(clash: Clash, { book, ordered, causality }: Where<E>): boolean =>
  clash.class === 'register' &&
  ordered.some(
    ({ id, event }) =>
      slotsOf(book, event).includes(clash.slot) && clash.ids.every((seen) => causality.isAncestor(seen, id)),
  );
type Where<E extends StreamEvent> = {
  readonly book: MergeBook<E>;
  readonly ordered: readonly ReadableEvent<E>[];
  readonly causality: Causality;
};

const bySlot = (clashes: readonly Clash[], ordered: readonly ReadableEvent[]): readonly OpenSlotConflict[] => {
  const slots = new Map<string, Clash[]>();
  for (const clash of clashes) slots.set(clash.slot, [...(slots.get(clash.slot) ?? []), clash]);
  return Array.from(slots, ([slot, found]) => {
    const ids = new Set(found.flatMap((clash) => clash.ids));
    return {
      slot,
      class: found.some((clash) => clash.class === 'exclusive') ? ('exclusive' as const) : ('register' as const),
      eventIds: ordered.map(({ id }) => id).filter((id) => ids.has(id)),
    };
  });
};

const saysTheSame = (one: StreamEvent, other: StreamEvent): boolean => {
  if (one.type !== other.type) return false;
  const [a, b] = [canonicalJson(one.data), canonicalJson(other.data)];
  return a.ok && b.ok && a.value === b.value;
};

const strictness: readonly MergeClass[] = ['commuting', 'register', 'exclusive'];
const stricter = (a: MergeClass, b: MergeClass): MergeClass => (strictness.indexOf(a) > strictness.indexOf(b) ? a : b);

/** The rule of one event with its data type forgotten: the table is keyed by the same name the event carries. */
const ruleOf = <E extends StreamEvent>({ rules }: MergeBook<E>, event: E): MergeRule<object> =>
  rules[event.type as E['type']] as MergeRule<never> as MergeRule<object>;
