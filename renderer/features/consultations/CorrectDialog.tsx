/** Corrects a recorded slip, with the reason; what stood before stays in the history. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsultationView } from '../../../shared/api/consultations.ts';
import { consultationCommands } from '../../../shared/consultation/commands.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useExecuteConsultation } from '../../app/streamQueries.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useToast } from '../../ui/Toast.tsx';
import { MinutesField, SlipFields } from './SlipFields.tsx';

type CorrectDialogProps = {
  readonly view: ConsultationView;
  readonly today: LocalDate;
  readonly onClose: () => void;
};

export const CorrectDialog = ({ view, today, onClose }: CorrectDialogProps) => {
  const { t } = useTranslation('consultations');
  const execute = useExecuteConsultation(view.consultationId);
  const toast = useToast();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useZodForm({
    schema: consultationCommands.CorrectConsultation.schema,
    defaultValues: { ...view.consultation.slip, reason: '' },
  });
  return (
    <FormDialog
      title={t('slip.correctTitle')}
      saveLabel={t('slip.correctSave')}
      form={form}
      problem={problem}
      size="large"
      onClose={onClose}
      onSubmit={async (data) => {
        const result = await execute({ type: 'CorrectConsultation', data });
        if (!result.ok) return setProblem(showRefusal(form, result.refusal));
        toast({ text: t('slip.corrected') });
        onClose();
      }}
    >
      <div className="hj-slip__fields">
        <SlipFields today={today} minutes={<MinutesField />} />
        <TextField name="reason" label={t('slip.reason')} />
      </div>
    </FormDialog>
  );
};
