/**
 * The parts a case is made of, as they are stored in events: parties, claims, evidence, sessions, clauses, payments.
 * Schemas are the single validation for forms, commands, events and the intake file. Amounts are integer fen, days are LocalDate.
 */
import * as z from 'zod';
import { localDateSchema } from '../kernel/localDate.ts';
import { ClaimKind, ClauseKind, EmploymentFormCode, EvidenceKind, PaymentMethod, RespondentRole } from './codes.ts';

export const idSchema = z.string().min(1).max(64);
export const shortText = z.string().trim().max(200);
export const requiredText = z.string().trim().min(1).max(200);
/** Another office at the same hub, under the name it had when it was chosen. */
export const otherOfficeSchema = z.object({ officeId: idSchema, name: requiredText });
export const longText = z.string().max(20_000);
export const fenSchema = z.int().min(0).max(1_000_000_000_000);
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A file kept in the desk's file store, known by its hash. */
export const fileRefSchema = z.object({
  sha256: sha256Schema,
  name: requiredText,
  mediaType: z.string().max(100),
  sizeBytes: z.int().min(0),
});
export type FileRef = z.infer<typeof fileRefSchema>;

/** A worker (劳动者). Sex and birth date are stored only where no ID number gives them. */
export const workerSchema = z.object({
  partyId: idSchema,
  kind: z.literal('worker'),
  name: requiredText,
  idNumber: z.string().trim().toUpperCase().max(18).nullable(),
  idOverrideReason: shortText.nullable(),
  otherPaper: z.object({ kind: requiredText, number: requiredText }).nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  birthDate: localDateSchema.nullable(),
  phone: shortText,
  address: shortText,
  serviceAddress: shortText,
  employmentForm: z.enum(EmploymentFormCode),
  trade: shortText,
  startedOn: localDateSchema.nullable(),
  endedOn: localDateSchema.nullable(),
  monthlyWageFen: fenSchema.nullable(),
  isMigrantWorker: z.boolean(),
  /** Null: not asked. */
  isUnionMember: z.boolean().nullable(),
  /** Platform and co-operating firm of platform work (平台、合作企业); empty otherwise. */
  platform: shortText,
  /** Building project and its contractors of construction work (项目、总包、分包); empty otherwise. */
  project: shortText,
});
export type Worker = z.infer<typeof workerSchema>;

/** A respondent (被申请人): an organisation or a person, in one of several roles. */
export const respondentSchema = z.object({
  partyId: idSchema,
  kind: z.enum(['organisation', 'person']),
  role: z.enum(RespondentRole),
  name: requiredText,
  creditCode: z.string().trim().toUpperCase().max(18).nullable(),
  idNumber: z.string().trim().toUpperCase().max(18).nullable(),
  idOverrideReason: shortText.nullable(),
  legalRepresentative: shortText,
  legalRepresentativePost: shortText,
  contact: shortText,
  phone: shortText,
  address: shortText,
  serviceAddress: shortText,
  /** The day an organisation was struck off (注销): from then on it can neither be asked nor sign. */
  deregisteredOn: localDateSchema.nullable(),
  industry: shortText,
  /** Whether the firm has a union; null: not asked. */
  hasUnion: z.boolean().nullable(),
});
export type Respondent = z.infer<typeof respondentSchema>;

export const partySchema = z.discriminatedUnion('kind', [
  workerSchema,
  respondentSchema.extend({ kind: z.literal('organisation') }),
  respondentSchema.extend({ kind: z.literal('person') }),
]);
export type Party = z.infer<typeof partySchema>;

/** Someone who acts for a party. Settling needs special authority (民诉解释 Art. 147). */
export const representativeSchema = z.object({
  representativeId: idSchema,
  partyId: idSchema,
  name: requiredText,
  idNumber: z.string().trim().toUpperCase().max(18).nullable(),
  phone: shortText,
  relation: shortText,
  authority: z.enum(['general', 'special']),
  appointedOn: localDateSchema,
});
export type Representative = z.infer<typeof representativeSchema>;

const text = z.object({ zh: z.string().max(2000), en: z.string().max(2000) });
/** How an amount was calculated: what a person saw when it was put into the claim. Kept whole, never calculated again. */
export const traceSchema = z.object({
  calculatorId: shortText,
  calculatedOn: localDateSchema,
  /** The inputs by name, as typed: amounts in fen, days as YYYY-MM-DD. */
  input: z.record(z.string(), z.unknown()),
  amountFen: fenSchema,
  steps: z.array(z.object({ text, formula: text.nullable(), amountFen: z.int().nullable() })).max(200),
  article: text,
  settings: z
    .array(
      z.object({
        key: shortText,
        place: shortText,
        value: z.union([z.number(), z.string().max(60)]),
        validFrom: localDateSchema,
        confirmed: z.boolean(),
      }),
    )
    .max(40),
  warnings: z.array(text).max(40),
});
export type Trace = z.infer<typeof traceSchema>;

export const claimSchema = z.object({
  claimId: idSchema,
  /** The worker who claims; for an employer's claim the respondent. */
  partyId: idSchema,
  kind: z.enum(ClaimKind),
  /** Null for acts (leaving certificate, reinstatement). */
  amountFen: fenSchema.nullable(),
  note: z.string().max(2000),
  /** Null where the amount was typed. */
  trace: traceSchema.nullable(),
});
export type Claim = z.infer<typeof claimSchema>;

export const evidenceSchema = z.object({
  evidenceId: idSchema,
  name: requiredText,
  kind: z.enum(EvidenceKind),
  providedBy: idSchema.nullable(),
  isOriginal: z.boolean(),
  purpose: z.string().max(2000),
  isSensitive: z.boolean(),
  files: z.array(fileRefSchema).max(200),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What a person said or wrote down at a session; offers and concessions are kept elsewhere (`compromiseSchema`). */
export const sessionRecordSchema = z.object({
  sessionId: idSchema,
  heldOn: localDateSchema,
  startedAt: clockTimeSchema.nullable(),
  endedAt: clockTimeSchema.nullable(),
  place: shortText,
  mediators: z.array(requiredText).min(1),
  clerk: shortText,
  present: z
    .array(
      z.object({
        name: requiredText,
        partyId: idSchema.nullable(),
        capacity: shortText,
        identityChecked: z.boolean(),
        identityPaper: shortText,
      }),
    )
    .min(1),
  rightsTold: z.boolean(),
  recusalAsked: z.enum(['none', 'asked', 'not-put']),
  statements: z.array(z.object({ speaker: shortText, text: longText })),
  evidenceShown: longText,
  agreedPoints: z.array(z.string().max(2000)),
  openPoints: z.array(z.string().max(2000)),
  result: z.enum(['agreed', 'adjourned', 'not-agreed']),
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;

/**
 * Offers made for the sake of compromise. They may not be used against a party later (特邀调解规定 Art. 22, 民诉解释 Art. 107),
 * so they live in the confidential part of the case, which no paper can read.
 */
export const compromiseSchema = z.object({
  sessionId: idSchema,
  offers: z.array(
    z.object({
      round: z.int().min(1),
      by: z.enum(['worker', 'respondent']),
      partyName: shortText,
      amountFen: fenSchema.nullable(),
      terms: z.string().max(2000),
    }),
  ),
  note: longText,
});
export type Compromise = z.infer<typeof compromiseSchema>;

export const clauseSchema = z.object({
  clauseId: idSchema,
  kind: z.enum(ClauseKind),
  text: z.string().trim().min(1).max(4000),
});
export type Clause = z.infer<typeof clauseSchema>;

export const paymentSchema = z.object({
  paymentId: idSchema,
  amountFen: fenSchema,
  dueOn: localDateSchema,
  method: z.enum(PaymentMethod),
  payerId: idSchema,
  payeeId: idSchema,
  /** Account holder, bank and number as the payee gave them; empty for cash. */
  account: shortText,
});
export type Payment = z.infer<typeof paymentSchema>;

export const agreementVersionSchema = z.object({
  versionId: idSchema,
  preparedOn: localDateSchema,
  facts: longText,
  disputedMatters: longText,
  clauses: z.array(clauseSchema).min(1),
  payments: z.array(paymentSchema),
  /** What the parties agreed to be paid in all; the checker compares it with the sum of the payments. */
  totalFen: fenSchema,
  clerk: shortText,
  /** Entrusted cases: the parties agreed that signing makes it binding, to be recorded by the court (民诉解释 Art. 151). */
  bindsOnSigning: z.boolean(),
  /** Claims whose calculation is printed in the annex. */
  annexClaimIds: z.array(idSchema).max(400),
});
export type AgreementVersion = z.infer<typeof agreementVersionSchema>;

export const signerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('party'), partyId: idSchema, name: requiredText }),
  z.object({ kind: z.literal('mediator'), name: requiredText }),
  z.object({ kind: z.literal('clerk'), name: requiredText }),
  z.object({ kind: z.literal('body'), name: requiredText }),
]);
export type Signer = z.infer<typeof signerSchema>;
