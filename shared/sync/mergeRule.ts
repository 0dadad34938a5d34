/**
 * How an event meets a concurrent one: the slots it writes and how strictly they are taken. Every kind of stream has its full record over
 * its own event names (mergeRules.ts for cases, letter/ and consultation/ for theirs): a new event does not compile until somebody has
 * decided this.
 *
 *   commuting  both stand, nothing to say (notes, papers)
 *   register   the later one in order is shown, both are kept, the clash is listed for review
 *   exclusive  an open conflict that only a person closes with ConflictResolved
 *
 * Two concurrent events clash when they share a slot; the stricter class counts. Events of one type with the same data agree and
 * never clash. `touches` names slots that clash only through the cross-slot pairs. While an exclusive conflict is open, nothing is recorded that
 * writes or touches its slot, or builds on it (`restsOn`).
 */
import { conflictResolvedSchema, type ResolutionData } from './commonEvents.ts';
import type { StreamEvent } from './envelope.ts';

export type MergeClass = 'commuting' | 'register' | 'exclusive';
export type MergeRule<D> = {
  readonly slots: (data: D) => readonly string[];
  readonly class: MergeClass;
  readonly touches?: (data: D) => readonly string[];
  /** Slots that it takes as settled without writing them. */
  readonly restsOn?: (data: D) => readonly string[];
  /** Such events stand beside each other in their slot (two receipts of one payment) instead of replacing one another. */
  readonly adds?: true;
};
/** Slots that clash although they differ; kinds stand before the colon, and where both have a key the keys must be equal. */
export type CrossSlotPair = { readonly between: readonly [string, string]; readonly class: 'register' | 'exclusive' };

/** What a kind of stream brings to the finding of conflicts. */
export type MergeBook<E extends StreamEvent> = {
  readonly rules: { readonly [N in E['type']]: MergeRule<Extract<E, { readonly type: N }>['data']> };
  readonly crossSlotPairs: readonly CrossSlotPair[];
};

/** What a person decided about a conflict, if the event is such a decision. */
export const resolutionOf = (event: StreamEvent): ResolutionData | null => {
  if (event.type !== 'ConflictResolved') return null;
  const parsed = conflictResolvedSchema.safeParse(event.data);
  return parsed.success ? parsed.data : null;
};
