/** Gives up what is open on one payment, with the reason. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paymentStates } from '../../../shared/agreement/payments.ts';
import { caseCommands } from '../../../shared/case/commands.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { useExecute, useStatus } from '../../app/queries.ts';
import { DateField } from '../../ui/form/DateField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { FormDialog } from '../../parts/FormDialog.tsx';
import type { PaymentDialogProps } from './ReceivePaymentDialog.tsx';

export const WaivePaymentDialog = ({ view, paymentId, onClose, onSaved }: PaymentDialogProps) => {
  const { t } = useTranslation('after');
  const execute = useExecute(view.caseId);
  const today = useStatus().data?.today ?? view.case.registration.receivedOn;
  const [problem, setProblem] = useState<string | null>(null);
  const agreement = sealedAgreement(view.case);
  const states = agreement === null ? [] : paymentStates(agreement, view.case, today);
  const wanted = states.findIndex(({ payment }) => payment.paymentId === paymentId);
  const at = wanted >= 0 ? wanted : states.findIndex(({ openFen }) => openFen > 0);
  const state = states[at];
  const form = useZodForm({
    schema: caseCommands.WaivePayment.schema,
    defaultValues: { paymentId: state?.payment.paymentId ?? '', on: today, note: '' },
  });
  return (
    <FormDialog
      title={t('waive.title')}
      saveLabel={t('waive.save')}
      form={form}
      problem={problem}
      blockedReason={state === undefined ? t('payments.allDone') : null}
      onClose={onClose}
      onSubmit={async (values) => {
        const result = await execute('WaivePayment', values);
        if (!result.ok) return setProblem(showRefusal(form, result.refusal));
        onSaved?.();
        onClose();
      }}
    >
      {state !== undefined && <p>{t('waive.text', { number: at + 1, open: formatYuanSign(state.openFen) })}</p>}
      <div className="hj-fields">
        <DateField name="on" label={t('waive.on')} max={today} isRequired />
        <TextAreaField
          name="note"
          label={t('waive.note')}
          placeholder={t('waive.noteHint')}
          rows={2}
          isRequired
          isWide
        />
      </div>
    </FormDialog>
  );
};
