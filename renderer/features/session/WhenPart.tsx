/** When, where, and who led the session. */
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { useStatus } from '../../app/queries.ts';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { TimeField } from '../../ui/form/TimeField.tsx';
import { Part } from './Part.tsx';

export const WhenPart = ({ view }: { readonly view: CaseView }) => {
  const { t } = useTranslation('session');
  const today = useStatus().data?.today;
  const mediators = view.case.mediators.map(({ name }) => ({ code: name, text: plainText(name) }));
  return (
    <Part title={t('when.title')}>
      <div className="hj-session__when">
        <DateField
          name="record.heldOn"
          label={t('when.heldOn')}
          isRequired
          min={view.case.acceptance?.on}
          max={today}
        />
        <TimeField name="record.startedAt" label={t('when.startedAt')} />
        <TimeField name="record.endedAt" label={t('when.endedAt')} />
        <TextField name="record.place" label={t('when.place')} />
      </div>
      <div className="hj-fields">
        <ChoiceField name="record.mediators" label={t('when.mediators')} rows={mediators} isMultiple isRequired />
        <TextField name="record.clerk" label={t('when.clerk')} placeholder={t('when.clerkHint')} />
      </div>
    </Part>
  );
};
