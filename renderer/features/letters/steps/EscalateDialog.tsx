/** Begins the next letter, prefilled, and goes to it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { letterKindRow } from '../../../../shared/letter/kinds.ts';
import { escalationReasons } from '../../../../shared/letter/words.ts';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/useText.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

export const EscalateDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const [, navigate] = useLocation();
  const { view, today, onClose } = props;
  const { problem, give } = useStep(props);
  const [nextId] = useState(() => crypto.randomUUID());
  const form = useZodForm({
    schema: letterCommands.EscalateLetter.schema,
    defaultValues: { on: today, reason: view.guide.reasons[0] ?? 'no-reply', nextId },
  });
  const { next } = letterKindRow(view.letter.drafted.letterKind);
  return (
    <FormDialog
      title={t('steps.titles.EscalateLetter')}
      saveLabel={t('steps.titles.EscalateLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => {
        if (await give(form, { type: 'EscalateLetter', data })) navigate(paths.letter(nextId));
      }}
    >
      {next !== null && <p>{t('steps.next', { name: text(letterKindRow(next).text) })}</p>}
      <ChoiceField name="reason" label={t('steps.reason')} rows={escalationReasons} />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.on')} min={view.letter.service?.on} max={today} isRequired />
      </div>
    </FormDialog>
  );
};
