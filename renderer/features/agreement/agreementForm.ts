/**
 * The values of the agreement form and what can be read from them while they are still being typed. The form holds `agreementVersionSchema`;
 * numbers and days may be missing or unreadable, so everything here looks before it trusts. Pure.
 */
import type * as z from 'zod';
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import { prepareAgreement } from '../../../shared/agreement/prepareAgreement.ts';
import { type AgreementVersion, type agreementVersionSchema, type Payment } from '../../../shared/case/parts.ts';
import { type AgreementState, currentAgreement, type RegisteredCase } from '../../../shared/case/state.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';

export type AgreementFormInput = z.input<typeof agreementVersionSchema>;

export type StartInput = {
  readonly today: LocalDate;
  readonly clerk: string;
  readonly calendar: WorkCalendar;
  readonly settings?: readonly Setting[] | undefined;
  readonly newId: () => string;
};
export type Start = {
  readonly version: AgreementVersion;
  /** The signed or sealed version this one would replace; null while nothing is signed. */
  readonly frozen: AgreementState | null;
  /** Which version this is, counted from 1. */
  readonly number: number;
};

/** What the form opens with: a first draft from the case, the unsigned version, or a copy of the signed one under a new id. */
export const startVersion = (c: RegisteredCase, input: StartInput): Start => {
  const current = currentAgreement(c);
  const count = c.agreements.length;
  if (current === null)
    return { version: prepareAgreement(c, { ...input, on: input.today }), frozen: null, number: count + 1 };
  if (!isFrozen(c, current.versionId)) return { version: contentOf(current), frozen: null, number: count };
  // Payments keep their ids: what was paid on them stays paid.
  const next = { ...contentOf(current), versionId: input.newId(), preparedOn: input.today };
  return { version: next, frozen: current, number: count + 1 };
};

/** True once somebody signed the version: it never changes again. */
export const isFrozen = (c: Pick<RegisteredCase, 'agreements'>, versionId: string): boolean =>
  c.agreements.some((a) => a.versionId === versionId && (a.signatures.length > 0 || a.seal !== null));

/** The version without signatures and seal. */
export const contentOf = ({ signatures: _signatures, seal: _seal, ...version }: AgreementState): AgreementVersion =>
  version;

/** True when two versions say the same to the parties; id and day of drawing up do not count. */
export const saysTheSame = (one: AgreementVersion, other: AgreementVersion): boolean => said(one) === said(other);
const said = ({ versionId: _id, preparedOn: _on, ...rest }: AgreementVersion): string => textOfVersion(rest);

/** True when nothing at all differs; the order of keys (the log sorts them) does not count. */
export const isSameVersion = (one: AgreementVersion, other: AgreementVersion): boolean =>
  textOfVersion(one) === textOfVersion(other);
const textOfVersion = (version: Partial<AgreementVersion>): string => {
  const text = canonicalJson(version);
  if (!text.ok) throw new Error('a version is plain data');
  return text.value;
};

/** Typed values as a version the checker can read; gaps are filled with harmless values and named by `gapsOf`. Indexes stay as typed. */
export const typedVersion = (values: AgreementFormInput, today: LocalDate): AgreementVersion => {
  const preparedOn = dayOf(values.preparedOn) ?? today;
  return {
    versionId: values.versionId,
    preparedOn,
    facts: textOf(values.facts),
    disputedMatters: textOf(values.disputedMatters),
    clauses: values.clauses.map((clause) => ({ ...clause, text: textOf(clause.text) })),
    payments: values.payments.map((payment) => ({
      paymentId: payment.paymentId,
      amountFen: fenOf(payment.amountFen) ?? 0,
      dueOn: dayOf(payment.dueOn) ?? preparedOn,
      method: methodOf(payment.method),
      payerId: textOf(payment.payerId),
      payeeId: textOf(payment.payeeId),
      account: textOf(payment.account),
    })),
    totalFen: fenOf(values.totalFen) ?? 0,
    annexClaimIds: [...values.annexClaimIds],
    clerk: textOf(values.clerk),
    bindsOnSigning: values.bindsOnSigning === true,
  };
};

export type Gap = {
  readonly field: string;
  readonly kind: 'dueMissing' | 'amountUnread' | 'totalMissing' | 'clauseEmpty' | 'preparedMissing';
};

/** What is not typed yet or cannot be read; each stands in the way of signing. */
export const gapsOf = (values: AgreementFormInput): readonly Gap[] => [
  ...values.clauses.flatMap((clause, index): readonly Gap[] =>
    textOf(clause.text).trim() === '' ? [{ field: `clauses.${index}.text`, kind: 'clauseEmpty' }] : [],
  ),
  ...values.payments.flatMap((payment, index): readonly Gap[] => [
    ...(isUnread(payment.amountFen) ? [{ field: `payments.${index}.amountFen`, kind: 'amountUnread' } as const] : []),
    ...(dayOf(payment.dueOn) === null ? [{ field: `payments.${index}.dueOn`, kind: 'dueMissing' } as const] : []),
  ]),
  ...(isUnread(values.totalFen) ? [{ field: 'totalFen', kind: 'amountUnread' } as const] : []),
  ...(values.totalFen === null ? [{ field: 'totalFen', kind: 'totalMissing' } as const] : []),
  ...(dayOf(values.preparedOn) === null ? [{ field: 'preparedOn', kind: 'preparedMissing' } as const] : []),
];

/** The version as it can be drawn: half-typed clauses and payments left out. Null while there is no clause. */
export const drawableVersion = (version: AgreementVersion): AgreementVersion | null => {
  const clauses = version.clauses.filter(({ text }) => text.trim() !== '');
  const payments = version.payments.filter(({ payerId, payeeId }) => payerId !== '' && payeeId !== '');
  return clauses.length === 0 ? null : { ...version, clauses, payments };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const dayOf = (value: unknown): LocalDate | null => (typeof value === 'string' && isLocalDate(value) ? value : null);
const fenOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
const isUnread = (value: unknown): boolean => typeof value === 'string';
const methodOf = (value: Payment['method'] | null | undefined): Payment['method'] => value ?? 'transfer';
