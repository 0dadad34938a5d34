/** Many payments of one due day at once: a grid that opens with what is owed, one day of receipt, one slip for all. */
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { paymentStates } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { caseEvents } from '../../../shared/case/events.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { localDateSchema, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { formatYuan, formatYuanSign } from '../../../shared/money/fen.ts';
import { useExecute } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { FilesField } from '../../parts/FilesField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { formatFullDay } from '../../ui/formatDate.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Money } from '../../ui/Money.tsx';
import { Sheet, type SheetColumn } from '../../ui/sheet/Sheet.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { type Batch, type BatchRow, batchRows, dueGroups, readBatch } from './batchReceipts.ts';

type ReceivePaymentsDialogProps = { readonly view: CaseView; readonly today: LocalDate; readonly onClose: () => void };

const { on, receipts, note } = caseEvents.PaymentReceived.schema.shape;
const schema = z.object({ dueOn: localDateSchema, on, receipts, note });

export const ReceivePaymentsDialog = ({ view, today, onClose }: ReceivePaymentsDialogProps) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const toast = useToast();
  const execute = useExecute(view.caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const groups = useMemo(() => {
    const agreement = sealedAgreement(view.case);
    return agreement === null ? [] : dueGroups(paymentStates(agreement, view.case, today));
  }, [view.case, today]);
  const form = useZodForm({
    schema,
    defaultValues: { dueOn: groups[0]?.dueOn ?? '', on: today, receipts: [], note: '' },
  });
  const dueOn = useWatch({ control: form.control, name: 'dueOn' });
  const rows = useMemo(() => {
    const names = new Map(view.case.parties.map(({ partyId, name }) => [partyId, name]));
    const group = groups.find((one) => one.dueOn === dueOn);
    return group === undefined ? [] : batchRows(group, { texts, nameOf: (id) => names.get(id) ?? '' });
  }, [groups, dueOn, texts, view.case.parties]);
  const batch = useMemo(() => readBatch(rows), [rows]);
  return (
    <FormDialog
      title={t('receiveMany.title')}
      saveLabel={t('receiveMany.save', { count: batch.receipts.length })}
      size="large"
      form={form}
      problem={problem}
      blockedReason={blockedReason(batch, t)}
      onClose={onClose}
      onSubmit={async (values) => {
        const shared = { on: values.on, receipts: values.receipts, note: values.note };
        const result = await execute('ReceivePayments', {
          receipts: batch.receipts.map((receipt) => ({ ...receipt, ...shared, receiptId: crypto.randomUUID() })),
        });
        // A refusal names a row of the command; the fields of the form are the same for all rows.
        if (!result.ok)
          return setProblem(showRefusal(form, result.refusal, (field) => field.replace(/^receipts\.\d+\./, '')));
        toast({
          text: t('receiveMany.saved', { count: batch.receipts.length, amount: formatYuanSign(batch.totalFen) }),
        });
        onClose();
      }}
    >
      <div className="hj-fields">
        <SelectField
          name="dueOn"
          label={t('receiveMany.dueOn')}
          isRequired
          isWide
          rows={groups.map((group) => ({
            code: group.dueOn,
            text: plainText(
              t('receiveMany.day', {
                date: formatFullDay(group.dueOn, language),
                count: group.open.length,
                open: formatYuanSign(group.openFen),
              }),
            ),
          }))}
        />
        <DateField name="on" label={t('receive.on')} max={today} isRequired />
        <TextField name="note" label={t('receive.note')} />
      </div>
      <AmountSheet rows={rows} batch={batch} onText={(edits) => setTexts(new Map([...texts, ...edits]))} />
      <FilesField name="receipts" label={t('receiveMany.files')} />
    </FormDialog>
  );
};

type Words = ReturnType<typeof useTranslation<'after'>>['t'];
const blockedReason = ({ faults, receipts: typed }: Batch, t: Words): string | null => {
  if (faults.size > 0) return t('receiveMany.faults', { count: faults.size });
  return typed.length === 0 ? t('receiveMany.nothing') : null;
};

type AmountSheetProps = {
  readonly rows: readonly BatchRow[];
  readonly batch: Batch;
  readonly onText: (edits: readonly (readonly [paymentId: string, text: string])[]) => void;
};

const AmountSheet = ({ rows, batch, onText }: AmountSheetProps) => {
  const { t } = useTranslation('after');
  const columns = useMemo<readonly SheetColumn<BatchRow>[]>(
    () => [
      { id: 'name', header: t('payments.who'), widthRem: 10, isReadOnly: true, text: ({ name }) => name },
      {
        id: 'open',
        header: t('payments.open'),
        widthRem: 9,
        isEnd: true,
        isReadOnly: true,
        text: ({ openFen }) => formatYuan(openFen),
      },
      { id: 'amount', header: t('receive.amount'), widthRem: 10, isEnd: true, text: ({ text }) => text },
    ],
    [t],
  );
  const paste = (row: number, text: string): void =>
    onText(
      text
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .flatMap((line, down) => {
          const paymentId = rows[row + down]?.paymentId;
          return paymentId === undefined ? [] : [[paymentId, line.trim()] as const];
        }),
    );
  return (
    <div className="hj-batch">
      <Sheet<BatchRow>
        label={t('receiveMany.grid')}
        height="16rem"
        columns={columns}
        rowCount={rows.length}
        rowAt={(index) => rows[index]}
        marksOf={({ paymentId }) =>
          batch.faults.has(paymentId) ? new Map([['amount', 'blocks' as const]]) : undefined
        }
        cellLabel={({ row }, { header }) => `${rows[row]?.name ?? ''} ${header}`}
        onEdit={(edits) =>
          onText(
            edits.flatMap(({ row, text }) => {
              const paymentId = rows[row]?.paymentId;
              return paymentId === undefined ? [] : [[paymentId, text] as const];
            }),
          )
        }
        onPaste={({ row }, text) => paste(row, text)}
        foot={{
          name: t('receiveMany.people', { count: batch.receipts.length }),
          amount: <Money fen={batch.totalFen} />,
        }}
      />
      <p className="hj-quiet hj-dense">{t('receiveMany.hint')}</p>
    </div>
  );
};
