/**
 * A stream from its stored events, in whatever order they are handed in: ordered, read, folded, with its open conflicts. The one way
 * from the log to a state, used by commands, projections, the log check and the hub alike. Total: never refuses a stored event.
 */
import type { CaseEvent } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';
import { caseStream } from './caseStream.ts';
import { conflictsOf, type OpenSlotConflict, type ReadableEvent } from './conflicts.ts';
import type { StoredEvent, StreamEvent } from './envelope.ts';
import { causalityOf, orderEvents } from './order.ts';
import type { StreamRules } from './streamRules.ts';

export type Replay<E extends StreamEvent, S> = {
  readonly state: S;
  /** Every stored event, in its order. */
  readonly events: readonly StoredEvent[];
  /** The events that made the state, in order: readable, not purged, not decided against. */
  readonly applied: readonly E[];
  readonly conflicts: readonly OpenSlotConflict[];
  /** Ids of events that a person decided against; they have no effect on the state. */
  readonly setAside: ReadonlySet<string>;
  /** Ids of events written by a newer version; they are kept and forwarded as they are. */
  readonly unknown: ReadonlySet<string>;
  readonly needsNewerVersion: boolean;
};

/** Replays one stream. Events without data (destroyed by a purge, or not shared with this office) are passed over. */
export const replayStream = <E extends StreamEvent, S>(
  rules: StreamRules<E, S>,
  stored: readonly StoredEvent[],
): Replay<E, S> => {
  const events = orderEvents(stored);
  const readable: ReadableEvent<E>[] = [];
  const unknown = new Set<string>();
  for (const { id, parents, hlc, ...shape } of events) {
    // Every event has data: they were destroyed by a purge, or left out of what another office shares.
    if (shape.data === null) continue;
    const event = rules.read(shape);
    if (event === null) unknown.add(id);
    else readable.push({ id, parents, hlc, event });
  }
  // Causality runs through every event, the unreadable ones included.
  const { open, setAside } = conflictsOf(rules.merge, readable, causalityOf(events));
  const applied = readable.filter(({ id }) => !setAside.has(id)).map(({ event }) => event);
  const state = rules.fold(applied);
  const isGone = rules.isPurged(state);
  return {
    state,
    events,
    applied,
    conflicts: isGone ? [] : open,
    setAside,
    unknown,
    needsNewerVersion: unknown.size > 0 && !isGone,
  };
};

/** Replays one case. */
export const replayCase = (stored: readonly StoredEvent[]): Replay<CaseEvent, CaseState> =>
  replayStream(caseStream, stored);
