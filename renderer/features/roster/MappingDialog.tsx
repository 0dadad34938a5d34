/** Which column of somebody's table means what. Opens filled in as far as the headings say it; a person decides the rest. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterSheet } from '../../../shared/api/roster.ts';
import { type ColumnId, isColumnId, rosterColumns } from '../../../shared/roster/columns.ts';
import type { RosterRow } from '../../../shared/roster/readRow.ts';
import { type PlannedColumn, planTable, rowsOfTable, type TablePlan } from '../../../shared/roster/table.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Table } from '../../ui/Table.tsx';

type MappingDialogProps = {
  readonly sheets: readonly RosterSheet[];
  readonly onTake: (rows: readonly RosterRow[]) => void;
  readonly onClose: () => void;
};
type NumberedColumn = PlannedColumn & { readonly at: number };

export const MappingDialog = ({ sheets, onTake, onClose }: MappingDialogProps) => {
  const { t } = useTranslation('roster');
  const [sheetAt, setSheetAt] = useState(() => likeliest(sheets));
  const rows = sheets[sheetAt]?.rows ?? [];
  const [plan, setPlan] = useState<TablePlan>(() => planTable(rows));
  const people = rowsOfTable(rows, plan, () => crypto.randomUUID());
  const choose = (at: number, column: ColumnId | null): void =>
    setPlan({
      ...plan,
      // A column of the roster takes one column of the table: the one that had it gives it up.
      columns: plan.columns.map((planned, other) => {
        if (other === at) return { ...planned, column };
        return column !== null && planned.column === column ? { ...planned, column: null } : planned;
      }),
    });
  const chooseSheet = (next: number): void => {
    setSheetAt(next);
    setPlan(planTable(sheets[next]?.rows ?? []));
  };
  const hasName = plan.columns.some(({ column }) => column === 'name');
  return (
    <Dialog
      title={t('mapping.title')}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('mapping.cancel')}</Button>
          <Button
            variant="primary"
            blockedReason={hasName && people.length > 0 ? null : t('mapping.nameFirst')}
            onPress={() => onTake(people)}
          >
            {t('mapping.take', { count: people.length })}
          </Button>
        </>
      }
    >
      <div className="hj-stack">
        {sheets.length > 1 && <SheetChoice sheets={sheets} chosen={sheetAt} onChoose={chooseSheet} />}
        <p className="hj-quiet">{t(plan.headingsAt === null ? 'mapping.noHeadings' : 'mapping.text')}</p>
        <Table<NumberedColumn>
          label={t('mapping.title')}
          rows={plan.columns
            .map((column, at) => ({ ...column, at }))
            .filter(({ heading, sample }) => heading !== '' || sample.length > 0)}
          rowKey={({ at }) => String(at)}
          columns={[
            { id: 'heading', header: t('mapping.heading'), cell: ({ heading, at }) => heading || letter(at) },
            {
              id: 'sample',
              header: t('mapping.sample'),
              cell: ({ sample }) => <span className="hj-quiet">{sample.join(' · ')}</span>,
            },
            {
              id: 'column',
              header: t('mapping.column'),
              cell: ({ at, column, heading }) => (
                <ColumnChoice
                  label={t('mapping.columnOf', { heading: heading || letter(at) })}
                  column={column}
                  onChoose={(next) => choose(at, next)}
                />
              ),
            },
          ]}
        />
      </div>
    </Dialog>
  );
};

/** The sheet with the most known headings. */
const likeliest = (sheets: readonly RosterSheet[]): number => {
  const known = sheets.map(({ rows }) => planTable(rows).columns.filter(({ column }) => column !== null).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
};

const letter = (at: number): string => String.fromCharCode(65 + (at % 26));

type SheetChoiceProps = {
  readonly sheets: readonly RosterSheet[];
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
};

const SheetChoice = ({ sheets, chosen, onChoose }: SheetChoiceProps) => {
  const { t } = useTranslation('roster');
  return (
    <label className="hj-row">
      {t('mapping.sheet')}
      <select className="hj-input" value={chosen} onChange={(change) => onChoose(Number(change.target.value))}>
        {sheets.map(({ name }, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};

type ColumnChoiceProps = {
  readonly label: string;
  readonly column: ColumnId | null;
  readonly onChoose: (column: ColumnId | null) => void;
};

const ColumnChoice = ({ label, column, onChoose }: ColumnChoiceProps) => {
  const { t } = useTranslation('roster');
  const text = useText();
  return (
    <select
      className="hj-input"
      aria-label={label}
      value={column ?? ''}
      onChange={(change) => onChoose(isColumnId(change.target.value) ? change.target.value : null)}
    >
      <option value="">{t('mapping.leave')}</option>
      {rosterColumns.map(({ id, title }) => (
        <option key={id} value={id}>
          {text(title)}
        </option>
      ))}
    </select>
  );
};
