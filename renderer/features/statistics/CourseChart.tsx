/**
 * Twelve months: what was accepted on each track and what was closed. The line above the picture says the numbers of the month that is pointed
 * at, or of the last one, and opens them; all of them stand in a table for who cannot see the picture.
 */
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseMonth } from '../../../shared/statistics/course.ts';
import { TOTAL } from '../../../shared/statistics/fold.ts';
import { acceptedCourt, acceptedHr, closed } from '../../../shared/statistics/measures.ts';
import { monthText } from '../../../shared/statistics/period.ts';
import { useText } from '../../i18n/useText.ts';
import { Chart, type ChartOption } from '../../ui/Chart.tsx';
import { chartBase, chartColours, plainAxis, still } from '../../ui/chartStyle.ts';
import { CourseTable } from './CourseTable.tsx';
import { FigureButton } from './FigureButton.tsx';
import { countText } from './figureText.ts';
import type { OpenFigure } from './ReportBody.tsx';

type CourseChartProps = { readonly course: readonly CourseMonth[]; readonly onOpen: OpenFigure };

const lines = [
  { measure: acceptedCourt, of: (at: CourseMonth) => at.acceptedCourt, colour: chartColours.primary, kind: 'bar' },
  { measure: acceptedHr, of: (at: CourseMonth) => at.acceptedHr, colour: chartColours.other, kind: 'bar' },
  { measure: closed, of: (at: CourseMonth) => at.closed, colour: chartColours.settled, kind: 'line' },
] as const;
export type CourseLine = (typeof lines)[number] & { readonly name: string };

export const CourseChart = ({ course, onOpen }: CourseChartProps) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const titleId = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const named = useMemo(() => lines.map((line) => ({ ...line, name: text(line.measure.name) })), [text]);
  const optionOf = useCallback((px: number) => optionFor(course, named, px), [course, named]);
  const open = (line: CourseLine | undefined, at: CourseMonth | undefined): void => {
    if (line === undefined || at === undefined || line.of(at) === 0) return;
    const figure = { statistic: 'monthly' as const, row: TOTAL, measures: [line.measure.id] };
    onOpen({ figure, from: at.month, to: at.month });
  };
  const said = course[pointed ?? course.length - 1] ?? course.at(-1);
  return (
    <section className="hj-card" aria-labelledby={titleId}>
      <div className="hj-card__head">
        <h2 id={titleId} className="hj-card__title">
          {t('course')}
        </h2>
        {said !== undefined && <span className="hj-quiet hj-numeric">{text(monthText(said.month))}</span>}
      </div>
      <div className="hj-card__body">
        <ul className="hj-stat-legend">
          {named.map((line, index) => (
            <li key={line.name} className={`hj-stat-legend__${line.kind} hj-stat-legend__${line.kind}--${index}`}>
              {line.name}{' '}
              {said !== undefined && (
                <FigureButton
                  title={`${text(monthText(said.month))} ${line.name}`}
                  text={countText(line.of(said))}
                  isNought={line.of(said) === 0}
                  onPress={() => open(line, said)}
                />
              )}
            </li>
          ))}
        </ul>
        <Chart
          label={t('course')}
          optionOf={optionOf}
          onPoint={setPointed}
          onPress={({ series, index }) =>
            open(
              named.find(({ name }) => name === series),
              course[index],
            )
          }
        />
        <CourseTable course={course} lines={named} />
      </div>
    </section>
  );
};

const optionFor = (course: readonly CourseMonth[], named: readonly CourseLine[], px: number): ChartOption => ({
  ...chartBase(px),
  grid: { left: 4, right: 8, top: px, bottom: 4, containLabel: true },
  xAxis: { type: 'category', data: course.map(({ month }) => shortMonth(month)), ...plainAxis(px) },
  yAxis: { type: 'value', minInterval: 1, ...plainAxis(px) },
  series: named.map(({ name, of, colour, kind }) => ({
    name,
    type: kind,
    ...(kind === 'bar' ? { stack: 'accepted', barMaxWidth: px * 2 } : { symbol: 'circle', symbolSize: 7 }),
    data: course.map(of),
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2 },
    ...still,
  })),
});

/** 2026-03 as 26-03: twelve of them fit under the bars. */
const shortMonth = (month: string): string => month.slice(2);
