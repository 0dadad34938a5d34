/** Records money that came in: which payment, when, how much (what is open, unless less came), with its receipts. */
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { type PaymentState, paymentStates } from '../../../shared/agreement/payments.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { caseCommands } from '../../../shared/case/commands.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { useExecute, useStatus } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { FilesField } from '../../parts/FilesField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { formatFullDay } from '../../ui/formatDate.ts';
import { useToast } from '../../ui/Toast.tsx';
import { FormDialog } from '../../parts/FormDialog.tsx';

export type PaymentDialogProps = {
  readonly view: CaseView;
  /** Null: the first that is open. */
  readonly paymentId: string | null;
  readonly onClose: () => void;
  readonly onSaved?: (() => void) | undefined;
};
type Values = z.input<typeof caseCommands.ReceivePayment.schema>;

export const ReceivePaymentDialog = ({ view, paymentId, onClose, onSaved }: PaymentDialogProps) => {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const toast = useToast();
  const execute = useExecute(view.caseId);
  const today = useStatus().data?.today ?? view.case.registration.receivedOn;
  const agreement = sealedAgreement(view.case);
  const states = agreement === null ? [] : paymentStates(agreement, view.case, today);
  const first =
    states.find(({ payment }) => payment.paymentId === paymentId) ?? states.find(({ openFen }) => openFen > 0);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({
    schema: caseCommands.ReceivePayment.schema,
    defaultValues: {
      receiptId: crypto.randomUUID(),
      paymentId: first?.payment.paymentId ?? '',
      on: today,
      amountFen: first?.openFen ?? 0,
      receipts: [],
      note: '',
    },
  });
  const rows = states.flatMap(({ payment, openFen }, at) =>
    openFen === 0
      ? []
      : [
          {
            code: payment.paymentId,
            text: plainText(
              t('receive.row', {
                number: at + 1,
                date: formatFullDay(payment.dueOn, language),
                open: formatYuanSign(openFen),
              }),
            ),
          },
        ],
  );
  return (
    <FormDialog
      title={t('receive.title')}
      saveLabel={t('receive.save')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => {
        const result = await execute('ReceivePayment', values);
        if (!result.ok) return setProblem(showRefusal(form, result.refusal));
        toast({ text: t('receive.saved', { amount: formatYuanSign(values.amountFen) }) });
        onSaved?.();
        onClose();
      }}
    >
      <div className="hj-fields">
        <SelectField
          name="paymentId"
          label={t('receive.payment')}
          rows={rows}
          isRequired
          isWide
          onChoose={(chosen) => {
            const state = states.find(({ payment }) => payment.paymentId === chosen);
            if (state !== undefined) form.setValue('amountFen', state.openFen);
          }}
        />
        <AmountField states={states} />
        <DateField name="on" label={t('receive.on')} max={today} isRequired />
        <FilesField name="receipts" label={t('receive.files')} />
        <TextField name="note" label={t('receive.note')} isWide />
      </div>
    </FormDialog>
  );
};

/** The amount, and what it leaves open. */
const AmountField = ({ states }: { readonly states: readonly PaymentState[] }) => {
  const { t } = useTranslation('after');
  const { control } = useFormContext<Values>();
  const paymentId = useWatch({ control, name: 'paymentId' });
  const amount: unknown = useWatch({ control, name: 'amountFen' });
  const openFen = states.find(({ payment }) => payment.paymentId === paymentId)?.openFen ?? 0;
  const restFen = typeof amount === 'number' ? openFen - amount : null;
  const note =
    restFen === null || restFen < 0
      ? undefined
      : restFen === 0
        ? t('receive.full')
        : t('receive.rest', { rest: formatYuanSign(restFen) });
  return <MoneyField name="amountFen" label={t('receive.amount')} isRequired note={note} />;
};
