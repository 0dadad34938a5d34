/**
 * The intake file: cases written down by other systems or by hand, read by `npm run demo` and by the window's import. The JSON Schema in
 * docs/intake-file.schema.json is generated from here (npm run schema); docs/intake-file.md describes it in words.
 */
import * as z from 'zod';
import {
  BodyKind,
  CaseFlag,
  ChannelCode,
  ClaimKind,
  DisputeTypeCode,
  EmploymentFormCode,
  Partner,
  type PaymentMethod,
  paymentMethods,
  Referral,
  referrals,
  RespondentRole,
  Track,
} from '../case/codes.ts';
import { HandoffPart } from '../case/handoffs.ts';
import { ProceedingAct, ProceedingKind } from '../case/proceedings.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import { StepId } from '../workflow/guideView.ts';

/** One fault of a file: where, and what is wrong, in both languages. */
export type IntakeFault = { readonly path: string; readonly problem: string };

const text = z.string().max(200).default('');
const day = localDateSchema;
/** Hand-written files leave days out or write an empty text; both mean "not known". */
const optionalDay = z.union([z.literal('').transform(() => null), day.nullable()]).default(null);
const fen = z.int().min(0).max(1_000_000_000_000);

export const intakeWorkerSchema = z.object({
  name: z.string().trim().min(1).max(200),
  idNumber: text,
  /** Why a wrong check digit is accepted (worn card, old register). */
  idOverrideReason: text,
  phone: text,
  address: text,
  employmentForm: z.enum(EmploymentFormCode).default('99'),
  trade: text,
  startedOn: optionalDay,
  endedOn: optionalDay,
  monthlyWageFen: fen.nullable().default(null),
  isMigrantWorker: z.boolean().default(false),
  isUnionMember: z.boolean().nullable().default(null),
  platform: text,
  project: text,
});
export const intakeRespondentSchema = z.object({
  role: z.enum(RespondentRole).default('employer'),
  kind: z.enum(['organisation', 'person']).default('organisation'),
  name: z.string().trim().min(1).max(200),
  creditCode: text,
  idNumber: text,
  idOverrideReason: text,
  legalRepresentative: text,
  address: text,
  phone: text,
  /** The day the firm was struck off; it is then neither asked nor waited for. */
  deregisteredOn: optionalDay,
  industry: text,
  hasUnion: z.boolean().nullable().default(null),
});
export const intakeClaimSchema = z.object({
  kind: z.enum(ClaimKind),
  amountFen: fen.nullable().default(null),
  note: z.string().max(2000).default(''),
  /** Name of the worker (or, for an employer's claim, the respondent); default: the first worker. */
  who: text,
});
export const intakeSessionSchema = z.object({
  heldOn: day,
  present: z.array(text).default([]),
  minutes: z.string().max(20_000).default(''),
});
/** A code, its Chinese words (银行转账), or free words; free words count as another way of paying. */
const method = z
  .string()
  .trim()
  .max(200)
  .default('')
  .transform((written) => methodOf(written));
const methodOf = (written: string): PaymentMethod => {
  if (written === '') return 'transfer';
  const row = paymentMethods.find((m) => m.code === written || m.text.zh === written || m.text.en === written);
  return row?.code ?? (written.includes('转账') ? 'transfer' : written.includes('现金') ? 'cash' : 'other');
};
export const intakePaymentSchema = z.object({
  amountFen: fen,
  dueOn: day,
  method,
  payer: text,
  payee: text,
  /** The day it was paid, if it was. */
  paidOn: optionalDay,
});
export const intakeAgreementSchema = z.object({
  kind: z.literal('agreement'),
  agreedOn: day,
  clauses: z.array(z.string().trim().min(1).max(4000)).min(1),
  payments: z.array(intakePaymentSchema).default([]),
  signatures: z.array(z.object({ who: z.string().trim().min(1), on: day })).default([]),
  /** Optional further course, each with its business date. */
  confirmation: z
    .object({ appliedOn: day, docketedOn: optionalDay, ruledOn: optionalDay, court: text })
    .nullable()
    .default(null),
  courtPaper: z.object({ issuedOn: day, effectiveOn: day }).nullable().default(null),
  enforcementOn: optionalDay,
  closedOn: optionalDay,
});
export const intakeFailedSchema = z.object({
  kind: z.literal('failed'),
  reason: z.enum(['F1', 'F2', 'F3', 'F4']),
  on: day,
  /** HR track: the day the notice of the ending was handed to both sides. */
  noticeOn: optionalDay,
  closedOn: optionalDay,
});
/** A proceeding at another authority, act by act. */
export const intakeProceedingSchema = z.object({
  kind: z.enum(ProceedingKind),
  on: day,
  authority: text,
  amountFen: fen.nullable().default(null),
  /** Names of those who apply; default: both sides where the law asks both, else the workers. */
  who: z.array(text).default([]),
  acts: z.array(z.object({ act: z.enum(ProceedingAct), on: day, caseNumber: text })).default([]),
});
/** A letter to a partner, or one from it that asks for an answer. */
export const intakeHandoffSchema = z.object({
  direction: z.enum(['out', 'in']).default('out'),
  partner: z.enum(Partner),
  /** The partner's own name; its kind's name if left out. */
  partnerName: text,
  purpose: z.string().trim().min(1).max(200),
  on: day,
  parts: z.array(z.enum(HandoffPart)).default(['employer']),
  /** The day the workers consented to it by word or writing; needed where no procedure of law carries the data. */
  consentOn: optionalDay,
  replyBy: optionalDay,
  answeredOn: optionalDay,
  result: z.enum(['accepted', 'done', 'returned']).default('accepted'),
});
/** How a round of mediation was brought. An empty form of referral means the usual one of the track. */
const roundFields = {
  track: z.enum(Track),
  referral: z.union([z.literal('').transform(() => null), z.enum(Referral).nullable()]).default(null),
  receivedOn: day,
  acceptedOn: optionalDay,
  channel: z.enum(ChannelCode).default('07'),
  /** The court, or on the HR track the competent arbitration commission. */
  court: text,
};
type RoundForm = { readonly track: Track; readonly referral: Referral | null };
/**
 * The form of the round. The court's forms say nothing about a case on the HR track, so there they are read as "a party applied"; a court case
 * without a form, or with one of the HR track, is a fault.
 */
const formOf = ({ track, referral }: RoundForm): Referral | null => {
  const fits = referrals.some((r) => r.code === referral && r.track === track);
  if (fits) return referral;
  return track === 'hr-union' ? 'application' : null;
};
const withForm = <T extends RoundForm>(
  round: T,
  ctx: z.core.$RefinementCtx<T>,
): T & { readonly referral: Referral } => {
  const referral = formOf(round);
  if (referral !== null) return { ...round, referral };
  ctx.addIssue({ code: 'custom', path: ['referral'], message: 'referral-off-track' });
  return z.NEVER;
};
/** A round of mediation that failed before the one the case tells of. */
export const intakeRoundSchema = z
  .object({
    ...roundFields,
    sessions: z.array(intakeSessionSchema).default([]),
    failed: z.object({ reason: z.enum(['F1', 'F2', 'F3', 'F4']), on: day }),
  })
  .transform(withForm);
export type IntakeRound = z.infer<typeof intakeRoundSchema>;
const intakeCaseFields = z.object({
  ...roundFields,
  bodyKind: z.enum(BodyKind).nullable().default(null),
  flags: z.array(z.enum(CaseFlag)).default([]),
  earlierRounds: z.array(intakeRoundSchema).max(10).default([]),
  /** HR track: an oral application, written down on the spot. */
  isOral: z.boolean().default(false),
  /** HR track: the talk between the two sides before one of them applied. */
  negotiation: z
    .object({ on: day, result: z.enum(['settled', 'none', 'breached']) })
    .nullable()
    .default(null),
  keyDates: z
    .array(z.object({ who: text, knewOn: optionalDay, wrongEndedOn: optionalDay, injuredOn: optionalDay }))
    .default([]),
  /** Elected representatives of ten or more workers, by name. */
  representatives: z
    .object({ on: day, names: z.array(text).min(1), scope: z.enum(['general', 'special']) })
    .nullable()
    .default(null),
  proceedings: z.array(intakeProceedingSchema).max(20).default([]),
  handoffs: z.array(intakeHandoffSchema).max(20).default([]),
  externalNumbers: z.array(z.string().max(200)).default([]),
  disputeTypes: z.array(z.enum(DisputeTypeCode)).min(1),
  workers: z.array(intakeWorkerSchema).min(1).max(300),
  respondents: z.array(intakeRespondentSchema).min(1).max(50),
  claims: z.array(intakeClaimSchema).default([]),
  facts: z.string().max(20_000).default(''),
  mediator: text,
  /** The day both sides were asked and agreed, where the court's letter does not state it. */
  consentAskedOn: optionalDay,
  /** The day mediation was stopped on suspicion of falseness; a later outcome means it was cleared. */
  suspectedOn: optionalDay,
  /** Leave the case at this step: whatever lies behind it in the file is not walked. */
  until: z.enum(StepId).nullable().default(null),
  sessions: z.array(intakeSessionSchema).default([]),
  outcome: z.discriminatedUnion('kind', [intakeAgreementSchema, intakeFailedSchema]).nullable().default(null),
});
export const intakeCaseSchema = intakeCaseFields.transform(withForm);
export const intakeFileSchema = z.object({ cases: z.array(intakeCaseSchema).min(1).max(20_000) });
export type IntakeFile = z.infer<typeof intakeFileSchema>;
export type IntakeCase = z.infer<typeof intakeCaseSchema>;
/** What a person writes: defaults may be left out. */
export type IntakeFileInput = z.input<typeof intakeFileSchema>;
export type IntakeCaseInput = z.input<typeof intakeCaseSchema>;
