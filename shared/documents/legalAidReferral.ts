/**
 * D27 法律援助转介单: sends a worker to the legal aid office with the ground and the day that presses. Migrant workers who claim pay or injury
 * damages need no proof of hardship (法律援助法 Art. 42); the office decides within seven days (Art. 43), at once where limitation ends within
 * seven (Art. 44). The worker's consent to the hand-over stands on the paper (个保法 Art. 23).
 */
import type { ClaimKind } from '../case/codes.ts';
import type { Worker } from '../case/parts.ts';
import { proceedingsOf, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import { daysBetween, type LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { arbitrationWindows } from './arbitrationWindow.ts';
import { sides } from './mediationAgreement.ts';
import type { PaperContext, PaperFields } from './paperContext.ts';
import { claimsOf, commonFields, dayWords, namesOf } from './paperWords.ts';
import { partySigners, respondentFields } from './partyFields.ts';

export const legalAidReferralFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const workers = party?.kind === 'worker' ? [party] : workersOf(c);
  const concerned: PublicCase = { ...c, parties: [...workers, ...respondentsOf(c)] };
  const lastDay = firstLastDay(context, workers);
  const daysLeft = lastDay === null ? null : daysBetween(context.on, lastDay);
  return ok({
    ...commonFields({ ...context, case: concerned }),
    ...sides(concerned),
    legalAid: legalAidOffice(c),
    respondentRows: respondentsOf(c).map((respondent) => respondentFields(respondent, c.representatives)),
    matters: workers.map((worker) => `${worker.name}：${claimsOf(c, worker.partyId) || '待核实'}`).join('\n'),
    facts: c.registration.facts || null,
    ...groundsOf(c, workers),
    lastDay: dayWords(lastDay) ?? '尚不能算定，请向申请人核实',
    isPressing: daysLeft !== null && daysLeft >= 0 && daysLeft < pressingDays,
    isOver: daysLeft !== null && daysLeft < 0,
    daysLeft: daysLeft ?? '',
    applicants: namesOf(workers),
    signers: partySigners(c, null, workers).map((signer) => ({ ...signer, label: '申请人（签名）' })),
  });
};

/** 法律援助法 Art. 44: aid is given at once where the limitation has fewer days than this left. */
const pressingDays = 7;

/** The earliest last day for arbitration among these workers; null where none can be counted. */
const firstLastDay = (context: PaperContext, workers: readonly Worker[]): LocalDate | null =>
  workers
    .flatMap((worker) => arbitrationWindows(context.case, worker, context))
    .flatMap(({ lastDay }) => lastDay ?? [])
    .toSorted()[0] ?? null;

const legalAidOffice = (c: PublicCase): string | null => {
  const letter = c.handoffs.findLast((h) => h.direction === 'out' && h.sent.partner === 'justice');
  const named = letter?.direction === 'out' ? letter.sent.partnerName : '';
  return named || (proceedingsOf(c, 'legal-aid').at(-1)?.authority ?? null);
};

const withoutProof: ReadonlySet<ClaimKind> = new Set([
  'wage-arrears',
  'overtime',
  'commission',
  'work-injury',
  'medical-costs',
]);

/** The ground in a ticked line each: no proof needed, hardship, or to be checked by the legal aid office. */
const groundsOf = (c: PublicCase, workers: readonly Worker[]) => {
  const isFree = workers.every(
    ({ isMigrantWorker, partyId }) =>
      isMigrantWorker && standingClaims(c).some((claim) => claim.partyId === partyId && withoutProof.has(claim.kind)),
  );
  const isPoor = !isFree && c.registration.flags.includes('hardship');
  const box = (isTicked: boolean) => (isTicked ? '☑' : '☐');
  return {
    groundFree: box(isFree),
    groundPoor: box(isPoor),
    groundOpen: box(!isFree && !isPoor),
  };
};
