/** Many payments of one due day received at once: what is open, what was typed for each, and the receipts that make up the command. Pure. */
import type { PaymentState } from '../../../shared/agreement/payments.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { formatYuan, sumFen } from '../../../shared/money/fen.ts';
import { readAmount } from '../../../shared/roster/readCell.ts';

export type DueGroup = { readonly dueOn: LocalDate; readonly open: readonly PaymentState[]; readonly openFen: number };
export type BatchRow = {
  readonly paymentId: string;
  readonly name: string;
  readonly openFen: number;
  /** The amount as typed; what is open unless somebody typed otherwise. */
  readonly text: string;
};
export type BatchFault = 'unreadable' | 'overpaid';
export type Batch = {
  readonly receipts: readonly { readonly paymentId: string; readonly amountFen: number }[];
  readonly faults: ReadonlyMap<string, BatchFault>;
  readonly totalFen: number;
};

/** The days on which something is still open, the earliest first. */
export const dueGroups = (states: readonly PaymentState[]): readonly DueGroup[] =>
  [
    ...Map.groupBy(
      states.filter(({ openFen }) => openFen > 0),
      ({ payment }) => payment.dueOn,
    ),
  ]
    .map(([dueOn, open]) => ({ dueOn, open, openFen: sumFen(open.map(({ openFen }) => openFen)) }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));

type Typed = { readonly texts: ReadonlyMap<string, string>; readonly nameOf: (partyId: string) => string };

export const batchRows = (group: DueGroup, { texts, nameOf }: Typed): readonly BatchRow[] =>
  group.open.map(({ payment: { paymentId, payeeId }, openFen }) => ({
    paymentId,
    name: nameOf(payeeId),
    openFen,
    text: texts.get(paymentId) ?? formatYuan(openFen),
  }));

/** An empty amount or zero: nothing came for this one. */
export const readBatch = (rows: readonly BatchRow[]): Batch => {
  const receipts: { readonly paymentId: string; readonly amountFen: number }[] = [];
  const faults = new Map<string, BatchFault>();
  for (const { paymentId, text, openFen } of rows) {
    const read = readAmount(text);
    if (!read.ok) faults.set(paymentId, 'unreadable');
    else if (read.value !== null && read.value > openFen) faults.set(paymentId, 'overpaid');
    else if (read.value !== null) receipts.push({ paymentId, amountFen: read.value });
  }
  return { receipts, faults, totalFen: sumFen(receipts.map(({ amountFen }) => amountFen)) };
};
