/** The figures of a period once they are there, and the cases behind the one that was opened. */
import { ChartColumn } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { StatisticsQuery, StatisticsReport } from '../../../shared/api/statistics.ts';
import { monthText } from '../../../shared/statistics/period.ts';
import type { StatisticTable } from '../../../shared/statistics/table.ts';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CountedCases } from './CountedCases.tsx';
import { CourseChart } from './CourseChart.tsx';
import { DisputeChart } from './DisputeChart.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { changePeriod, changeStatistics, type OpenedFigure, type StatisticsState } from './statisticsState.ts';
import { TablePart } from './TablePart.tsx';

type ReportBodyProps = {
  readonly report: StatisticsReport;
  readonly query: StatisticsQuery;
  readonly state: StatisticsState;
};
export type OpenFigure = (figure: OpenedFigure) => void;

export const ReportBody = ({ report, query, state }: ReportBodyProps) => {
  const { t } = useTranslation('statistics');
  const { opened, openings, open, close } = useOpening(state.opened);
  const tableOf = (id: string): StatisticTable | undefined => report.tables.find((table) => table.id === id);
  const [monthly, byDispute, shown] = [tableOf('monthly'), tableOf('by-dispute'), tableOf(state.table)];
  if (monthly === undefined || byDispute === undefined) return null;
  const isEmpty = [...monthly.total.cells].every((cell) => cell.kind === 'quotient' || cell.value === 0);
  return (
    <>
      {report.areSamples && <Banner tone="due">{t('samples')}</Banner>}
      {isEmpty ? (
        <NothingCounted report={report} />
      ) : (
        <KeyFigures table={monthly} unconfirmed={report.unconfirmed} onOpen={open} />
      )}
      <div className="hj-stat-charts">
        <CourseChart course={report.course} onOpen={open} />
        {!isEmpty && <DisputeChart table={byDispute} onOpen={open} />}
      </div>
      {!isEmpty && <TablePart table={shown ?? monthly} unconfirmed={report.unconfirmed} onOpen={open} />}
      {opened !== null && <CountedCases opened={opened} openings={openings} query={query} onClose={close} />}
    </>
  );
};

/** Opening a figure moves the focus to its cases; closing gives it back. */
const useOpening = (opened: OpenedFigure | null) => {
  const [openings, setOpenings] = useState(0);
  const opener = useRef<Element | null>(null);
  const open = useCallback<OpenFigure>((figure) => {
    opener.current = document.activeElement;
    changeStatistics({ opened: figure });
    setOpenings((count) => count + 1);
  }, []);
  const close = useCallback(() => {
    changeStatistics({ opened: null });
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  return { opened, openings, open, close };
};

const NothingCounted = ({ report }: { readonly report: StatisticsReport }) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const lively = report.course.findLast((at) => at.acceptedCourt + at.acceptedHr + at.closed > 0);
  return (
    <EmptyState
      icon={<ChartColumn />}
      what={t('emptyWhat')}
      why={lively === undefined ? t('emptyWhy') : t('emptyElsewhere')}
      next={
        lively === undefined ? (
          <Link href={paths.newCase} className="hj-button hj-button--primary">
            {t('emptyRegister')}
          </Link>
        ) : (
          <Button onPress={() => changePeriod({ unit: 'month', month: lively.month })}>
            {t('emptyShow', { month: text(monthText(lively.month)) })}
          </Button>
        )
      }
    />
  );
};
