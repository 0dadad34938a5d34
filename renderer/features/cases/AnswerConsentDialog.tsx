/**
 * The answers of all parties in one dialog, so that twenty workers need no twenty dialogs. One command per answer given; those without an
 * answer stay open. If the core refuses one, those already saved stay saved and the rest stays typed.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { caseCommands } from '../../../shared/case/commands.ts';
import { actingParties } from '../../../shared/case/state.ts';
import { useExecute } from '../../app/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { showRefusal, useZodForm } from '../../ui/form/useZodForm.ts';
import { useCasePage } from './caseActions.tsx';
import { answerRows, wayRows } from './optionRows.ts';
import { StepDialog } from './StepDialog.tsx';

const { on, way, note, answer } = caseCommands.AnswerConsent.schema.shape;
const schema = z.object({ on, way, note, answers: z.record(z.string(), answer.nullable()) });

export const AnswerConsentDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('cases');
  const { view, today } = useCasePage();
  const { application, consents, consentAsked } = view.case;
  // Who applied has consented by applying; a firm that was struck off is not asked.
  const parties = actingParties(view.case).filter((p) => application?.applicantIds.includes(p.partyId) !== true);
  const execute = useExecute(view.caseId);
  const [problem, setProblem] = useState<string | null>(null);
  const [asked] = useState(() => parties.filter((p) => !consents.some((c) => c.partyId === p.partyId)));
  // Everyone has answered: the dialog then serves to change an answer.
  const shown = asked.length > 0 ? asked : parties;
  const form = useZodForm({
    schema,
    defaultValues: {
      on: today,
      way: consentAsked?.way ?? 'phone',
      note: '',
      answers: Object.fromEntries(
        shown.map((p) => [p.partyId, consents.find((c) => c.partyId === p.partyId)?.answer ?? null]),
      ),
    },
  });
  const submit = async (values: z.output<typeof schema>): Promise<void> => {
    const { answers, ...common } = values;
    const before = new Map(consents.map((c) => [c.partyId, c.answer]));
    const given = Object.entries(answers).flatMap(([partyId, chosen]) =>
      chosen === null || before.get(partyId) === chosen ? [] : [{ ...common, partyId, answer: chosen }],
    );
    for (const data of given) {
      const result = await execute('AnswerConsent', data);
      if (!result.ok) return setProblem(showRefusal(form, result.refusal));
    }
    return onClose();
  };
  const agreeAll = (): void => {
    for (const party of shown) form.setValue(`answers.${party.partyId}`, 'agrees', { shouldDirty: true });
  };
  return (
    <StepDialog command="AnswerConsent" form={form} problem={problem} onSubmit={submit} onClose={onClose}>
      <div className="hj-row-spread">
        <p className="hj-quiet">{t('dialog.answersHint')}</p>
        <Button onPress={agreeAll}>{t('dialog.allAgree')}</Button>
      </div>
      <div className="hj-answers">
        {shown.map((party) => (
          <ChoiceField key={party.partyId} name={`answers.${party.partyId}`} label={party.name} rows={answerRows} />
        ))}
      </div>
      <div className="hj-fields">
        <DateField name="on" label={t('fields.on')} min={consentAsked?.on} max={today} isRequired />
        <ChoiceField name="way" label={t('fields.way')} rows={wayRows} isWide />
        <TextAreaField name="note" label={t('fields.note')} isWide rows={2} />
      </div>
    </StepDialog>
  );
};
