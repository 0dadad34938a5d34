/** Many payments as a grid: typed, pasted, filled down; a finding leads to its cell. */
import { CalendarRange, Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paymentMethods } from '../../../shared/case/codes.ts';
import { sumFen } from '../../../shared/money/fen.ts';
import { readPasted } from '../../../shared/roster/delimited.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Money } from '../../ui/Money.tsx';
import type { CellPlace } from '../../ui/sheet/places.ts';
import { Sheet, type SheetColumn } from '../../ui/sheet/Sheet.tsx';
import { type AgreementFormInput, typedVersion } from './agreementForm.ts';
import {
  cellText,
  type FormPayment,
  type PaymentColumn,
  partyLabels,
  paymentColumns,
  paymentMarks,
} from './paymentGrid.ts';
import { freshPayment, type PaymentsPartProps } from './paymentsPart.ts';
import { PlannerDialog } from './PlannerDialog.tsx';
import { useManyPayments } from './useManyPayments.ts';

const widths: { readonly [C in PaymentColumn]: number } = {
  payeeId: 7,
  amountFen: 7,
  dueOn: 7,
  payerId: 10,
  method: 6,
  account: 14,
};
const words = {
  payeeId: 'payments.payee',
  amountFen: 'payments.amount',
  dueOn: 'payments.dueOn',
  payerId: 'payments.payer',
  method: 'payments.method',
  account: 'payments.account',
} as const satisfies { readonly [C in PaymentColumn]: string };

export const ManyPayments = ({ view, today, jump }: PaymentsPartProps) => {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const { getValues, setValue } = useFormContext<AgreementFormInput>();
  const labels = useMemo(() => partyLabels(view.case.parties), [view.case.parties]);
  const list = useManyPayments({ labels, fresh: (before) => freshPayment(view, before) });
  const { payments, unread } = list;
  const [span, setSpan] = useState<readonly [number, number]>([0, 0]);
  const [added, setAdded] = useState<CellPlace | null>(null);
  const [isPlanning, setPlanning] = useState(false);
  const columns = useMemo(
    () =>
      paymentColumns.map(
        (id): SheetColumn<FormPayment> => ({
          id,
          header: t(words[id]),
          widthRem: widths[id],
          isEnd: id === 'amountFen',
          text: (payment) => cellText(payment, id, { labels, unread, language }),
          choices: choicesOf(id, labels.all, language),
        }),
      ),
    [t, labels, unread, language],
  );
  const amounts = payments.map(({ amountFen }): unknown => amountFen).filter((fen) => typeof fen === 'number');
  const last = Math.min(span[1], payments.length - 1);
  const goTo = jump ?? added;
  return (
    <>
      <div className="hj-row">
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            list.replace([...payments, freshPayment(view, payments.at(-1))]);
            setAdded({ row: payments.length, column: 0 });
          }}
        >
          {t('payments.add')}
        </Button>
        <Button variant="quiet" icon={<CalendarRange aria-hidden="true" />} onPress={() => setPlanning(true)}>
          {t('payments.plan')}
        </Button>
        <Button
          variant="quiet"
          icon={<Trash2 aria-hidden="true" />}
          blockedReason={span[0] > last ? t('payments.removeNone') : null}
          onPress={() => list.remove(span[0], last)}
        >
          {t('payments.removeRows', { count: Math.max(0, last - span[0] + 1) })}
        </Button>
      </div>
      <Sheet<FormPayment>
        label={t('payments.title')}
        height="24rem"
        columns={columns}
        rowCount={payments.length + SPARE_LINES}
        rowAt={(index) => payments[index]}
        marksOf={(payment) => paymentMarks(payment, unread)}
        cellLabel={({ row }, { header }) => t('payments.cell', { row: row + 1, column: header })}
        goTo={goTo}
        onEdit={list.edit}
        onPaste={({ row, column }, text) =>
          list.edit(
            readPasted(text).flatMap((cells, down) =>
              cells.map((cell, right) => ({ row: row + down, column: column + right, text: cell })),
            ),
          )
        }
        onUndo={list.undo}
        onRedo={list.redo}
        onMove={(_, { top, bottom }) => setSpan([top, bottom])}
        foot={{
          payeeId: t('payments.count', { count: payments.length }),
          amountFen: <Money fen={sumFen(amounts)} />,
        }}
      />
      {isPlanning && (
        <PlannerDialog
          view={view}
          today={today}
          present={typedVersion(getValues(), today).payments}
          totalFen={typedVersion(getValues(), today).totalFen}
          onClose={() => setPlanning(false)}
          onPlan={(planned, kept) => {
            const next = [...kept, ...planned.map(({ payment }) => payment)];
            list.replace(next);
            setValue('totalFen', sumFen(next.map(({ amountFen }) => amountFen)), { shouldDirty: true });
            setPlanning(false);
          }}
        />
      )}
    </>
  );
};

const SPARE_LINES = 2;

const choicesOf = (
  id: PaymentColumn,
  people: readonly string[],
  language: 'zh' | 'en',
): readonly string[] | undefined => {
  if (id === 'payeeId' || id === 'payerId') return people;
  return id === 'method' ? paymentMethods.map(({ text }) => text[language]) : undefined;
};
