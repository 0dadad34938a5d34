/**
 * The kinds of streams that are replayed, merged and projected by one code; `office` is read as a whole and has no projections. A new kind
 * is a row here and in the type above it; whatever runs over all kinds then asks for the rest.
 */
import type { CaseEvent } from '../case/events.ts';
import type { CaseState } from '../case/state.ts';
import { consultationStream } from '../consultation/consultationStream.ts';
import type { ConsultationEvent } from '../consultation/events.ts';
import type { ConsultationState } from '../consultation/state.ts';
import type { LetterEvent } from '../letter/events.ts';
import { letterStream } from '../letter/letterStream.ts';
import type { LetterState } from '../letter/state.ts';
import { caseStream } from './caseStream.ts';
import type { StreamRules } from './streamRules.ts';

export type StreamTypes = {
  readonly case: { readonly event: CaseEvent; readonly state: CaseState };
  readonly consultation: { readonly event: ConsultationEvent; readonly state: ConsultationState };
  readonly letter: { readonly event: LetterEvent; readonly state: LetterState };
};
export type ReplayedKind = keyof StreamTypes;
export const replayedKinds = ['case', 'consultation', 'letter'] as const satisfies readonly ReplayedKind[];

export const streamRules: {
  readonly [K in ReplayedKind]: StreamRules<StreamTypes[K]['event'], StreamTypes[K]['state']>;
} = {
  case: caseStream,
  consultation: consultationStream,
  letter: letterStream,
};
