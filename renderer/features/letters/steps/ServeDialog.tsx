/** Records service: the day of receipt, the way, who took it; a letter left behind needs the refusal and a witness. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { serviceWays } from '../../../../shared/case/codes.ts';
import { letterCommands } from '../../../../shared/letter/commands.ts';
import { FilesField } from '../../../parts/FilesField.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { ChoiceField } from '../../../ui/form/ChoiceField.tsx';
import { DateField } from '../../../ui/form/DateField.tsx';
import { TextField } from '../../../ui/form/TextField.tsx';
import { useZodForm } from '../../../ui/form/useZodForm.ts';
import { type StepProps, useStep } from './useStep.ts';

const { schema } = letterCommands.ServeLetter;
type Values = z.input<typeof schema>;

export const ServeDialog = (props: StepProps) => {
  const { t } = useTranslation('letters');
  const { view, person, today, onClose } = props;
  const { issue, content } = view.letter;
  const { problem, give } = useStep(props);
  const expected = issue?.expectedServedOn;
  const form = useZodForm({
    schema,
    defaultValues: {
      on: expected !== undefined && expected < today ? expected : today,
      way: 'direct',
      receiver: content.addressee.contact,
      capacity: '',
      server: person?.name ?? '',
      place: content.addressee.address,
      trackingNumber: '',
      refusedFor: '',
      witness: '',
      receipts: [],
    },
  });
  return (
    <FormDialog
      title={t('steps.titles.ServeLetter')}
      saveLabel={t('steps.titles.ServeLetter')}
      form={form}
      problem={problem}
      onClose={onClose}
      onSubmit={async (data) => void (await give(form, { type: 'ServeLetter', data }))}
    >
      <ChoiceField name="way" label={t('steps.way')} rows={serviceWays} />
      <div className="hj-fields">
        <DateField name="on" label={t('steps.receivedOn')} min={issue?.on} max={today} isRequired />
        <TextField name="server" label={t('steps.server')} isRequired />
        <ByWay />
        <TextField name="place" label={t('steps.place')} isWide />
        <FilesField name="receipts" label={t('steps.receipts')} />
      </div>
    </FormDialog>
  );
};

/** Who took it; or why nobody did, and who saw it. */
const ByWay = () => {
  const { t } = useTranslation('letters');
  const { control } = useFormContext<Values>();
  const way = useWatch({ control, name: 'way' });
  if (way === 'left') {
    return (
      <>
        <TextField name="refusedFor" label={t('steps.refusedFor')} />
        <TextField name="witness" label={t('steps.witness')} isRequired />
      </>
    );
  }
  return (
    <>
      <TextField name="receiver" label={t('steps.receiver')} />
      <TextField name="capacity" label={t('steps.capacity')} />
      {way === 'post' && <TextField name="trackingNumber" label={t('steps.trackingNumber')} />}
    </>
  );
};
