/**
 * The form of the intake page: the values as people type them, the command they become, and where a refusal of the command belongs on the
 * page. The schema is built from the command's own parts; a party lives in one of two lists here and in one list there.
 */
import * as z from 'zod';
import type { BodyKind, ClaimKind, EvidenceKind } from '../../../shared/case/codes.ts';
import { type CaseCommandData, registerCaseSchema } from '../../../shared/case/commands.ts';
import { type Claim, type Trace, traceSchema } from '../../../shared/case/parts.ts';
import type { CarriedOver } from '../../../shared/consultation/carryOver.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import {
  respondentForm,
  tidyRespondent,
  tidyWorker,
  newRespondent,
  newWorker,
  workerForm,
} from '../../parts/partyForm.ts';
import { suggestRound } from './suggestRound.ts';

const { registration, claims, evidence } = registerCaseSchema.shape;

export const intakeSchema = (today: LocalDate) =>
  z.object({
    registration,
    workers: z.array(workerForm(today)).min(1),
    respondents: z.array(respondentForm(today)).min(1),
    claims,
    evidence,
  });
export type IntakeInput = z.input<ReturnType<typeof intakeSchema>>;
export type IntakeValues = z.output<ReturnType<typeof intakeSchema>>;

export const newClaim = (claimId: string, partyId: string, kind: ClaimKind = 'wage-arrears'): Claim => ({
  claimId,
  partyId,
  kind,
  amountFen: null,
  note: '',
  trace: null,
});

/** The calculation in a claim row; what a draft brought and is none is left out. */
export const keptTrace = (typed: unknown): Trace | null => {
  const read = traceSchema.safeParse(typed);
  return read.success ? read.data : null;
};

/** What a fresh form begins with beside today: what the office has said of itself. */
export type IntakeStart = { readonly newId: () => string; readonly bodyKind: BodyKind | null };

/** A fresh form: somebody walked in, one worker, one respondent, one claim of unpaid wages, today. */
export const emptyIntake = (today: LocalDate, { newId, bodyKind }: IntakeStart): IntakeInput => {
  const worker = newWorker(newId());
  return {
    registration: {
      ...suggestRound('01'),
      channel: '01',
      site: '',
      receivedOn: today,
      court: '',
      externalNumbers: [],
      bodyKind,
      disputeTypes: ['02'],
      facts: '',
      flags: [],
      consultationId: null,
    },
    workers: [worker],
    respondents: [newRespondent(newId())],
    claims: [newClaim(newId(), worker.partyId)],
    evidence: [],
  };
};

/** A form that opens with what a consultation slip knows; `slip` null is a fresh one. */
export const intakeFrom = (
  slip: CarriedOver | null,
  { today, caseId, ...start }: IntakeStart & { readonly today: LocalDate; readonly caseId: string },
): IntakeInput => {
  const fresh = emptyIntake(today, start);
  if (slip === null) return fresh;
  const { channel, site, receivedOn, disputeTypes, facts } = slip;
  const named = { name: slip.workerName, phone: slip.workerPhone };
  return {
    ...fresh,
    registration: {
      ...fresh.registration,
      ...suggestRound(channel),
      channel,
      site,
      receivedOn,
      disputeTypes: [...disputeTypes],
      facts,
      consultationId: caseId,
    },
    workers: fresh.workers.map((worker) => ({ ...worker, ...named })),
    respondents: fresh.respondents.map((respondent) => ({ ...respondent, name: slip.respondentName })),
  };
};

/** The one claim row a fresh form starts with, left as it was: it is left out instead of refused. */
type TypedClaim = Pick<Claim, 'kind' | 'amountFen' | 'note'>;
const isUntouched = (claim: TypedClaim): boolean =>
  claim.kind === 'wage-arrears' && claim.amountFen === null && claim.note === '';

/** The claims that count. */
export const keptClaims = <C extends TypedClaim>({ claims: rows }: { readonly claims: readonly C[] }): readonly C[] =>
  rows.length === 1 && rows.every(isUntouched) ? [] : rows;

export const toCommand = (values: IntakeValues, today: LocalDate): CaseCommandData<'RegisterCase'> => ({
  registration: values.registration,
  parties: [
    ...values.workers.map((worker) => tidyWorker(worker, today)),
    ...values.respondents.map((respondent) => tidyRespondent(respondent, today)),
  ],
  claims: [...keptClaims(values)],
  evidence: [...values.evidence],
});

/** From a field of the command to the field of the page: `parties.3.idNumber` is `respondents.1.idNumber` where two workers stand first. */
export const fieldOnPage =
  (values: Pick<IntakeValues, 'workers'>) =>
  (field: string): string => {
    const [list = '', index = '', ...rest] = field.split('.');
    const at = Number(index);
    if (list === 'parties' && index === '') return 'workers';
    if (list === 'parties') {
      const workers = values.workers.length;
      return at < workers ? ['workers', index, ...rest].join('.') : ['respondents', at - workers, ...rest].join('.');
    }
    return field;
  };

/** Names for the draft's list: 周小舟 诉 某某物流. */
export const draftTitle = (workers: readonly string[], respondents: readonly string[]): string => {
  const names = (list: readonly string[]) => list.filter((name) => name.trim() !== '').join('、');
  return [names(workers), names(respondents)].filter((side) => side !== '').join(' / ');
};

/** What people usually bring (domain 3.5); a press notes it, files can follow. */
export const evidenceChecklist = [
  ['contract', 'documentary'],
  ['payslip', 'electronic'],
  ['attendance', 'documentary'],
  ['badge', 'physical'],
  ['insurance', 'documentary'],
  ['chat', 'electronic'],
  ['dismissal', 'documentary'],
  ['iou', 'documentary'],
  ['injury', 'documentary'],
  ['grade', 'expert'],
  ['platform', 'electronic'],
] as const satisfies readonly (readonly [string, EvidenceKind])[];
