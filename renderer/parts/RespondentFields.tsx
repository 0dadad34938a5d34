/** The fields of a respondent: an organisation or a person, in its role. Used by intake and by the case. */
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { respondentRoles } from '../../shared/case/codes.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { intake as en } from '../i18n/en/intake.ts';
import { intake as zh } from '../i18n/zh/intake.ts';
import { ChoiceField } from '../ui/form/ChoiceField.tsx';
import { DateField } from '../ui/form/DateField.tsx';
import { SelectField } from '../ui/form/SelectField.tsx';
import { TextField } from '../ui/form/TextField.tsx';
import { YesNoField } from '../ui/form/YesNoField.tsx';
import { CreditCodeField } from './CreditCodeField.tsx';
import { IdNumberField } from './IdNumberField.tsx';
import { MoreFields } from './MoreFields.tsx';

const kinds = [
  { code: 'organisation', text: { zh: zh.respondent.organisation, en: en.respondent.organisation } },
  { code: 'person', text: { zh: zh.respondent.person, en: en.respondent.person } },
];

type RespondentFieldsProps = {
  readonly path: string;
  readonly today: LocalDate;
  readonly autoFocus?: boolean | undefined;
};

export const RespondentFields = ({ path, today, autoFocus }: RespondentFieldsProps) => {
  const { t } = useTranslation('intake');
  const { control, setValue } = useFormContext();
  const [kind, role]: readonly unknown[] = useWatch({ control, name: [`${path}.kind`, `${path}.role`] });
  const isPerson = kind === 'person';
  // An employer of flesh and blood is rare: whoever is a person here mostly answers for a firm.
  const suggestRole = (chosen: string): void => {
    if (chosen === 'person' && role === 'employer') setValue(`${path}.role`, 'legal-representative');
    if (chosen === 'organisation' && role === 'legal-representative') setValue(`${path}.role`, 'employer');
  };
  return (
    <div className="hj-stack">
      <div className="hj-fields">
        <TextField
          name={`${path}.name`}
          label={isPerson ? t('respondent.personName') : t('respondent.orgName')}
          isRequired
          isWide
          autoFocus={autoFocus}
        />
        <ChoiceField name={`${path}.kind`} label={t('respondent.kind')} rows={kinds} onChoose={suggestRole} />
        <SelectField name={`${path}.role`} label={t('respondent.role')} rows={respondentRoles} hasEmpty={false} />
        <TextField name={`${path}.phone`} label={t('respondent.phone')} type="tel" inputMode="tel" />
        {isPerson && <IdNumberField path={path} today={today} />}
      </div>
      <MoreFields
        names={laterNames(path)}
        more={isPerson ? t('respondent.morePerson') : t('respondent.more')}
        less={t('respondent.less')}
      >
        <div className="hj-fields">
          {!isPerson && <CreditCodeField path={path} />}
          {!isPerson && <TextField name={`${path}.legalRepresentative`} label={t('respondent.legalRepresentative')} />}
          {!isPerson && (
            <TextField name={`${path}.legalRepresentativePost`} label={t('respondent.legalRepresentativePost')} />
          )}
          <TextField name={`${path}.contact`} label={t('respondent.contact')} />
          {!isPerson && <TextField name={`${path}.industry`} label={t('respondent.industry')} />}
          <TextField name={`${path}.address`} label={t('respondent.address')} isWide />
          <TextField
            name={`${path}.serviceAddress`}
            label={t('respondent.serviceAddress')}
            placeholder={t('worker.serviceSame')}
            isWide
          />
          {!isPerson && <YesNoField name={`${path}.hasUnion`} label={t('respondent.hasUnion')} />}
          {!isPerson && (
            <DateField
              name={`${path}.deregisteredOn`}
              label={t('respondent.deregisteredOn')}
              hint={t('respondent.deregisteredHint')}
              max={today}
            />
          )}
        </div>
      </MoreFields>
    </div>
  );
};

const laterNames = (path: string): readonly string[] =>
  [
    'creditCode',
    'legalRepresentative',
    'legalRepresentativePost',
    'contact',
    'address',
    'serviceAddress',
    'industry',
    'hasUnion',
    'deregisteredOn',
  ].map((field) => `${path}.${field}`);
