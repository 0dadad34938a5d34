/**
 * A case goes to another office at the hub: shared (both work on it, and parts may stay here) or handed over (it is theirs, whole). The letter
 * that says why and on whose consent is recorded with it. The list of offices is what the hub told last, so it is there without network.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { type CaseCommandData, caseCommands } from '../../../shared/case/commands.ts';
import { routes } from '../../../shared/case/handoffs.ts';
import { otherOfficeSchema } from '../../../shared/case/parts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useExecute, useOffices } from '../../app/queries.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { plainText, SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { useCasePage } from './caseActions.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { SharedPartsField } from './SharedPartsField.tsx';
import { StepDialog } from './StepDialog.tsx';
import { useCommandSubmit } from './useCommandSubmit.ts';

type ToOfficeDialogProps = {
  readonly command: 'ShareCase' | 'HandOverCase';
  readonly onClose: () => void;
};

/** The name comes with the choice of the office: what is missing is the choice alone. */
const formSchema = caseCommands.ShareCase.schema.extend({
  office: otherOfficeSchema.extend({ name: z.string() }),
});

const purposes = routes.union.outbound.map(({ zh }) => ({ code: zh, text: plainText(zh) }));

/** What was said for the sake of mediation, and the office's own notes, stay here unless somebody chooses otherwise. */
const firstShare = (on: LocalDate): CaseCommandData<'ShareCase'> => ({
  handoffId: crypto.randomUUID(),
  on,
  office: { officeId: '', name: '' },
  purpose: purposes[0]?.code ?? '',
  letterNumber: '',
  // Whoever consented is ticked by the mediator: a consent nobody was asked for must not get into the record.
  consent: { on, way: 'written', partyIds: [] },
  replyBy: null,
  note: '',
  withheld: ['sessions', 'notes'],
});

export const ToOfficeDialog = ({ command, onClose }: ToOfficeDialogProps) => {
  const { t } = useTranslation(['cases', 'offices']);
  const { view, today } = useCasePage();
  const execute = useExecute(view.caseId);
  const offices = useOffices().data ?? [];
  const [defaultValues] = useState(() => firstShare(today));
  const form = useZodForm({ schema: formSchema, defaultValues });
  const { problem, submit } = useCommandSubmit(form, onClose);
  const chooseOffice = (officeId: string | null): void => {
    form.setValue('office.name', offices.find((office) => office.officeId === officeId)?.name ?? '');
  };
  return (
    <StepDialog
      command={command}
      size="large"
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async ({ withheld, ...letter }) => {
        await submit(() =>
          command === 'ShareCase' ? execute('ShareCase', { ...letter, withheld }) : execute('HandOverCase', letter),
        );
      }}
    >
      {offices.length === 0 && <Banner tone="due">{t('offices:toOffice.none')}</Banner>}
      <div className="hj-fields">
        <SelectField
          name="office.officeId"
          label={t('offices:toOffice.office')}
          rows={offices.map(({ officeId, code, name }) => ({ code: officeId, text: plainText(`${name}（${code}）`) }))}
          isRequired
          onChoose={chooseOffice}
        />
        <ComboField name="purpose" label={t('fields.purpose')} rows={purposes} allowsCustom isRequired />
        <TextField name="letterNumber" label={t('fields.letterNumber')} />
        <DateField name="on" label={t('fields.onSent')} max={today} isRequired />
        <DateField name="replyBy" label={t('fields.replyBy')} hint={t('fields.replyByHint')} min={today} />
      </div>
      {command === 'ShareCase' ? (
        <SharedPartsField name="withheld" label={t('offices:toOffice.parts')} />
      ) : (
        <Banner tone="due">{t('offices:toOffice.handoverMeans')}</Banner>
      )}
      <ConsentFields />
      <TextAreaField name="note" label={t('fields.note')} rows={2} />
    </StepDialog>
  );
};
