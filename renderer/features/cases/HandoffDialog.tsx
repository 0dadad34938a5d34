/**
 * A letter to a partner 转介移送: to whom and why, what exactly leaves part by part, and the separate consent of the persons where their data go to
 * somebody whom no procedure of law sends them to (个人信息保护法 Art. 23). Nothing is ticked that is not needed.
 */
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partners } from '../../../shared/case/codes.ts';
import { caseCommands } from '../../../shared/case/commands.ts';
import { needsConsent, routes } from '../../../shared/case/handoffs.ts';
import { useExecute } from '../../app/queries.ts';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { type StepTarget, useCasePage } from './caseActions.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { firstLetter, nameOf } from './handoffLetter.ts';
import { HandoffPartsField } from './HandoffPartsField.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useCommandSubmit } from './useCommandSubmit.ts';

type HandoffDialogProps = { readonly target: StepTarget; readonly onClose: () => void };

export const HandoffDialog = ({ target, onClose }: HandoffDialogProps) => {
  const { t } = useTranslation('cases');
  const page = useCasePage();
  const { view, today } = page;
  const execute = useExecute(view.caseId);
  const [defaultValues] = useState(() => firstLetter(page.view.case, page.today));
  const form = useZodForm({ schema: caseCommands.SendHandoff.schema, defaultValues });
  const { problem, submit } = useCommandSubmit(form, onClose);
  const [partner, parts] = useWatch({ control: form.control, name: ['partner', 'parts'] });
  const asksConsent = needsConsent(partner, parts);
  const choosePartner = (chosen: string | null): void => {
    const row = partners.find(({ code }) => code === chosen);
    if (row === undefined) return;
    form.setValue('purpose', routes[row.code].outbound[0]?.zh ?? '');
    form.setValue('partnerName', nameOf(view.case, row.code));
  };
  return (
    <StepDialog
      command="SendHandoff"
      target={target}
      size="large"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (values) => {
        const consent = needsConsent(values.partner, values.parts) ? values.consent : null;
        await submit(() => execute('SendHandoff', { ...values, consent }));
      }}
    >
      <div className="hj-fields">
        <SelectField
          name="partner"
          label={t('fields.partner')}
          rows={partners}
          hasEmpty={false}
          isRequired
          onChoose={choosePartner}
        />
        <TextField name="partnerName" label={t('fields.partnerName')} isRequired />
        <ComboField
          key={partner}
          name="purpose"
          label={t('fields.purpose')}
          rows={routes[partner].outbound.map(({ zh }) => ({ code: zh, text: plainText(zh) }))}
          allowsCustom
          isRequired
        />
        <TextField name="letterNumber" label={t('fields.letterNumber')} />
        <DateField name="on" label={t('fields.onSent')} max={today} isRequired />
        <DateField name="replyBy" label={t('fields.replyBy')} hint={t('fields.replyByHint')} min={today} />
      </div>
      <HandoffPartsField name="parts" label={t('fields.parts')} />
      {asksConsent && <ConsentFields />}
      <TextAreaField name="note" label={t('fields.note')} rows={2} />
    </StepDialog>
  );
};
