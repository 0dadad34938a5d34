/**
 * What a paper may be built from. `case` has no confidential branch, so that no offer made for the sake of compromise can reach a paper
 * (特邀调解规定 Art. 22): a builder that tries does not compile.
 */
import type { OfficeView } from '../api/views.ts';
import type { Party } from '../case/parts.ts';
import type { AgreementState, PublicCase, SessionState } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { refuse, type Refused, type Result } from '../kernel/result.ts';
import type { Rulebook } from '../workflow/clocks.ts';
import type { PaperFact } from './paperFacts.ts';
import type { Fields } from './template.ts';

/** Days are counted with the office's own calendar and settings, as everywhere. */
export type PaperContext = Rulebook & {
  readonly case: PublicCase;
  readonly office: OfficeView;
  /** The day printed on the paper. */
  readonly on: LocalDate;
  /** The party the paper goes to; absent: all whom it concerns. */
  readonly party?: Party;
  /** Absent: the latest session the paper can speak of. */
  readonly session?: SessionState;
  /** Absent: the current agreement. */
  readonly version?: AgreementState;
  /** The one thing a paper of some kind speaks of (paperItems.ts); absent: the latest. */
  readonly itemId?: string;
};
/** The paper has nothing to say yet; `what` is the id of the missing fact (paperFacts.ts). */
export type DocumentNotReady = { readonly type: 'document-not-ready'; readonly what: PaperFact };
export type PaperFields = (context: PaperContext) => Result<Fields, DocumentNotReady>;

export const notReady = (what: PaperFact): Refused<DocumentNotReady> => refuse({ type: 'document-not-ready', what });
