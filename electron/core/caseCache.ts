/**
 * The cases worked on last, replayed. An entry counts only while the stream's heads are the ones it was made from: heads are hashes over
 * everything before them, so equal heads mean the same events, whoever wrote them and from which process.
 */
import { headsOf } from '../../shared/sync/order.ts';
import { headsOfStream, readStream, streamNoOf } from './db/eventLog.ts';
import type { ReadDb } from './db/sql.ts';
import type { CaseChange } from './projections/projection.ts';
import { caseChange } from './projections/project.ts';

export type CaseCache = {
  /** The case as stored now. */
  readonly load: (db: ReadDb, caseId: string) => CaseChange;
  readonly keep: (change: CaseChange) => void;
};

const KEPT_CASES = 32;

export const createCaseCache = (): CaseCache => {
  const kept = new Map<string, { readonly heads: string; readonly change: CaseChange }>();
  const keep = (change: CaseChange): void => {
    kept.delete(change.caseId);
    kept.set(change.caseId, { heads: headsOf(change.events).join(), change });
    const [oldest] = kept.keys();
    if (kept.size > KEPT_CASES && oldest !== undefined) kept.delete(oldest);
  };
  return {
    keep,
    load: (db, caseId) => {
      const stream = { kind: 'case', id: caseId } as const;
      const heads = headsOfStream(db, streamNoOf(db, stream) ?? -1).join();
      const known = kept.get(caseId);
      if (known !== undefined && known.heads === heads) return known.change;
      const change = caseChange(db, caseId, readStream(db, stream));
      if (change.events.length > 0) keep(change);
      return change;
    },
  };
};
