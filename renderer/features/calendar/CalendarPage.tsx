/** #/calendar/:view: the month, the yearly notices on days off, why a date is that date. */
import './calendar.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { MonthView } from './MonthView.tsx';
import { NoticeView } from './NoticeView.tsx';
import { WhyView } from './WhyView.tsx';
import { YearsView } from './YearsView.tsx';

const views = [
  { id: 'month', path: paths.calendar },
  { id: 'years', path: paths.calendarYears },
  { id: 'why', path: paths.calendarWhy },
] as const;
type CalendarPageProps = {
  /** `notice` is the importer, which belongs to the years. */
  readonly view?: string | undefined;
  readonly year?: string | undefined;
};

export const CalendarPage = ({ view, year }: CalendarPageProps) => {
  const { t } = useTranslation('calendarPage');
  const status = useStatus();
  const shown = view === 'notice' ? 'years' : (views.find(({ id }) => id === view)?.id ?? 'month');
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <nav className="hj-tabs" aria-label={t('viewsLabel')}>
          {views.map(({ id, path }) => (
            <Link key={id} href={path} className="hj-tabs__tab" aria-current={id === shown ? 'page' : undefined}>
              {t(`views.${id}`)}
            </Link>
          ))}
        </nav>
      }
    >
      {status.data === undefined ? (
        <QueryState isError={status.isError} onRetry={() => void status.refetch()} minHeight="24rem" />
      ) : view === 'notice' ? (
        <NoticeView key={year} year={Number(year)} status={status.data} />
      ) : shown === 'years' ? (
        <YearsView status={status.data} />
      ) : shown === 'why' ? (
        <WhyView today={status.data.today} />
      ) : (
        <MonthView today={status.data.today} />
      )}
    </Page>
  );
};
