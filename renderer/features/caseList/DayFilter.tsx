/** Received from … to …, both ends included; either may stay open. */
import { useTranslation } from 'react-i18next';
import { changeFilter, type ListFilter } from './listFilter.ts';

const dayOrNull = (value: string): string | null => (value === '' ? null : value);

export const DayFilter = ({ filter }: { readonly filter: ListFilter }) => {
  const { t } = useTranslation('caseList');
  return (
    <span className="hj-filters__dates">
      <label htmlFor="case-list-from">{t('receivedFrom')}</label>
      <input
        id="case-list-from"
        className="hj-input hj-input--numeric"
        type="date"
        max="9999-12-31"
        value={filter.receivedFrom ?? ''}
        onChange={(change) => changeFilter({ receivedFrom: dayOrNull(change.target.value) })}
      />
      <label htmlFor="case-list-to">{t('receivedTo')}</label>
      <input
        id="case-list-to"
        className="hj-input hj-input--numeric"
        type="date"
        max="9999-12-31"
        value={filter.receivedTo ?? ''}
        onChange={(change) => changeFilter({ receivedTo: dayOrNull(change.target.value) })}
      />
    </span>
  );
};
