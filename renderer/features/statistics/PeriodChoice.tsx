/** The period by its own measure: a month typed, a year and its quarter chosen, or a year. */
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { isMonth, type Month, type PeriodUnit } from '../../../shared/statistics/period.ts';
import { changePeriod } from './statisticsState.ts';
import { inQuarter, inYear, quarterOf, quarters, yearOfMonth, yearsToChoose } from './periodYears.ts';

type PeriodChoiceProps = { readonly unit: PeriodUnit; readonly month: Month; readonly today: LocalDate };

export const PeriodChoice = ({ unit, month, today }: PeriodChoiceProps) => {
  const { t } = useTranslation('statistics');
  if (unit === 'month')
    return (
      <input
        className="hj-input hj-input--numeric"
        type="month"
        min="1900-01"
        max="8999-12"
        aria-label={t('month')}
        value={month}
        onChange={({ target: { value } }) => {
          // A half-typed month is none yet.
          if (isMonth(value)) changePeriod({ month: value });
        }}
      />
    );
  return (
    <>
      <select
        className="hj-input hj-input--numeric"
        aria-label={t('year')}
        value={yearOfMonth(month)}
        onChange={({ target }) => changePeriod({ month: inYear(month, Number(target.value)) })}
      >
        {yearsToChoose(month, today).map((year) => (
          <option key={year} value={year}>
            {t('yearName', { year })}
          </option>
        ))}
      </select>
      {unit === 'quarter' && (
        <select
          className="hj-input"
          aria-label={t('quarter')}
          value={quarterOf(month)}
          onChange={({ target }) => changePeriod({ month: inQuarter(month, Number(target.value)) })}
        >
          {quarters.map((quarter) => (
            <option key={quarter} value={quarter}>
              {t(`quarters.${quarter}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
};
