/** Statistics: the period and the office as a sentence, six figures, two charts, the table. Every number opens the cases behind it. */
import './statistics.css';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { monthsText, rangeAround } from '../../../shared/statistics/period.ts';
import type { StatisticId } from '../../../shared/statistics/registry.ts';
import { useOffices, useStatus } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { OfficeChoice } from './OfficeChoice.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { ReportBody } from './ReportBody.tsx';
import { SaveButton } from './SaveButton.tsx';
import { monthShown, queryOf, useStatisticsState } from './statisticsState.ts';
import { useReport } from './useStatistics.ts';

export const StatisticsPage = () => {
  const { t } = useTranslation('statistics');
  const status = useStatus();
  if (status.data === undefined)
    return (
      <Page title={t('title')}>
        <QueryState isError={status.isError} onRetry={() => void status.refetch()} minHeight="24rem" />
      </Page>
    );
  return <Statistics today={status.data.today} office={status.data.office?.name ?? ''} />;
};

/** The charts read the first two; the third is the one that is shown. */
const tablesFor = (shown: StatisticId): readonly StatisticId[] => [
  ...new Set<StatisticId>(['monthly', 'by-dispute', shown]),
];

/** The name of whose cases are counted. */
const useCountedName = (officeId: string | null, ownName: string): string => {
  const { t } = useTranslation('statistics');
  const offices = useOffices().data ?? [];
  if (officeId === 'all') return t('officesAll');
  return officeId === null ? ownName : (offices.find((one) => one.officeId === officeId)?.name ?? '');
};

const Statistics = ({ today, office }: { readonly today: LocalDate; readonly office: string }) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const refusalText = useRefusalText();
  const state = useStatisticsState();
  const query = queryOf(state, today);
  const { data, isError, isPlaceholderData, refetch } = useReport(query, tablesFor(state.table));
  const period = text(monthsText(rangeAround(monthShown(state, today), state.unit)));
  const counted = useCountedName(state.officeId, office);
  if (data?.ok === false)
    return (
      <Page title={t('title')}>
        <EmptyState icon={<Lock />} what={t('refused')} why={refusalText(data.refusal)} isCentered />
      </Page>
    );
  return (
    <Page
      title={counted === '' ? period : `${period} · ${counted}`}
      lead={t('lead')}
      actions={
        <>
          <OfficeChoice officeId={state.officeId} ownName={office} />
          <PeriodBar state={state} today={today} />
          <SaveButton query={query} isReady={data !== undefined} />
        </>
      }
    >
      {data === undefined ? (
        <QueryState isError={isError} onRetry={() => void refetch()} minHeight="24rem" />
      ) : (
        // While another period is counted the figures of the one before stay, and say so.
        <div className="hj-stat-body" aria-busy={isPlaceholderData || undefined}>
          <ReportBody report={data.value} query={query} state={state} />
        </div>
      )}
    </Page>
  );
};
