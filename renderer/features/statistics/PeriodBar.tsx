/** Which months: a unit, one step back or on, or the period chosen. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { monthOfUnitAfter, PeriodUnit } from '../../../shared/statistics/period.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { changePeriod, monthShown, type StatisticsState } from './statisticsState.ts';

const unitWords = { month: 'unitMonth', quarter: 'unitQuarter', year: 'unitYear' } as const;

export const PeriodBar = ({ state, today }: { readonly state: StatisticsState; readonly today: LocalDate }) => {
  const { t } = useTranslation('statistics');
  const { unit } = state;
  const month = monthShown(state, today);
  const step = (count: number): void => changePeriod({ month: monthOfUnitAfter(month, unit, count) });
  return (
    <div className="hj-row">
      <Segments
        label={t('unit')}
        options={PeriodUnit.map((value) => ({ value, label: t(unitWords[value]) }))}
        value={unit}
        onChange={(next) => changePeriod({ unit: next })}
      />
      <div className="hj-stat-step">
        <IconButton label={t('previous')} icon={<ChevronLeft />} onPress={() => step(-1)} />
        <PeriodChoice unit={unit} month={month} today={today} />
        <IconButton label={t('following')} icon={<ChevronRight />} onPress={() => step(1)} />
      </div>
    </div>
  );
};
