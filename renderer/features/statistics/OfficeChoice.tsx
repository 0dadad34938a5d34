/** Whose cases are counted: the own office, one below it, or all that are here. Shown only where other offices' cases can be here. */
import { useTranslation } from 'react-i18next';
import { useOffices } from '../../app/queries.ts';
import { changePeriod } from './statisticsState.ts';

type OfficeChoiceProps = { readonly officeId: string | null; readonly ownName: string };

export const OfficeChoice = ({ officeId, ownName }: OfficeChoiceProps) => {
  const { t } = useTranslation('statistics');
  const below = (useOffices().data ?? []).filter(({ isSupervised }) => isSupervised);
  if (below.length === 0) return null;
  return (
    <select
      className="hj-input hj-stat-office"
      aria-label={t('office')}
      value={officeId ?? ''}
      onChange={(change) => changePeriod({ officeId: change.target.value === '' ? null : change.target.value })}
    >
      <option value="">{ownName}</option>
      <option value="all">{t('officesAll')}</option>
      {below.map((office) => (
        <option key={office.officeId} value={office.officeId}>
          {office.name === '' ? office.code : office.name}
        </option>
      ))}
    </select>
  );
};
