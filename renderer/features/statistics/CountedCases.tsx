/** The cases behind an opened figure, as a list that leads to each of them. */
import { X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CountedCase, StatisticsQuery } from '../../../shared/api/statistics.ts';
import { outcomes, textOf, tracks } from '../../../shared/case/codes.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import type { MeasureUnit } from '../../../shared/statistics/definition.ts';
import { monthsText } from '../../../shared/statistics/period.ts';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { DateText } from '../../ui/DateText.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { type GridColumn, VirtualTable } from '../../ui/VirtualTable.tsx';
import { figureName, figureUnit } from './cellFigures.ts';
import type { OpenedFigure } from './statisticsState.ts';
import { useCountedCases } from './useStatistics.ts';

type CountedCasesProps = {
  readonly opened: OpenedFigure;
  /** How often a figure was opened on this page; 0 when it is shown again after coming back. */
  readonly openings: number;
  readonly query: StatisticsQuery;
  readonly onClose: () => void;
};

/** Rows in sight before the list scrolls, its head among them. */
const MOST_ROWS = 11;

export const CountedCases = ({ opened, openings, query, onClose }: CountedCasesProps) => {
  const { t } = useTranslation(['statistics', 'common']);
  const text = useText();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [, navigate] = useLocation();
  const { total, rowAt, onRange, isError, retry } = useCountedCases(opened, query);
  const name = text(figureName(opened.figure));
  const columns = useColumns(figureUnit(opened.figure));
  useEffect(() => {
    if (openings === 0) return;
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'start' });
  }, [openings]);
  return (
    <section className="hj-card hj-stat-cases" aria-labelledby={titleId}>
      <div className="hj-card__head">
        <h2 id={titleId} ref={title} className="hj-card__title" tabIndex={-1}>
          {text(monthsText(opened))} · {name}
          {total !== undefined && <span className="hj-quiet"> {t('statistics:cases', { count: total })}</span>}
        </h2>
        <IconButton label={t('common:close')} icon={<X />} onPress={onClose} />
      </div>
      <div className="hj-card__body">
        {total === undefined ? (
          <QueryState isError={isError} onRetry={retry} minHeight="12rem" />
        ) : (
          <VirtualTable
            label={name}
            columns={columns}
            total={total}
            resetKey={JSON.stringify([opened, query])}
            height={`${2.25 * Math.min(MOST_ROWS, total + 1) + 0.25}rem`}
            rowAt={rowAt}
            rowKey={({ caseId, round }) => `${caseId}/${round}`}
            rowLabel={({ number, workers, respondents }) => `${number} ${workers} ${respondents}`}
            onOpen={({ caseId }) => navigate(paths.case(caseId))}
            onRange={onRange}
          />
        )}
      </div>
    </section>
  );
};

const useColumns = (unit: MeasureUnit): readonly GridColumn<CountedCase>[] => {
  const { t } = useTranslation('statistics');
  const text = useText();
  return useMemo(() => {
    const columns: readonly GridColumn<CountedCase>[] = [
      {
        id: 'number',
        header: t('number'),
        widthRem: 14,
        cell: ({ number, round }) => (round === 1 ? number : t('round', { number, round })),
      },
      { id: 'workers', header: t('workers'), widthRem: 8, cell: ({ workers }) => <strong>{workers}</strong> },
      { id: 'respondents', header: t('respondents'), widthRem: 12, cell: ({ respondents }) => respondents },
      { id: 'track', header: t('track'), widthRem: 7, cell: ({ track }) => text(textOf(tracks, track)) },
      {
        id: 'acceptedOn',
        header: t('acceptedOn'),
        widthRem: 8,
        cell: ({ acceptedOn }) => <DateText on={acceptedOn} />,
      },
      { id: 'closedOn', header: t('closedOn'), widthRem: 8, cell: ({ closedOn }) => <DateText on={closedOn} /> },
      {
        id: 'outcome',
        header: t('outcome'),
        widthRem: 9,
        cell: ({ outcome }) => (outcome === null ? t('goingOn') : text(textOf(outcomes, outcome))),
      },
    ];
    if (unit !== 'fen' && unit !== 'person') return columns;
    const adds = (row: CountedCase): string => (unit === 'fen' ? formatYuanSign(row.adds) : String(row.adds));
    return [
      ...columns,
      { id: 'adds', header: t(unit === 'fen' ? 'addsMoney' : 'addsPeople'), widthRem: 8, isEnd: true, cell: adds },
    ];
  }, [t, text, unit]);
};
