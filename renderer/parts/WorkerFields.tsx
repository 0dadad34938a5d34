/** The fields of a worker: name, ID number and phone first, the work next, what can wait folded away. Used by intake and by the case. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { employmentForms } from '../../shared/case/codes.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/form/CheckField.tsx';
import { DateField } from '../ui/form/DateField.tsx';
import { MoneyField } from '../ui/form/MoneyField.tsx';
import { SelectField } from '../ui/form/SelectField.tsx';
import { TextField } from '../ui/form/TextField.tsx';
import { IdNumberField } from './IdNumberField.tsx';
import { MoreFields } from './MoreFields.tsx';
import { BornFields } from './BornFields.tsx';

type WorkerFieldsProps = { readonly path: string; readonly today: LocalDate; readonly autoFocus?: boolean | undefined };

export const WorkerFields = ({ path, today, autoFocus }: WorkerFieldsProps) => {
  const { t } = useTranslation('intake');
  return (
    <div className="hj-stack">
      <div className="hj-fields">
        <TextField name={`${path}.name`} label={t('worker.name')} isRequired autoFocus={autoFocus} />
        <TextField name={`${path}.phone`} label={t('worker.phone')} type="tel" inputMode="tel" />
        <PaperFields path={path} today={today} />
        <SelectField
          name={`${path}.employmentForm`}
          label={t('worker.employmentForm')}
          rows={employmentForms}
          hasEmpty={false}
        />
        <TextField name={`${path}.trade`} label={t('worker.trade')} placeholder={t('worker.tradeHint')} />
      </div>
      <MoreFields names={laterNames(path)} more={t('worker.more')} less={t('worker.less')}>
        <LaterFields path={path} today={today} />
      </MoreFields>
    </div>
  );
};

/** The ID number, or another paper with sex and birth date, which then nothing else tells. */
const PaperFields = ({ path, today }: { readonly path: string; readonly today: LocalDate }) => {
  const { t } = useTranslation('intake');
  const { control, setValue } = useFormContext();
  const otherPaper: unknown = useWatch({ control, name: `${path}.otherPaper` });
  if (otherPaper === null || otherPaper === undefined) {
    return <IdNumberField path={path} today={today} hint={t('worker.idHint')} />;
  }
  return (
    <>
      <TextField name={`${path}.otherPaper.kind`} label={t('worker.paperKind')} isRequired />
      <TextField name={`${path}.otherPaper.number`} label={t('worker.paperNumber')} isRequired />
      <BornFields path={path} today={today} />
      <div className="hj-field">
        <Button variant="quiet" onPress={() => setValue(`${path}.otherPaper`, null, { shouldDirty: true })}>
          {t('worker.useIdNumber')}
        </Button>
      </div>
    </>
  );
};

const laterNames = (path: string): readonly string[] =>
  ['address', 'serviceAddress', 'startedOn', 'endedOn', 'monthlyWageFen', 'isMigrantWorker'].map(
    (field) => `${path}.${field}`,
  );

const LaterFields = ({ path, today }: { readonly path: string; readonly today: LocalDate }) => {
  const { t } = useTranslation('intake');
  const { control, setValue } = useFormContext();
  const [otherPaper, idNumber]: readonly unknown[] = useWatch({
    control,
    name: [`${path}.otherPaper`, `${path}.idNumber`],
  });
  const hasNoId = (idNumber === null || idNumber === '') && otherPaper === null;
  return (
    <div className="hj-fields">
      <TextField name={`${path}.address`} label={t('worker.address')} isWide />
      <TextField
        name={`${path}.serviceAddress`}
        label={t('worker.serviceAddress')}
        placeholder={t('worker.serviceSame')}
        isWide
      />
      <DateField name={`${path}.startedOn`} label={t('worker.startedOn')} max={today} />
      <DateField name={`${path}.endedOn`} label={t('worker.endedOn')} />
      <MoneyField name={`${path}.monthlyWageFen`} label={t('worker.monthlyWage')} />
      <CheckField name={`${path}.isMigrantWorker`} label={t('worker.isMigrant')} />
      {hasNoId && <BornFields path={path} today={today} />}
      {hasNoId && (
        <div className="hj-field">
          <Button
            variant="quiet"
            onPress={() => setValue(`${path}.otherPaper`, { kind: '', number: '' }, { shouldDirty: true })}
          >
            {t('worker.otherPaper')}
          </Button>
        </div>
      )}
    </div>
  );
};
