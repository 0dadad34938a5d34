/** The sticky head of VirtualTable: sortable titles, and a tick for all rows that are known. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import type { GridColumn, GridSort, VirtualTableProps } from './VirtualTable.tsx';

export const GridHead = <R,>(
  props: VirtualTableProps<R> & { readonly template: string; readonly minWidth: string },
) => {
  const { columns, template, minWidth, sort, onSort, onSelect } = props;
  return (
    <div className="hj-grid__head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template, minWidth }}>
      {onSelect !== undefined && <SelectAll {...props} />}
      {columns.map((column) => (
        <div
          key={column.id}
          role="columnheader"
          aria-sort={sortOf(column, sort)}
          className={classes('hj-grid__cell', column.isEnd === true && 'hj-grid__cell--end')}
        >
          {column.isSortable === true && onSort !== undefined ? (
            <SortButton column={column} sort={sort} onSort={onSort} />
          ) : (
            column.header
          )}
        </div>
      ))}
    </div>
  );
};

const sortOf = (
  column: { readonly id: string; readonly isSortable?: boolean | undefined },
  sort: GridSort | undefined,
) => {
  if (column.isSortable !== true) return undefined;
  if (sort?.id !== column.id) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
};

type SortButtonProps = {
  readonly column: Pick<GridColumn<unknown>, 'id' | 'header'>;
  readonly sort: GridSort | undefined;
  readonly onSort: (sort: GridSort) => void;
};
const SortButton = ({ column, sort, onSort }: SortButtonProps) => {
  const isOn = sort?.id === column.id;
  const Arrow = sort?.isDescending === true ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={classes('hj-grid__sort', isOn && 'hj-grid__sort--on')}
      onClick={() => onSort({ id: column.id, isDescending: isOn ? !sort.isDescending : false })}
    >
      <span className="hj-clip">{column.header}</span>
      {isOn && <Arrow aria-hidden="true" />}
    </button>
  );
};

const SelectAll = <R,>({ total, rowAt, rowKey, selected, onSelect }: VirtualTableProps<R>) => {
  const { t } = useTranslation();
  const count = selected?.size ?? 0;
  const selectKnown = (): void => {
    const rows = Array.from({ length: total }, (_, index) => rowAt(index)).filter((row) => row !== undefined);
    onSelect?.(new Set(count > 0 ? [] : rows.map(rowKey)));
  };
  return (
    <div className="hj-grid__cell hj-grid__cell--check" role="columnheader">
      <input
        type="checkbox"
        aria-label={t('selectAll')}
        checked={count > 0 && count >= total}
        ref={(input) => {
          if (input !== null) input.indeterminate = count > 0 && count < total;
        }}
        onChange={selectKnown}
      />
    </div>
  );
};
