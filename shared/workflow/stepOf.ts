/**
 * Where a case stands, derived from its facts: the first line that fits, read from the end of the track backwards. Nothing about the step is
 * stored, so facts that arrive late (from another computer, from an import) place the case by themselves. Proceedings at other authorities
 * (H6 to H14) are places on either track: a failed court case goes to arbitration like any other.
 */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { papersMadeOn, putIntoPaperOn } from '../agreement/securing.ts';
import { isEnded, pointOf, type Proceeding, type ProceedingPoint } from '../case/proceedings.ts';
import {
  actingParties,
  currentAgreement,
  isEntrusted,
  isOnHrTrack,
  proceedingsOf,
  type RegisteredCase,
} from '../case/state.ts';
import type { HrStepId, StepId } from './guideView.ts';

type Place = readonly [StepId, (c: RegisteredCase) => boolean];

const allAgreed = (c: RegisteredCase): boolean =>
  c.parties.length > 0 &&
  actingParties(c).every((p) => c.consents.some((x) => x.partyId === p.partyId && x.answer === 'agrees'));

/** Every party has been told its rights, or mediation has begun with those who came. */
const rightsTold = (c: RegisteredCase): boolean => {
  const told = new Set(c.rightsTold.flatMap((r) => r.partyIds));
  return actingParties(c).every((p) => told.has(p.partyId)) || c.sessions.some((s) => s.record !== null);
};

const isSecured = (c: RegisteredCase): boolean =>
  c.confirmation.ruled?.result === 'valid' ||
  c.confirmation.forgone !== null ||
  c.courtPaper !== null ||
  papersMadeOn(c).length > 0 ||
  putIntoPaperOn(c) !== null;

/** A round that was begun and has neither an end nor an agreement in force: mediation goes on, whatever happens elsewhere. */
const isMediating = (c: RegisteredCase): boolean =>
  (c.application !== null || c.referral !== null || c.acceptance !== null) &&
  c.ending === null &&
  c.declined === null &&
  effectiveDate(c).on === null;

const arbitrationPlaces: { readonly [P in ProceedingPoint]?: HrStepId } = {
  opened: 'H10',
  'mediation-suggested': 'H9a',
  'mediation-entrusted': 'H9a',
  accepted: 'H11',
  'copy-served': 'H11',
  defended: 'H11',
  'hearing-set': 'H12',
  'pre-mediation-failed': 'H13',
  mediated: 'H14',
  awarded: 'H14',
  'awarded-final': 'H14',
  effective: 'H14',
};

const arbitrationPlace = (c: RegisteredCase): HrStepId | null => {
  const latest = proceedingsOf(c, 'arbitration').at(-1);
  if (latest === undefined || isMediating(c) || isSettledSince(c, latest)) return null;
  return arbitrationPlaces[pointOf(latest)] ?? null;
};

/** Settled in mediation after the award or the proposal to mediate: the agreement counts, the arbitration is behind it. */
const isSettledSince = (c: RegisteredCase, latest: Proceeding): boolean => {
  const { on } = effectiveDate(c);
  return on !== null && (putIntoPaperOn(c) !== null || (latest.acts.at(-1)?.on ?? latest.on) <= on);
};

const isAt =
  (kind: 'payment-order' | 'arbitration-review', points: (point: ProceedingPoint) => boolean) =>
  (c: RegisteredCase) => {
    const latest = proceedingsOf(c, kind).at(-1);
    return latest !== undefined && !isEnded(latest) && points(pointOf(latest));
  };

const elsewhere: readonly Place[] = [
  ['H8', isAt('payment-order', () => true)],
  ['H7', isAt('arbitration-review', (point) => point !== 'opened')],
  ['H6', isAt('arbitration-review', (point) => point === 'opened')],
  ...(['H9a', 'H10', 'H11', 'H12', 'H13', 'H14'] as const).map((id): Place => [id, (c) => arbitrationPlace(c) === id]),
];

const courtPlaces: readonly Place[] = [
  ['C15', (c) => c.closing !== null || c.archive !== null],
  ['C14', (c) => c.enforcement !== null],
  ...elsewhere,
  ['C12', (c) => c.ending !== null && c.courtReport !== null],
  ['C11', (c) => c.ending !== null],
  ['C7', (c) => c.suspicion !== null],
  ['C8', (c) => currentAgreement(c)?.seal === null],
  ['C13', (c) => c.agreements.length > 0 && isSecured(c)],
  ['C10', (c) => c.agreements.length > 0 && isEntrusted(c)],
  ['C9', (c) => effectiveDate(c).on !== null],
  ['C6', (c) => c.mediators.length > 0 && c.acceptance !== null && rightsTold(c)],
  ['C5', (c) => c.mediators.length > 0 && c.acceptance !== null],
  ['C4', (c) => c.acceptance !== null],
  ['C2', (c) => c.declined !== null],
  ['C3', (c) => c.referral !== null],
  ['C2', allAgreed],
  ['C1', (c) => c.consentAsked !== null],
];

const noticeOut = (c: RegisteredCase): boolean =>
  c.papers.some((p) => p.documentId === 'D14') || c.services.some((s) => s.documentId === 'D14');

const hrPlaces: readonly Place[] = [
  ['H16', (c) => c.closing !== null || c.archive !== null],
  ['H15', (c) => c.enforcement !== null],
  ...elsewhere,
  ['C9', (c) => c.confirmation.applied !== null && c.confirmation.ruled === null],
  ['H9', (c) => c.declined !== null || (c.ending !== null && noticeOut(c))],
  ['H5', (c) => c.ending !== null],
  ['C7', (c) => c.suspicion !== null],
  ['HP', (c) => effectiveDate(c).on !== null && isSecured(c) && currentAgreement(c)?.seal !== null],
  ['H4', (c) => c.agreements.length > 0],
  ['H3', (c) => c.acceptance !== null],
  ['H2', (c) => c.application !== null || c.referral !== null],
  ['H1', (c) => c.negotiation !== null || c.consentAsked !== null],
];

/** The step the case stands at now. */
export const stepOf = (c: RegisteredCase): StepId => {
  const [places, start] = isOnHrTrack(c) ? ([hrPlaces, 'H0'] as const) : ([courtPlaces, 'C0'] as const);
  return places.find(([, isHere]) => isHere(c))?.[0] ?? start;
};
