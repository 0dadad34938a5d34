/**
 * Why the desk declines a command: typed values, never sentences. The renderer makes the kind words (renderer/i18n), naming the field or row.
 * A refusal carries codes, ids and dates only; personal data stay out.
 */
import type { IdRefusal } from '../identity/idNumber.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { SecuringReason, SecuringWay } from '../agreement/securing.ts';
import type { CaseEventName } from './events.ts';
import type { ProceedingPoint } from './proceedings.ts';

export type CaseRefusal =
  /** The input does not fit its schema; one entry per field. */
  | { readonly type: 'invalid'; readonly issues: readonly { readonly field: string; readonly problem: string }[] }
  | { readonly type: 'role-missing'; readonly roles: readonly string[] }
  | { readonly type: 'case-unknown' }
  | { readonly type: 'case-exists' }
  | { readonly type: 'case-purged' }
  /** A volunteer who had no hand in it (office/readScope.ts). */
  | { readonly type: 'case-not-yours' }
  /** Written by a newer version of the desk: read-only here. */
  | { readonly type: 'newer-version-needed' }
  | { readonly type: 'conflict-open'; readonly slot: string }
  /** It is another office's (case/sharing.ts). */
  | { readonly type: 'stream-elsewhere'; readonly part: 'shared' | 'past' | 'reader' }
  | { readonly type: 'case-closed'; readonly on: LocalDate }
  | { readonly type: 'archived' }
  | { readonly type: 'mediation-over'; readonly on: LocalDate }
  | { readonly type: 'already-done'; readonly event: CaseEventName; readonly on: LocalDate | null }
  /** Something has to happen first; `event` names it. */
  | { readonly type: 'needs-first'; readonly event: CaseEventName }
  | { readonly type: 'worker-missing'; readonly field: 'parties' }
  | { readonly type: 'respondent-missing'; readonly field: 'parties' }
  | { readonly type: 'party-unknown'; readonly field: string; readonly partyId: string }
  | { readonly type: 'item-unknown'; readonly field: string; readonly id: string }
  | { readonly type: 'id-taken'; readonly field: string; readonly id: string }
  | { readonly type: 'id-number'; readonly field: string; readonly reason: IdRefusal['type'] }
  /** Two workers of a roster, or one of it and one of the case, have the same ID number. */
  | { readonly type: 'id-number-twice'; readonly field: string }
  | { readonly type: 'date-in-future'; readonly field: string; readonly today: LocalDate }
  | { readonly type: 'date-before'; readonly field: string; readonly earliest: LocalDate }
  | { readonly type: 'date-after'; readonly field: string; readonly latest: LocalDate }
  | { readonly type: 'amount-missing'; readonly field: string }
  | { readonly type: 'consent-missing'; readonly partyIds: readonly string[] }
  | { readonly type: 'party-refused'; readonly partyId: string }
  | { readonly type: 'not-on-this-form'; readonly referral: string }
  | { readonly type: 'mediator-unknown'; readonly field: string }
  | { readonly type: 'mediator-may-not-act'; readonly field: string }
  | { readonly type: 'recusal-open'; readonly recusalId: string }
  | { readonly type: 'suspended' }
  | { readonly type: 'agreement-changed' }
  | { readonly type: 'agreement-sealed'; readonly versionId: string }
  | { readonly type: 'signatures-missing'; readonly names: number }
  | { readonly type: 'special-authority-missing'; readonly partyId: string }
  | { readonly type: 'window-closed'; readonly lastDay: LocalDate }
  | { readonly type: 'overpaid'; readonly field: string; readonly openFen: number }
  | { readonly type: 'party-in-use'; readonly partyId: string }
  | { readonly type: 'not-a-sample' }
  | { readonly type: 'outcome-does-not-fit'; readonly outcome: string }
  /** The form of referral does not belong to the track. */
  | { readonly type: 'referral-off-track'; readonly field: string; readonly track: string }
  /** Fewer workers than a collective case has, or more representatives than the law allows. */
  | { readonly type: 'not-collective'; readonly workers: number; readonly needed: number }
  | { readonly type: 'representatives-count'; readonly field: string; readonly least: number; readonly most: number }
  /** The proceeding is over, or this act cannot follow what happened last. */
  | { readonly type: 'act-does-not-follow'; readonly field: 'act'; readonly after: ProceedingPoint }
  /** This way of securing the agreement is closed; `why` is the reason of agreement/securing.ts. */
  | { readonly type: 'way-closed'; readonly way: SecuringWay; readonly why: SecuringReason }
  /** Personal data go to this partner only with the persons' separate consent (个保法 Art. 23). */
  | { readonly type: 'separate-consent-missing'; readonly field: 'consent' };
export type CaseRefusalType = CaseRefusal['type'];
