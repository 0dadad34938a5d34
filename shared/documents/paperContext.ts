/**
 * What a paper may be built from. `case` has no confidential branch, so that no offer made for the sake of compromise can reach a paper
 * (特邀调解规定 Art. 22): a builder that tries does not compile.
 */
import type { OfficeView } from '../api/views.ts';
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { Party } from '../case/parts.ts';
import type { AgreementState, PublicCase, SessionState } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { refuse, type Refused, type Result } from '../kernel/result.ts';
import type { PaperFact } from './paperFacts.ts';
import type { Fields } from './template.ts';

export type PaperContext = {
  readonly case: PublicCase;
  readonly office: OfficeView;
  /** The day printed on the paper. */
  readonly on: LocalDate;
  readonly calendar: WorkCalendar;
  /** The party the paper goes to; absent: all whom it concerns. */
  readonly party?: Party;
  /** Absent: the latest session the paper can speak of. */
  readonly session?: SessionState;
  /** Absent: the current agreement. */
  readonly version?: AgreementState;
};
/** The paper has nothing to say yet; `what` is the id of the missing fact (paperFacts.ts). */
export type DocumentNotReady = { readonly type: 'document-not-ready'; readonly what: PaperFact };
export type PaperFields = (context: PaperContext) => Result<Fields, DocumentNotReady>;

export const notReady = (what: PaperFact): Refused<DocumentNotReady> => refuse({ type: 'document-not-ready', what });
