/** Closes a case with an outcome that rests on what is recorded. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomes } from '../../../shared/case/codes.ts';
import { caseCommands } from '../../../shared/case/commands.ts';
import { useExecute, useStatus } from '../../app/queries.ts';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { fittingOutcomes, likelyOutcome } from './fittingOutcomes.ts';
import { FormDialog } from '../../parts/FormDialog.tsx';
import type { AfterSectionProps } from './PaymentsSection.tsx';

export const CloseCaseDialog = ({ view, onClose, onSaved }: AfterSectionProps & { readonly onClose: () => void }) => {
  const { t } = useTranslation('after');
  const execute = useExecute(view.caseId);
  const today = useStatus().data?.today ?? view.case.registration.receivedOn;
  const [problem, setProblem] = useState<string | null>(null);
  const fitting = fittingOutcomes(view.case, today);
  const likely = likelyOutcome(view.case, fitting);
  const form = useZodForm({
    schema: caseCommands.CloseCase.schema,
    defaultValues: { on: today, summary: '', ...(likely === null ? {} : { outcome: likely }) },
  });
  return (
    <FormDialog
      title={t('closing.dialog.title')}
      saveLabel={t('closing.dialog.save')}
      form={form}
      problem={problem}
      blockedReason={fitting.length === 0 ? t('closing.dialog.none') : null}
      onClose={onClose}
      onSubmit={async (values) => {
        const result = await execute('CloseCase', values);
        if (!result.ok) return setProblem(showRefusal(form, result.refusal));
        onSaved?.();
        onClose();
      }}
    >
      {fitting.length === 0 ? (
        <p>{t('closing.dialog.none')}</p>
      ) : (
        <ChoiceField
          name="outcome"
          label={t('closing.dialog.outcome')}
          hint={t('closing.dialog.outcomeHint')}
          rows={outcomes.filter(({ code }) => fitting.includes(code))}
          isRequired
        />
      )}
      <DateField name="on" label={t('closing.dialog.on')} max={today} isRequired />
      <TextAreaField name="summary" label={t('closing.dialog.summary')} rows={3} />
    </FormDialog>
  );
};
