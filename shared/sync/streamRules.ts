/**
 * What a kind of stream brings so that its events can be replayed, merged, projected and purged by the same code as every other kind.
 * Adding a kind is one such value and its row in streams.ts.
 */
import type { StreamEvent, StreamKind } from './envelope.ts';
import type { MergeBook } from './mergeRule.ts';

/** What reading needs of a stored event. */
export type StoredShape = { readonly type: string; readonly v: number; readonly data: unknown };

export type StreamRules<E extends StreamEvent, S> = {
  readonly kind: StreamKind;
  /** The event in its current shape, or null when this version of the desk cannot read it. */
  readonly read: (stored: StoredShape) => E | null;
  /** Folds a whole ordered stream; total. */
  readonly fold: (events: Iterable<E>) => S;
  readonly merge: MergeBook<E>;
  /** The event after which only the skeleton of the stream is kept. */
  readonly purge: E['type'];
  /** The state after that event. */
  readonly isPurged: (state: S) => boolean;
};
