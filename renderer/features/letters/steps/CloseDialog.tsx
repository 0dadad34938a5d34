/** Closes the letter, or withdraws one that never left the house. */
import { useTranslation } from 'react-i18next';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import type { DraftedLetter } from '../../../../shared/letter/state.ts';
import { closingReasons, type ClosingReason } from '../../../../shared/letter/words.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { TextAreaField } from '../../../ui/form/TextAreaField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

/** What most likely ended it; a proposal, anything may be chosen. */
const likelyReason = ({ issue, escalation, checks, replies }: DraftedLetter): ClosingReason => {
  if (issue === null) return 'withdrawn';
  if (escalation !== null) return 'followed-up';
  if (checks.at(-1)?.result === 'done') return 'rectified';
  return replies.at(-1)?.stance === 'objects' ? 'explained' : 'rectified';
};

export const CloseDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, today, onClose } = props;
  const { problem, give } = useStep(props);
  const form = useZodForm({
    schema: letterCommands.CloseLetter.schema,
    defaultValues: { on: today, reason: likelyReason(view.letter), note: '' },
  });
  return (
    <FormDialog
      title={t('steps.titles.CloseLetter')}
      saveLabel={t('steps.titles.CloseLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'CloseLetter', data }))}
    >
      <ChoiceField name="reason" label={t('steps.closeReason')} rows={closingReasons} />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.on')} max={today} isRequired />
      </div>
      <TextAreaField name="note" label={t('steps.closeNote')} />
    </FormDialog>
  );
};
