/** Filters over the list: text, state, steps, forms, disputes, days, and the choice of columns. */
import { ChevronDown, Columns3, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { caseListQuery } from '../../../shared/api/cases.ts';
import { type CodeRow, disputeTypes, referrals, textOf, tracks } from '../../../shared/case/codes.ts';
import { stepRows as rowsOfSteps } from '../../../shared/workflow/tracks.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { elsewhereRows } from '../../../shared/workflow/elsewhere.ts';
import { CourtStepId, HrStepId, type StepId } from '../../../shared/workflow/guideView.ts';
import { useOffices } from '../../app/queries.ts';
import { useText } from '../../i18n/useText.ts';
import { OnlyHereFilter } from '../../parts/OnlyHereFilter.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Segments } from '../../ui/Segments.tsx';
import type { CaseColumn } from './columns.tsx';
import { DayFilter } from './DayFilter.tsx';
import { changeFilter, isFiltered, type ListFilter, noFilter, setListState } from './listFilter.ts';

const states = ['all', 'open', 'overdue', 'closed'] as const;
const stateWords = { all: 'statusAll', open: 'statusOpen', overdue: 'statusOverdue', closed: 'statusClosed' } as const;

type FilterBarProps = {
  readonly filter: ListFilter;
  readonly allColumns: readonly CaseColumn[];
  readonly columns: readonly string[];
};

export const FilterBar = ({ filter, allColumns, columns }: FilterBarProps) => {
  const { t } = useTranslation('caseList');
  return (
    <div className="hj-filters" role="search">
      <input
        className="hj-input hj-filters__text"
        type="search"
        aria-label={t('filterText')}
        placeholder={t('filterText')}
        value={filter.text}
        maxLength={100}
        onChange={(change) => changeFilter({ text: change.target.value })}
      />
      <StateSegments filter={filter} />
      <OfficeSegments filter={filter} />
      <CodeMenu label={t('tracks')} rows={tracks} chosen={filter.tracks} onChange={chooseTracks} />
      <CodeMenu label={t('steps')} rows={stepRows} chosen={filter.steps} onChange={chooseSteps} />
      <CodeMenu label={t('referrals')} rows={referrals} chosen={filter.referrals} onChange={chooseReferrals} />
      <CodeMenu label={t('disputes')} rows={disputeTypes} chosen={filter.disputeTypes} onChange={chooseDisputes} />
      <DayFilter filter={filter} />
      <OnlyHereFilter isOn={filter.onlyHere} onChange={(onlyHere) => changeFilter({ onlyHere })} />
      <span className="hj-filters__end">
        {isFiltered(filter) && (
          <Button
            variant="quiet"
            icon={<X />}
            onPress={() => changeFilter({ ...noFilter, sort: filter.sort, descending: filter.descending })}
          >
            {t('clear')}
          </Button>
        )}
        <ColumnMenu allColumns={allColumns} columns={columns} />
      </span>
    </div>
  );
};

type GroupedRow = CodeRow<string> & { readonly group?: Text };
const bothTracks: Text = { zh: '其他机关（两种机制）', en: 'Other authorities (both tracks)' };
const groupOf = (code: StepId): Text => {
  if (CourtStepId.some((id) => id === code)) return textOf(tracks, 'court-union');
  return Object.hasOwn(elsewhereRows, code) ? bothTracks : textOf(tracks, 'hr-union');
};
const stepsElsewhere = HrStepId.filter((code) => Object.hasOwn(elsewhereRows, code));
const stepsHere = HrStepId.filter((code) => !stepsElsewhere.includes(code));
/** The steps under the track they belong to; what happens at other authorities is reached from both. */
const stepRows: readonly GroupedRow[] = [...CourtStepId, ...stepsHere, ...stepsElsewhere].map((code) => ({
  code,
  text: rowsOfSteps[code].name,
  group: groupOf(code),
}));

// Codes come from our own menus; the schema only gives them back their types.
const chooseTracks = (codes: readonly string[]): void =>
  changeFilter({ tracks: caseListQuery.shape.tracks.parse(codes) });
const chooseSteps = (codes: readonly string[]): void => changeFilter({ steps: caseListQuery.shape.steps.parse(codes) });
const chooseReferrals = (codes: readonly string[]): void =>
  changeFilter({ referrals: caseListQuery.shape.referrals.parse(codes) });
const chooseDisputes = (codes: readonly string[]): void =>
  changeFilter({ disputeTypes: caseListQuery.shape.disputeTypes.parse(codes) });

const StateSegments = ({ filter }: { readonly filter: ListFilter }) => {
  const { t } = useTranslation('caseList');
  return (
    <Segments
      label={t('status')}
      options={states.map((state) => ({ value: state, label: t(stateWords[state]) }))}
      value={filter.status}
      onChange={(status) => changeFilter({ status })}
    />
  );
};

/** Only where cases of other offices can be here. */
const OfficeSegments = ({ filter }: { readonly filter: ListFilter }) => {
  const { t } = useTranslation('caseList');
  const offices = useOffices().data ?? [];
  if (offices.length === 0 && filter.offices === 'ours') return null;
  return (
    <Segments
      label={t('offices')}
      options={(['ours', 'others', 'all'] as const).map((value) => ({ value, label: t(`officesOf.${value}`) }))}
      value={filter.offices}
      onChange={(chosen) => changeFilter({ offices: chosen })}
    />
  );
};

type CodeMenuProps = {
  readonly label: string;
  readonly rows: readonly GroupedRow[];
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
};

const CodeMenu = ({ label, rows, chosen, onChange }: CodeMenuProps) => {
  const text = useText();
  const toggle = (code: string): void =>
    onChange(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return (
    <Menu
      label={label}
      mode="multiple"
      selected={chosen}
      rows={rows.map((row) => ({
        id: row.code,
        label: text(row.text),
        group: row.group === undefined ? undefined : text(row.group),
      }))}
      onChoose={toggle}
      trigger={
        <button type="button" className="hj-button hj-button--plain">
          {label}
          {chosen.length > 0 && <span className="hj-filter-count">{chosen.length}</span>}
          <ChevronDown aria-hidden="true" />
        </button>
      }
    />
  );
};

const ColumnMenu = ({ allColumns, columns }: Omit<FilterBarProps, 'filter'>) => {
  const { t } = useTranslation();
  const toggle = (id: string): void => {
    const next = allColumns.map((column) => column.id).filter((other) => columns.includes(other) !== (other === id));
    if (next.length > 0) setListState({ columns: next });
  };
  return (
    <Menu
      label={t('columns')}
      mode="multiple"
      selected={columns}
      rows={allColumns.map((column) => ({ id: column.id, label: column.header }))}
      onChoose={toggle}
      trigger={
        <button type="button" className="hj-button hj-button--quiet">
          <Columns3 aria-hidden="true" />
          {t('columns')}
        </button>
      }
    />
  );
};
