/**
 * The streams worked on last, replayed. An entry counts only while the stream's heads are the ones it was made from: heads are hashes over
 * everything before them, so equal heads mean the same events, whoever wrote them and from which process.
 */
import { headsOf } from '../../../shared/sync/order.ts';
import type { ReplayedKind } from '../../../shared/sync/streams.ts';
import { headsOfStream, readStream, streamNoOf } from '../db/eventLog.ts';
import type { ReadDb } from '../db/sql.ts';
import type { StreamChange } from '../projections/projection.ts';
import { streamChange } from '../projections/project.ts';

export type StreamCache<K extends ReplayedKind> = {
  /** The stream as stored now. */
  readonly load: (db: ReadDb, id: string) => StreamChange<K>;
  readonly keep: (change: StreamChange<K>) => void;
};
/** One cache per kind, so that cases are not pushed out by a morning of consultations. */
export type StreamCaches = { readonly [K in ReplayedKind]: StreamCache<K> };

const KEPT_STREAMS = 32;

const createStreamCache = <K extends ReplayedKind>(kind: K): StreamCache<K> => {
  const kept = new Map<string, { readonly heads: string; readonly change: StreamChange<K> }>();
  const keep = (change: StreamChange<K>): void => {
    kept.delete(change.id);
    kept.set(change.id, { heads: headsOf(change.events).join(), change });
    const [oldest] = kept.keys();
    if (kept.size > KEPT_STREAMS && oldest !== undefined) kept.delete(oldest);
  };
  return {
    keep,
    load: (db, id) => {
      const heads = headsOfStream(db, streamNoOf(db, { kind, id }) ?? -1).join();
      const known = kept.get(id);
      if (known !== undefined && known.heads === heads) return known.change;
      const change = streamChange(db, { kind, id }, readStream(db, { kind, id }));
      if (change.events.length > 0) keep(change);
      return change;
    },
  };
};

export const createStreamCaches = (): StreamCaches => ({
  case: createStreamCache('case'),
  consultation: createStreamCache('consultation'),
  letter: createStreamCache('letter'),
});
