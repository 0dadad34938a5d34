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
import { YesNoField } from '../ui/form/YesNoField.tsx';
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
        <FormOfWork path={path} />
        <TextField name={`${path}.trade`} label={t('worker.trade')} placeholder={t('worker.tradeHint')} />
        <PlaceOfWork path={path} />
      </div>
      <MoreFields names={laterNames(path)} more={t('worker.more')} less={t('worker.less')}>
        <LaterFields path={path} today={today} />
      </MoreFields>
    </div>
  );
};

/** A construction worker is a migrant worker by definition (保障农民工工资支付条例); the tick can be taken off again. */
const FormOfWork = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation('intake');
  const { setValue } = useFormContext();
  return (
    <SelectField
      name={`${path}.employmentForm`}
      label={t('worker.employmentForm')}
      rows={employmentForms}
      hasEmpty={false}
      onChoose={(form) => {
        if (form === '12') setValue(`${path}.isMigrantWorker`, true, { shouldDirty: true });
      }}
    />
  );
};

const platformForms: ReadonlySet<unknown> = new Set(['09', '10', '11']);

/** Asked where the law asks on: the platform of new work, the project of construction work. */
const PlaceOfWork = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext();
  const [form, isMigrant]: readonly unknown[] = useWatch({
    control,
    name: [`${path}.employmentForm`, `${path}.isMigrantWorker`],
  });
  return (
    <>
      {platformForms.has(form) && (
        <TextField name={`${path}.platform`} label={t('worker.platform')} placeholder={t('worker.platformHint')} />
      )}
      {(form === '12' || isMigrant === true) && (
        <TextField name={`${path}.project`} label={t('worker.project')} placeholder={t('worker.projectHint')} />
      )}
    </>
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
  ['address', 'serviceAddress', 'startedOn', 'endedOn', 'monthlyWageFen', 'isMigrantWorker', 'isUnionMember'].map(
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
      <YesNoField name={`${path}.isUnionMember`} label={t('worker.isUnionMember')} />
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
