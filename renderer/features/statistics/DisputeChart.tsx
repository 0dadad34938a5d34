/** What the accepted cases were about, the most frequent first; the whole table is 表2. */
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticTable, TableRow } from '../../../shared/statistics/table.ts';
import { useText } from '../../i18n/useText.ts';
import { Chart, type ChartOption, type ChartPress } from '../../ui/Chart.tsx';
import { chartBase, chartColours, chartText, plainAxis, still } from '../../ui/chartStyle.ts';
import { openedFigure } from './cellFigures.ts';
import type { OpenFigure } from './ReportBody.tsx';

type DisputeChartProps = { readonly table: StatisticTable; readonly onOpen: OpenFigure };

const MOST_BARS = 7;

export const DisputeChart = ({ table, onOpen }: DisputeChartProps) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const titleId = useId();
  const bars = useMemo(() => mostAccepted(table), [table]);
  const optionOf = useCallback(
    (px: number): ChartOption => ({
      ...chartBase(px),
      grid: { left: 4, right: px * 3, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ row }) => text(row.label)),
        ...plainAxis(px),
        axisLabel: { ...chartText(px), width: px * 11, overflow: 'break' },
      },
      series: [
        {
          name: t('accepted'),
          type: 'bar',
          data: bars.map(({ value }) => value),
          barMaxWidth: px * 1.3,
          itemStyle: { color: chartColours.primary },
          label: { show: true, position: 'right', ...chartText(px, chartColours.ink) },
          ...still,
        },
      ],
    }),
    [bars, t, text],
  );
  const press = ({ index }: ChartPress): void => {
    const bar = bars[index];
    if (bar === undefined) return;
    onOpen(openedFigure(table, bar.row.key, ['accepted']));
  };
  const spoken = bars.map(({ row, value }) => `${text(row.label)} ${value}`).join(t('comma'));
  return (
    <section className="hj-card" aria-labelledby={titleId}>
      <div className="hj-card__head">
        <h2 id={titleId} className="hj-card__title">
          {t('disputes')}
        </h2>
      </div>
      <div className="hj-card__body">
        {bars.length === 0 ? (
          <p className="hj-quiet">{t('nothingAccepted')}</p>
        ) : (
          <Chart label={`${t('disputes')}: ${spoken}`} optionOf={optionOf} onPress={press} />
        )}
      </div>
    </section>
  );
};

type Bar = { readonly row: TableRow; readonly value: number };
const mostAccepted = ({ columns, rows }: StatisticTable): readonly Bar[] => {
  const at = columns.findIndex(({ id }) => id === 'accepted');
  return rows
    .map((row) => {
      const cell = row.cells[at];
      return { row, value: cell?.kind === 'figure' ? cell.value : 0 };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_BARS);
};
