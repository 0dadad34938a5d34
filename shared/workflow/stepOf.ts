/**
 * Where a case stands on the 法院+工会 track, derived from its facts: the first line that fits, read from the end of the track backwards.
 * Nothing about the step is stored, so facts that arrive late (from another computer, from an import) place the case by themselves.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { currentAgreement, type RegisteredCase } from '../case/state.ts';
import type { StepId } from './guideView.ts';

const allAgreed = (c: RegisteredCase): boolean =>
  c.parties.length > 0 &&
  c.parties.every((p) => c.consents.some((x) => x.partyId === p.partyId && x.answer === 'agrees'));

/** Every party has been told its rights, or mediation has begun with those who came. */
const rightsTold = (c: RegisteredCase): boolean => {
  const told = new Set(c.rightsTold.flatMap((r) => r.partyIds));
  return c.parties.every((p) => told.has(p.partyId)) || c.sessions.some((s) => s.record !== null);
};

const isSecured = (c: RegisteredCase): boolean =>
  c.confirmation.ruled?.result === 'valid' || c.confirmation.forgone !== null || c.courtPaper !== null;

const places: readonly (readonly [StepId, (c: RegisteredCase) => boolean])[] = [
  ['C15', (c) => c.closing !== null || c.archive !== null],
  ['C14', (c) => c.enforcement !== null],
  ['C12', (c) => c.ending !== null && c.courtReport !== null],
  ['C11', (c) => c.ending !== null],
  ['C7', (c) => c.suspicion !== null],
  ['C8', (c) => currentAgreement(c)?.seal === null],
  ['C13', (c) => c.agreements.length > 0 && isSecured(c)],
  ['C10', (c) => c.agreements.length > 0 && c.registration.referral !== 'delegated'],
  ['C9', (c) => effectiveDate(c).on !== null],
  ['C6', (c) => c.mediators.length > 0 && c.acceptance !== null && rightsTold(c)],
  ['C5', (c) => c.mediators.length > 0 && c.acceptance !== null],
  ['C4', (c) => c.acceptance !== null],
  ['C2', (c) => c.declined !== null],
  ['C3', (c) => c.referral !== null],
  ['C2', allAgreed],
  ['C1', (c) => c.consentAsked !== null],
];

/** The step the case stands at now. */
export const stepOf = (c: RegisteredCase): StepId => places.find(([, isHere]) => isHere(c))?.[0] ?? 'C0';
