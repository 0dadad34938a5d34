/** #/letters: what was sent, what is waited for, what is overdue; and the figures of the year. */
import '../../ui/Filters.css';
import './letters.css';
import { ChevronDown, Mails, PenLine } from 'lucide-react';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type LetterList, letterListQuery, type LetterListQuery, LetterStage } from '../../../shared/api/letters.ts';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { letterCommands } from '../../../shared/letter/commands.ts';
import { letterKinds } from '../../../shared/letter/kinds.ts';
import { seesAllCases } from '../../../shared/office/readScope.ts';
import { paths } from '../../app/paths.ts';
import { useStatus } from '../../app/queries.ts';
import { useLetters } from '../../app/streamQueries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { useText } from '../../i18n/useText.ts';
import { OnlyHereFilter } from '../../parts/OnlyHereFilter.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { useColumns } from './columns.tsx';
import { DraftDialog } from './DraftDialog.tsx';

/** Nobody reads more than this; who looks for one letter searches. */
const ROWS_SHOWN = 500;
type Filter = Pick<LetterListQuery, 'text' | 'stage' | 'kinds' | 'onlyHere'>;
const noFilter: Filter = { text: '', stage: 'all', kinds: [], onlyHere: false };
const isFiltered = ({ text, stage, kinds, onlyHere }: Filter): boolean =>
  text.trim() !== '' || stage !== 'all' || kinds.length > 0 || onlyHere;

export const LetterListPage = () => {
  const { t } = useTranslation('letters');
  const { data: status } = useStatus();
  if (status === undefined) return <Loading minHeight="60vh" />;
  if (seesAllCases(status.person?.roles ?? [])) return <Letters status={status} />;
  return (
    <Page title={t('title')}>
      <EmptyState icon={<Mails />} what={t('notForYou')} isCentered />
    </Page>
  );
};

const Letters = ({ status }: { readonly status: DeskStatus }) => {
  const { t } = useTranslation('letters');
  const words = useRefusalText();
  const [, navigate] = useLocation();
  const columns = useColumns(status.today);
  const [filter, setFilter] = useState(noFilter);
  const [isDrafting, setDrafting] = useState(false);
  const text = useDeferredValue(filter.text);
  const list = useLetters({ ...filter, text: text.trim(), offset: 0, limit: ROWS_SHOWN });
  const { data } = list;
  const { by } = letterCommands.DraftLetter;
  const mayDraft = by.some((role) => status.person?.roles.includes(role) === true);
  const begin = (
    <Button
      variant="primary"
      icon={<PenLine />}
      blockedReason={mayDraft ? null : words({ type: 'role-missing', roles: by })}
      onPress={() => setDrafting(true)}
    >
      {t('begin')}
    </Button>
  );
  return (
    <Page title={t('title')} width="full" isFilled lead={<Figures list={data} />} actions={begin}>
      <FilterBar filter={filter} stages={data?.stages} onFilter={setFilter} />
      {data === undefined && (
        <QueryState isError={list.isError} onRetry={() => void list.refetch()} minHeight="20rem" />
      )}
      {data !== undefined && data.total === 0 && (
        <NoLetters isFiltered={isFiltered(filter)} begin={begin} onClear={() => setFilter(noFilter)} />
      )}
      {data !== undefined && data.total > 0 && (
        <div className="hj-list-body">
          <div className="hj-list-body__grid">
            <VirtualTable
              label={t('title')}
              columns={columns}
              total={data.rows.length}
              resetKey={JSON.stringify(filter)}
              rowAt={(index) => data.rows[index]}
              rowKey={(row) => row.letterId}
              rowLabel={(row) => `${row.number ?? t('noNumber')} ${row.addressee} ${row.matter}`}
              onOpen={(row) => navigate(paths.letter(row.letterId))}
            />
          </div>
        </div>
      )}
      {isDrafting && <DraftDialog status={status} onClose={() => setDrafting(false)} />}
    </Page>
  );
};

/** 表6 of this year so far. */
const Figures = ({ list }: { readonly list: LetterList | undefined }) => {
  const { t } = useTranslation('letters');
  if (list === undefined) return '\u00a0';
  const { issued, answered, overdue, rectified } = list.figures;
  return t('figures', { ...issued, answered, overdue, rectified });
};

type FilterBarProps = {
  readonly filter: Filter;
  readonly stages: LetterList['stages'] | undefined;
  readonly onFilter: (filter: Filter) => void;
};

const FilterBar = ({ filter, stages, onFilter }: FilterBarProps) => {
  const { t } = useTranslation('letters');
  const change = (part: Partial<Filter>): void => onFilter({ ...filter, ...part });
  return (
    <div className="hj-filters" role="search">
      <div className="hj-segments" role="radiogroup" aria-label={t('filterStage')}>
        {LetterStage.map((stage) => (
          <label key={stage}>
            <input
              type="radio"
              name="letter-stage"
              checked={filter.stage === stage}
              onChange={() => change({ stage })}
            />
            {t(`stages.${stage}`)}
            {stages !== undefined && stages[stage] > 0 && <span className="hj-filter-count">{stages[stage]}</span>}
          </label>
        ))}
      </div>
      <input
        className="hj-input hj-filters__text"
        type="search"
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={filter.text}
        maxLength={100}
        onChange={(typed) => change({ text: typed.target.value })}
      />
      <KindMenu kinds={filter.kinds} onChange={(kinds) => change({ kinds })} />
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

type Kinds = Filter['kinds'];
const KindMenu = ({ kinds, onChange }: { readonly kinds: Kinds; readonly onChange: (kinds: Kinds) => void }) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const toggle = (code: string): void => {
    const chosen = kinds.some((one) => one === code) ? kinds.filter((one) => one !== code) : [...kinds, code];
    // Codes come from our own menu; the schema only gives them back their type.
    onChange(letterListQuery.shape.kinds.parse(chosen));
  };
  return (
    <Menu
      label={t('filterKinds')}
      mode="multiple"
      selected={kinds}
      rows={letterKinds.map((row) => ({ id: row.code, label: text(row.short) }))}
      onChoose={toggle}
      trigger={
        <button type="button" className="hj-button hj-button--plain">
          {t('filterKinds')}
          {kinds.length > 0 && <span className="hj-filter-count">{kinds.length}</span>}
          <ChevronDown aria-hidden="true" />
        </button>
      }
    />
  );
};

type NoLettersProps = {
  readonly isFiltered: boolean;
  readonly begin: ReactNode;
  readonly onClear: () => void;
};

const NoLetters = ({ isFiltered: isNarrowed, begin, onClear }: NoLettersProps) => {
  const { t } = useTranslation('letters');
  return (
    <EmptyState
      icon={<Mails />}
      what={t(isNarrowed ? 'noMatchWhat' : 'emptyWhat')}
      why={t(isNarrowed ? 'noMatchWhy' : 'emptyWhy')}
      isCentered
      next={isNarrowed ? <Button onPress={onClear}>{t('clear')}</Button> : begin}
    />
  );
};
