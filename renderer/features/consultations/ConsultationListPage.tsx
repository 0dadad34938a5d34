/** #/consultations: the register of a month, its figures, and the hours of each person. */
import '../../ui/Filters.css';
import './consultations.css';
import { ChevronDown, ChevronLeft, ChevronRight, MessageSquarePlus, MessagesSquare } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { type ConsultationListQuery, consultationListQuery } from '../../../shared/api/consultations.ts';
import { disputeTypes } from '../../../shared/case/codes.ts';
import { type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { useConsultations } from '../../app/streamQueries.ts';
import { useText } from '../../i18n/useText.ts';
import { OnlyHereFilter } from '../../parts/OnlyHereFilter.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { useColumns } from './columns.tsx';
import { FiguresTables } from './FiguresTables.tsx';
import { useHours } from './hours.ts';
import { daysOf, monthOf, shiftMonth } from './months.ts';

/** Nobody reads more than this of a month; who looks for one slip searches. */
const ROWS_SHOWN = 500;
type Filter = Pick<ConsultationListQuery, 'text' | 'topics' | 'cases' | 'onlyHere'>;
const noFilter: Filter = { text: '', topics: [], cases: 'all', onlyHere: false };
const isFiltered = ({ text, topics, cases, onlyHere }: Filter): boolean =>
  text.trim() !== '' || topics.length > 0 || cases !== 'all' || onlyHere;

export const ConsultationListPage = () => {
  const { data: status } = useStatus();
  return status === undefined ? <Loading minHeight="60vh" /> : <Register today={status.today} />;
};

const Register = ({ today }: { readonly today: LocalDate }) => {
  const { t } = useTranslation('consultations');
  const hours = useHours();
  const columns = useColumns();
  const [, navigate] = useLocation();
  const [month, setMonth] = useState(() => monthOf(today));
  const [filter, setFilter] = useState(noFilter);
  const text = useDeferredValue(filter.text);
  const list = useConsultations({ ...filter, text: text.trim(), ...daysOf(month), offset: 0, limit: ROWS_SHOWN });
  const { data } = list;
  return (
    <Page
      title={t('title')}
      width="full"
      isFilled
      lead={
        data === undefined
          ? '\u00a0'
          : t('figures', {
              count: data.figures.count,
              hours: hours(data.figures.minutes),
              cases: data.figures.cases,
            })
      }
      actions={
        <Link href={paths.newConsultation} className="hj-button hj-button--primary">
          <MessageSquarePlus aria-hidden="true" />
          {t('record')}
        </Link>
      }
    >
      <FilterBar month={month} today={today} filter={filter} onMonth={setMonth} onFilter={setFilter} />
      {data === undefined && (
        <QueryState isError={list.isError} onRetry={() => void list.refetch()} minHeight="20rem" />
      )}
      {data !== undefined && data.figures.count > 0 && <FiguresTables figures={data.figures} />}
      {data !== undefined && data.total === 0 && (
        <NoSlips isFiltered={isFiltered(filter)} onClear={() => setFilter(noFilter)} />
      )}
      {data !== undefined && data.total > 0 && (
        <div className="hj-list-body">
          <div className="hj-list-body__grid">
            <VirtualTable
              label={t('title')}
              columns={columns}
              total={data.rows.length}
              resetKey={JSON.stringify([month, filter])}
              rowAt={(index) => data.rows[index]}
              rowKey={(row) => row.consultationId}
              rowLabel={(row) => `${row.number} ${row.caller === '' ? t('anonymous') : row.caller} ${row.question}`}
              onOpen={(row) => navigate(paths.consultation(row.consultationId))}
            />
          </div>
        </div>
      )}
    </Page>
  );
};

type FilterBarProps = {
  readonly month: LocalDate;
  readonly today: LocalDate;
  readonly filter: Filter;
  readonly onMonth: (month: LocalDate) => void;
  readonly onFilter: (filter: Filter) => void;
};

const FilterBar = ({ month, today, filter, onMonth, onFilter }: FilterBarProps) => {
  const { t } = useTranslation('consultations');
  const change = (part: Partial<Filter>): void => onFilter({ ...filter, ...part });
  return (
    <div className="hj-filters" role="search">
      <Month month={month} isLast={month >= monthOf(today)} onMonth={onMonth} />
      <input
        className="hj-input hj-filters__text"
        type="search"
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={filter.text}
        maxLength={100}
        onChange={(typed) => change({ text: typed.target.value })}
      />
      <div className="hj-segments" role="radiogroup" aria-label={t('filterCases')}>
        {consultationListQuery.shape.cases.options.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="consultation-cases"
              checked={filter.cases === one}
              onChange={() => change({ cases: one })}
            />
            {t(`cases.${one}`)}
          </label>
        ))}
      </div>
      <TopicMenu topics={filter.topics} onChange={(topics) => change({ topics })} />
      <OnlyHereFilter isOn={filter.onlyHere} onChange={(onlyHere) => change({ onlyHere })} />
      {isFiltered(filter) && (
        <span className="hj-filters__end">
          <Button variant="quiet" onPress={() => onFilter(noFilter)}>
            {t('clear')}
          </Button>
        </span>
      )}
    </div>
  );
};

type MonthProps = {
  readonly month: LocalDate;
  readonly isLast: boolean;
  readonly onMonth: (month: LocalDate) => void;
};

const Month = ({ month, isLast, onMonth }: MonthProps) => {
  const { t } = useTranslation('consultations');
  return (
    <div className="hj-slip-month" role="group" aria-label={t('title')}>
      <IconButton label={t('previousMonth')} icon={<ChevronLeft />} onPress={() => onMonth(shiftMonth(month, -1))} />
      <span className="hj-slip-month__name" role="status">
        {t('month', { year: yearOf(month), month: Number(month.slice(5, 7)) })}
      </span>
      {!isLast && (
        <IconButton label={t('nextMonth')} icon={<ChevronRight />} onPress={() => onMonth(shiftMonth(month, 1))} />
      )}
    </div>
  );
};

type Topics = Filter['topics'];
const TopicMenu = ({ topics, onChange }: { readonly topics: Topics; readonly onChange: (topics: Topics) => void }) => {
  const { t } = useTranslation('consultations');
  const text = useText();
  const toggle = (code: string): void => {
    const chosen = topics.some((one) => one === code) ? topics.filter((one) => one !== code) : [...topics, code];
    // Codes come from our own menu; the schema only gives them back their type.
    onChange(consultationListQuery.shape.topics.parse(chosen));
  };
  return (
    <Menu
      label={t('filterTopics')}
      mode="multiple"
      selected={topics}
      rows={disputeTypes.map((row) => ({ id: row.code, label: text(row.text) }))}
      onChoose={toggle}
      trigger={
        <button type="button" className="hj-button hj-button--plain">
          {t('filterTopics')}
          {topics.length > 0 && <span className="hj-filter-count">{topics.length}</span>}
          <ChevronDown aria-hidden="true" />
        </button>
      }
    />
  );
};

const NoSlips = ({
  isFiltered: isNarrowed,
  onClear,
}: {
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}) => {
  const { t } = useTranslation('consultations');
  return (
    <EmptyState
      icon={<MessagesSquare />}
      what={t(isNarrowed ? 'noMatchWhat' : 'emptyWhat')}
      why={t(isNarrowed ? 'noMatchWhy' : 'emptyWhy')}
      isCentered
      next={
        isNarrowed ? (
          <Button onPress={onClear}>{t('clear')}</Button>
        ) : (
          <Link href={paths.newConsultation} className="hj-button hj-button--primary">
            {t('record')}
          </Link>
        )
      }
    />
  );
};
