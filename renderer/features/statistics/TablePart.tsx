/** One of the tables in the form in which it is handed in: a head of two rows, a row per group, the sum; every number opens its cases. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '../../../shared/kernel/text.ts';
import { type SettingKey, settingRegister } from '../../../shared/settings/register.ts';
import { StatisticId, statistics } from '../../../shared/statistics/registry.ts';
import type { StatisticTable, TableColumn, TableRow } from '../../../shared/statistics/table.ts';
import { useText } from '../../i18n/useText.ts';
import { Menu } from '../../ui/Menu.tsx';
import { CellFigure } from './CellFigure.tsx';
import type { OpenFigure } from './ReportBody.tsx';
import { changeStatistics } from './statisticsState.ts';

/** 表1 is Table 1. */
const numberText = (number: string): Text => ({ zh: number, en: number.replace('表', 'Table ') });

type TablePartProps = {
  readonly table: StatisticTable;
  readonly unconfirmed: readonly SettingKey[];
  readonly onOpen: OpenFigure;
};

export const TablePart = ({ table, unconfirmed, onOpen }: TablePartProps) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  const titleId = useId();
  const notes = [
    ...table.notes.map(text),
    ...unconfirmed.map((key) => t('notConfirmed', { setting: text(settingRegister[key].title) })),
  ];
  return (
    <section className="hj-card" aria-labelledby={titleId}>
      <div className="hj-card__head">
        <h2 id={titleId} className="hj-card__title">
          {t('tableTitle', { number: text(numberText(table.number)), title: text(table.title) })}
        </h2>
        <div className="hj-row">
          <span className="hj-quiet hj-dense">{t('units')}</span>
          <TableMenu chosen={table.id} />
        </div>
      </div>
      <div className="hj-card__body">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keyboard */}
        <div className="hj-table-scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
          <table className="hj-table hj-stat-table" aria-labelledby={titleId}>
            <Head table={table} />
            <tbody>
              {table.rows.map((row) => (
                <Row key={row.key} table={table} row={row} onOpen={onOpen} />
              ))}
            </tbody>
            <tfoot>
              <Row table={table} row={table.total} onOpen={onOpen} />
            </tfoot>
          </table>
        </div>
        <ul className="hj-stat-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const TableMenu = ({ chosen }: { readonly chosen: string }) => {
  const { t } = useTranslation('statistics');
  const text = useText();
  return (
    <Menu
      label={t('otherTable')}
      selected={[chosen]}
      rows={StatisticId.map((id) => ({
        id,
        label: t('tableTitle', { number: text(numberText(statistics[id].number)), title: text(statistics[id].title) }),
      }))}
      onChoose={(id) => changeStatistics({ table: StatisticId.find((known) => known === id) ?? 'monthly' })}
      trigger={
        <button type="button" className="hj-button hj-button--plain">
          {t('otherTable')}
          <ChevronDown aria-hidden="true" />
        </button>
      }
    />
  );
};

const Head = ({ table: { columns, rowTitle } }: { readonly table: StatisticTable }) => {
  const text = useText();
  const groups = groupsOf(columns);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {text(rowTitle)}
        </th>
        {groups.map(({ columns: [first, ...others] }) => {
          if (first === undefined) return null;
          return first.group === null ? (
            <th key={first.id} scope="col" rowSpan={2} className="hj-end">
              {text(first.title)}
            </th>
          ) : (
            <th key={first.id} scope="colgroup" colSpan={1 + others.length} className="hj-stat-group">
              {text(first.group)}
            </th>
          );
        })}
      </tr>
      <tr>
        {columns
          .filter(({ group }) => group !== null)
          .map((column) => (
            <th key={column.id} scope="col" className="hj-end">
              {text(column.title)}
            </th>
          ))}
      </tr>
    </thead>
  );
};

type Group = { readonly columns: readonly TableColumn[] };
/** Neighbours under the same head; a column without one stands alone. */
const groupsOf = (columns: readonly TableColumn[]): readonly Group[] =>
  columns.reduce<readonly Group[]>((groups, column) => {
    const last = groups.at(-1);
    const isSame = column.group !== null && last?.columns.at(-1)?.group?.zh === column.group.zh;
    return last !== undefined && isSame
      ? [...groups.slice(0, -1), { columns: [...last.columns, column] }]
      : [...groups, { columns: [column] }];
  }, []);

type RowProps = { readonly table: StatisticTable; readonly row: TableRow; readonly onOpen: OpenFigure };
const Row = ({ table, row, onOpen }: RowProps) => {
  const text = useText();
  return (
    <tr>
      <th scope="row">{text(row.label)}</th>
      {table.columns.map((column, index) => {
        const cell = row.cells[index];
        return (
          <td key={column.id} className="hj-end">
            {cell !== undefined && (
              <CellFigure table={table} row={row.key} column={column} cell={cell} onOpen={onOpen} />
            )}
          </td>
        );
      })}
    </tr>
  );
};
