/** The streams of cases: what they bring to replay, merge and purge. */
import type { CaseEvent } from '../case/events.ts';
import { foldCase } from '../case/evolve.ts';
import type { CaseState } from '../case/state.ts';
import { readCaseEvent } from '../case/upcasts.ts';
import { crossSlotPairs, mergeRules } from './mergeRules.ts';
import type { StreamRules } from './streamRules.ts';

export const caseStream: StreamRules<CaseEvent, CaseState> = {
  kind: 'case',
  read: readCaseEvent,
  fold: foldCase,
  merge: { rules: mergeRules, crossSlotPairs },
  purge: 'CasePurged',
  isPurged: (state) => state.kind === 'purged',
};
