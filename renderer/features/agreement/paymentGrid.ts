/**
 * Payments as the rows of a grid: what each cell shows, what typing into it makes of the payment, and what is wrong with it. People are typed by
 * name; two of one name are told apart by the end of their phone. What cannot be read stays as typed and is marked. Pure.
 */
import { paymentMethods } from '../../../shared/case/codes.ts';
import type { Party } from '../../../shared/case/parts.ts';
import { isLocalDate } from '../../../shared/kernel/localDate.ts';
import { formatYuan, parseYuan } from '../../../shared/money/fen.ts';
import { readDay } from '../../../shared/roster/readDay.ts';
import type { SheetMark } from '../../ui/sheet/Sheet.tsx';
import type { AgreementFormInput } from './agreementForm.ts';

export type FormPayment = AgreementFormInput['payments'][number];
export const paymentColumns = ['payeeId', 'amountFen', 'dueOn', 'payerId', 'method', 'account'] as const;
export type PaymentColumn = (typeof paymentColumns)[number];

export type PartyLabels = {
  readonly all: readonly string[];
  readonly labelOf: (partyId: string) => string;
  /** Null for a name nobody has, or several have. */
  readonly idOf: (label: string) => string | null;
};

export const partyLabels = (parties: readonly Pick<Party, 'partyId' | 'name' | 'phone'>[]): PartyLabels => {
  const sameName = Map.groupBy(parties, ({ name }) => name);
  const labels = new Map(
    parties.map(({ partyId, name, phone }) => [
      partyId,
      (sameName.get(name)?.length ?? 0) > 1 ? `${name}（${phone.slice(-4) || partyId.slice(0, 4)}）` : name,
    ]),
  );
  const ids = new Map([...labels].map(([id, label]) => [label, id]));
  return {
    all: [...labels.values()],
    labelOf: (partyId) => labels.get(partyId) ?? '',
    idOf: (label) => ids.get(label.trim()) ?? null,
  };
};

/** Texts that are no value of their field, by payment and column: a name nobody has, a way of paying that does not exist. */
export type Unread = ReadonlyMap<string, string>;
export const unreadKey = (paymentId: string, column: PaymentColumn): string => `${paymentId}/${column}`;

type Shown = { readonly labels: PartyLabels; readonly unread: Unread; readonly language: 'zh' | 'en' };

export const cellText = (payment: FormPayment, column: PaymentColumn, { labels, unread, language }: Shown): string => {
  const typed = unread.get(unreadKey(payment.paymentId, column));
  if (typed !== undefined) return typed;
  if (column === 'payeeId' || column === 'payerId') return labels.labelOf(payment[column]);
  if (column === 'method') return paymentMethods.find(({ code }) => code === payment.method)?.text[language] ?? '';
  // A number that cannot be read is kept in the form as it was typed.
  const value: unknown = payment[column];
  if (typeof value === 'number') return formatYuan(value);
  return typeof value === 'string' ? value : '';
};

export type CellChange = { readonly payment: FormPayment; readonly unread: string | null };

/** The payment with the cell as typed; `unread` is the text to keep beside it where the field cannot hold it. */
export const typeIntoCell = (
  payment: FormPayment,
  { column, text }: { readonly column: PaymentColumn; readonly text: string },
  labels: PartyLabels,
): CellChange => {
  switch (column) {
    case 'payeeId':
    case 'payerId': {
      const id = labels.idOf(text);
      return { payment: { ...payment, [column]: id ?? '' }, unread: id === null && text.trim() !== '' ? text : null };
    }
    case 'method': {
      const method = methodNamed(text);
      return { payment: { ...payment, method: method ?? 'other' }, unread: method === null ? text : null };
    }
    case 'amountFen':
      return { payment: { ...payment, amountFen: readAmount(text) }, unread: null };
    case 'dueOn': {
      const day = readDay(text);
      return { payment: { ...payment, dueOn: day.ok ? (day.value ?? '') : text }, unread: null };
    }
    case 'account':
      return { payment: { ...payment, account: text }, unread: null };
  }
};

/** The form keeps an amount that cannot be read as its text, as every amount field does (agreementForm.ts looks before it trusts). */
const readAmount = (text: string): number => {
  const read = parseYuan(text);
  if (read.ok) return read.value;
  return text.trim() === '' ? 0 : (text as unknown as number);
};

const methodNamed = (text: string): FormPayment['method'] | null => {
  const wanted = text.trim();
  if (wanted === '') return 'transfer';
  return paymentMethods.find(({ code, text: words }) => [code, words.zh, words.en].includes(wanted))?.code ?? null;
};

/** The cells that stand in the way of signing. */
export const paymentMarks = (payment: FormPayment, unread: Unread): ReadonlyMap<string, SheetMark> => {
  const marks = new Map<string, SheetMark>();
  const amount: unknown = payment.amountFen;
  if (typeof amount !== 'number' || amount <= 0) marks.set('amountFen', 'blocks');
  if (typeof payment.dueOn !== 'string' || !isLocalDate(payment.dueOn)) marks.set('dueOn', 'blocks');
  if (payment.payeeId === '' || payment.payeeId === payment.payerId) marks.set('payeeId', 'blocks');
  if (payment.payerId === '') marks.set('payerId', 'blocks');
  if (unread.has(unreadKey(payment.paymentId, 'method'))) marks.set('method', 'blocks');
  return marks;
};

/** A finding's field inside the grid: `payments.37.dueOn`. */
export const gridPlace = (field: string): { readonly row: number; readonly column: number } | null => {
  const match = /^payments\.(\d+)(?:\.(\w+))?$/.exec(field);
  if (match === null) return null;
  const column = paymentColumns.findIndex((one) => one === match[2]);
  return { row: Number(match[1]), column: Math.max(0, column) };
};
