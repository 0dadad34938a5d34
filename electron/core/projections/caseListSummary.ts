/**
 * One case as the list shows it: the card (what is read) and the keys (what is sorted and filtered by). Pure and without today; names
 * only, no numbers of people.
 */
import { type DisputeTypeCode, type OutcomeCode } from '../../../shared/case/codes.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { type RegisteredCase, respondentsOf, standingClaims, workersOf } from '../../../shared/case/state.ts';
import { type LocalDate, minDate } from '../../../shared/kernel/localDate.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import { type StepId, StepId as steps } from '../../../shared/workflow/guideView.ts';
import type { Rulebook } from '../../../shared/workflow/clocks.ts';
import { stepOf } from '../../../shared/workflow/stepOf.ts';
import { caseTitle, respondentNames, workerNames } from './caseListNames.ts';
import { type OpenDay, openDaysOf } from './deadlinesOpen.ts';

export type CaseSummary = {
  readonly title: string;
  readonly workers: string;
  readonly respondents: string;
  readonly workerCount: number;
  readonly mediators: string;
  readonly step: StepId;
  readonly claimFen: number;
  /** What the sealed agreement gives in all; null while there is none. */
  readonly agreedFen: number | null;
  readonly outcome: OutcomeCode | null;
  /** The earliest open day of any clock or payment, passed or not. */
  readonly nextDay: LocalDate | null;
  /** The earliest open last day of the office's own duties and of payments: the case is overdue from the day after. */
  readonly dutyDay: LocalDate | null;
};

export const summaryOf = (c: RegisteredCase, rulebook: Rulebook): CaseSummary => {
  const openDays = openDaysOf(c, rulebook);
  return {
    title: caseTitle(c),
    workers: workerNames(c),
    respondents: respondentNames(c),
    workerCount: workersOf(c).length,
    mediators: c.mediators.map(({ name }) => name).join('、'),
    step: stepOf(c),
    claimFen: sumFen(standingClaims(c).map(({ amountFen }) => amountFen ?? 0)),
    agreedFen: sealedAgreement(c)?.totalFen ?? null,
    outcome: c.closing?.outcome ?? c.ending?.reason ?? null,
    nextDay: earliest(openDays.filter(({ kind }) => kind !== 'session' && kind !== 'prompt')),
    dutyDay: earliest(
      openDays
        .filter(({ kind }) => kind === 'duty' || kind === 'payment')
        .map((open) => ({ ...open, day: open.lastDay })),
    ),
  };
};

/** The names that the list sorts by: the first worker and the first respondent. */
export const leadNames = (c: RegisteredCase): { readonly worker: string; readonly respondent: string } => ({
  worker: workersOf(c)[0]?.name ?? '',
  respondent: respondentsOf(c)[0]?.name ?? '',
});

/** The place of a step on the track, to sort by. */
export const stepPlace = (step: StepId): number => steps.indexOf(step);

/** One bit per dispute type, so that "any of these" is one comparison; a code's bit is its number (99 takes bit 0) and never moves. */
export const disputeMask = (codes: readonly DisputeTypeCode[]): number =>
  codes.reduce((mask, code) => mask | (1 << (code === '99' ? 0 : Number(code))), 0);

const earliest = (openDays: readonly OpenDay[]): LocalDate | null => {
  const [first, ...others] = openDays.map(({ day }) => day);
  return first === undefined ? null : minDate(first, ...others);
};
