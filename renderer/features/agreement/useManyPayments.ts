/** The payments of the form as one list that is replaced whole, with steps back and forth: hundreds of registered inputs would make every key wait. */
import { useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CellEdit } from '../../ui/sheet/useSheetMoves.ts';
import type { AgreementFormInput } from './agreementForm.ts';
import {
  type FormPayment,
  type PartyLabels,
  paymentColumns,
  type Unread,
  typeIntoCell,
  unreadKey,
} from './paymentGrid.ts';

type Page = { readonly payments: readonly FormPayment[]; readonly unread: Unread };
const MOST_STEPS_BACK = 50;

type ManyInput = { readonly labels: PartyLabels; readonly fresh: (before: FormPayment | undefined) => FormPayment };

export const useManyPayments = ({ labels, fresh }: ManyInput) => {
  const { control, setValue } = useFormContext<AgreementFormInput>();
  const payments: readonly FormPayment[] = useWatch({ control, name: 'payments' });
  const [unread, setUnread] = useState<Unread>(new Map());
  const past = useRef<Page[]>([]);
  const future = useRef<Page[]>([]);

  const show = (page: Page): void => {
    setValue('payments', [...page.payments], { shouldDirty: true });
    setUnread(page.unread);
  };
  const write = (page: Page): void => {
    past.current = [...past.current, { payments, unread }].slice(-MOST_STEPS_BACK);
    future.current = [];
    show(page);
  };
  /** Edits below the last payment add payments between the same people. */
  const edit = (edits: readonly CellEdit[]): void => {
    const next = [...payments];
    const texts = new Map(unread);
    for (const { row, column, text } of edits) {
      const id = paymentColumns[column];
      if (id === undefined || (text === '' && next[row] === undefined)) continue;
      while (next.length <= row) next.push(fresh(next.at(-1)));
      const payment = next[row];
      if (payment === undefined) continue;
      const change = typeIntoCell(payment, { column: id, text }, labels);
      next[row] = change.payment;
      const key = unreadKey(payment.paymentId, id);
      if (change.unread === null) texts.delete(key);
      else texts.set(key, change.unread);
    }
    write({ payments: next, unread: texts });
  };
  const step = (from: { current: Page[] }, to: { current: Page[] }): void => {
    const page = from.current.at(-1);
    if (page === undefined) return;
    from.current = from.current.slice(0, -1);
    to.current = [...to.current, { payments, unread }];
    show(page);
  };
  return {
    payments,
    unread,
    edit,
    replace: (next: readonly FormPayment[]) => write({ payments: next, unread: new Map() }),
    remove: (from: number, to: number) => write({ payments: payments.filter((_, at) => at < from || at > to), unread }),
    undo: () => step(past, future),
    redo: () => step(future, past),
  } as const;
};
