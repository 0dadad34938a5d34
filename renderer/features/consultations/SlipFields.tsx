/** The fields of a slip in the order of a talk: who, about what, the question, the answer, where to go from here. */
import { type ReactNode, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { channels, type DisputeTypeCode, disputeTypes } from '../../../shared/case/codes.ts';
import { wayOuts } from '../../../shared/consultation/wayOuts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { TimeField } from '../../ui/form/TimeField.tsx';
import type { SlipInput } from './slipForm.ts';

/** Asked about most; the others are one press away. */
const commonTopics: ReadonlySet<DisputeTypeCode> = new Set(['02', '05', '04', '03', '08', '07', '06', '14']);

/** `minutes`: where the time of a slip is shown; it runs only while one is being recorded. */
export const SlipFields = ({ today, minutes }: { readonly today: LocalDate; readonly minutes: ReactNode }) => {
  const { t } = useTranslation('consultations');
  return (
    <>
      <div className="hj-slip__caller">
        <TextField name="caller.name" label={t('caller.name')} placeholder={t('caller.nameHint')} autoFocus />
        <TextField name="caller.phone" label={t('caller.phone')} />
        <TextField name="caller.employer" label={t('caller.employer')} />
        <SelectField name="channel" label={t('caller.channel')} rows={channels} hasEmpty={false} />
        <TextField name="site" label={t('caller.site')} placeholder={t('caller.siteHint')} />
      </div>
      <Topics />
      <TextAreaField name="question" label={t('question')} placeholder={t('questionHint')} rows={3} isRequired />
      <TextAreaField name="answer" label={t('answer')} placeholder={t('answerHint')} rows={5} />
      <ChoiceField name="ways" label={t('ways')} isMultiple rows={wayOuts} />
      <div className="hj-slip__last">
        <div className="hj-slip__minutes">{minutes}</div>
        <details className="hj-slip__more">
          <summary>{t('more')}</summary>
          <div className="hj-fields">
            <DateField name="on" label={t('on')} max={today} isRequired />
            <TimeField name="at" label={t('at')} isRequired />
            <TextField name="receivedBy" label={t('receivedBy')} isRequired />
          </div>
        </details>
      </div>
    </>
  );
};

export const MinutesField = () => {
  const { t } = useTranslation('consultations');
  return <NumberField name="minutes" label={t('minutes')} unit={t('minutesUnit')} isRequired />;
};

const Topics = () => {
  const { t } = useTranslation('consultations');
  const { control } = useFormContext<SlipInput>();
  const chosen = useWatch({ control, name: 'topics' });
  const [isAll, setAll] = useState(false);
  const showsAll = isAll || chosen.some((code) => !commonTopics.has(code));
  return (
    <ChoiceField
      name="topics"
      label={t('topics')}
      isMultiple
      isRequired
      rows={showsAll ? disputeTypes : disputeTypes.filter(({ code }) => commonTopics.has(code))}
      after={
        showsAll ? null : (
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('allTopics')}
          </Button>
        )
      }
    />
  );
};
