/** One row of VirtualTable. The grid keeps the focus and the keys; the pointer opens, ticks or spans. */
import type { CSSProperties, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import type { GridColumn } from './VirtualTable.tsx';

type GridRowProps<R> = {
  readonly id: string;
  /** Undefined while it is being fetched. */
  readonly row: R | undefined;
  readonly index: number;
  readonly columns: readonly GridColumn<R>[];
  readonly label: string | undefined;
  readonly isActive: boolean;
  /** Undefined where rows cannot be selected. */
  readonly isSelected: boolean | undefined;
  readonly place: CSSProperties;
  readonly onPress: (index: number, press: MouseEvent) => void;
  readonly onCheck: (index: number, press: MouseEvent) => void;
};

export const GridRow = <R,>({ row, index, columns, isActive, isSelected, ...rest }: GridRowProps<R>) => (
  // Keys are the grid's (aria-activedescendant).
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
  <div
    id={rest.id}
    role="row"
    aria-rowindex={index + 2}
    aria-selected={isSelected}
    aria-label={rest.label}
    className={classes('hj-grid__row', isActive && 'hj-grid__row--active')}
    style={rest.place}
    onClick={(press) => {
      // A button in a cell has its own act.
      if (!(press.target instanceof Element) || press.target.closest('button, a') === null) rest.onPress(index, press);
    }}
  >
    {isSelected !== undefined && <CheckCell isSelected={isSelected} onCheck={(press) => rest.onCheck(index, press)} />}
    {columns.map((column) => (
      <div
        key={column.id}
        role="gridcell"
        className={classes('hj-grid__cell', column.isEnd === true && 'hj-grid__cell--end')}
      >
        {row === undefined ? <div className="hj-grid__ghost" /> : column.cell(row)}
      </div>
    ))}
  </div>
);

type CheckCellProps = { readonly isSelected: boolean; readonly onCheck: (press: MouseEvent) => void };

const CheckCell = ({ isSelected, onCheck }: CheckCellProps) => {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div className="hj-grid__cell hj-grid__cell--check" role="gridcell" aria-label={t('selectRow')} onClick={onCheck}>
      <input type="checkbox" checked={isSelected} readOnly tabIndex={-1} aria-hidden="true" />
    </div>
  );
};
