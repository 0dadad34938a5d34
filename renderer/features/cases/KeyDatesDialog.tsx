/**
 * The days from which limits run that mediation does not stop, for one worker or for several who share them: one command per worker, so that
 * thirty-eight workers of one closed firm need no thirty-eight dialogs.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { caseCommands } from '../../../shared/case/commands.ts';
import { idSchema } from '../../../shared/case/parts.ts';
import { workersOf } from '../../../shared/case/state.ts';
import { useExecute } from '../../app/queries.ts';
import { DateField } from '../../ui/form/DateField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { type StepTarget, useCasePage } from './caseActions.tsx';
import { PartiesField } from './PartiesField.tsx';
import { StepDialog } from './StepDialog.tsx';

const { knewOn, wrongEndedOn, injuredOn } = caseCommands.RecordKeyDates.schema.shape;
const schema = z.object({ partyIds: z.array(idSchema).min(1), knewOn, wrongEndedOn, injuredOn });
type KeyDatesDialogProps = { readonly target: StepTarget; readonly onClose: () => void };

export const KeyDatesDialog = ({ target, onClose }: KeyDatesDialogProps) => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const { keyDates } = view.case;
  const workers = workersOf(view.case);
  const execute = useExecute(view.caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const [shown] = useState(() => {
    const partyIds = target.partyId === undefined ? workers.map((w) => w.partyId) : [target.partyId];
    const known = keyDates.find((k) => k.partyId === partyIds[0]);
    const { knewOn: knew = null, wrongEndedOn: ended = null, injuredOn: injured = null } = known ?? {};
    return { partyIds, knewOn: knew, wrongEndedOn: ended, injuredOn: injured };
  });
  const form = useZodForm({ schema, defaultValues: shown });
  const submit = async ({ partyIds, ...dates }: z.output<typeof schema>): Promise<void> => {
    for (const partyId of partyIds) {
      const result = await execute('RecordKeyDates', { partyId, ...dates });
      if (!result.ok) return setProblem(showRefusal(form, result.refusal));
    }
    return onClose();
  };
  return (
    <StepDialog
      command="RecordKeyDates"
      target={target}
      form={form}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="hj-fields">
        {workers.length > 1 && <PartiesField name="partyIds" label={t('fields.keyDatesFor')} side="worker" />}
        <DateField name="knewOn" label={t('fields.knewOn')} max={today} isWide autoFocus={workers.length === 1} />
        <DateField
          name="wrongEndedOn"
          label={t('fields.wrongEndedOn')}
          hint={t('fields.wrongEndedOnHint')}
          max={today}
        />
        <DateField name="injuredOn" label={t('fields.injuredOn')} hint={t('fields.injuredOnHint')} max={today} />
      </div>
    </StepDialog>
  );
};
