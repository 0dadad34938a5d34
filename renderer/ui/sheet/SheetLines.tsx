/** The two lines of a sheet that stay in sight: the headings and the sums. */
import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { SheetColumn } from './Sheet.tsx';

type LineProps<R> = {
  readonly columns: readonly SheetColumn<R>[];
  readonly style: CSSProperties;
  readonly width: string;
};

export const SheetHead = <R,>({ columns, style, width }: LineProps<R>) => (
  <div className="hj-sheet__head" role="row" aria-rowindex={1} style={{ ...style, width }}>
    <div role="columnheader" className="hj-sheet__number" aria-label="#" />
    {columns.map((column, at) => (
      <div
        key={column.id}
        role="columnheader"
        aria-colindex={at + 2}
        title={column.header}
        className={cellClass(column, at)}
      >
        {column.header}
      </div>
    ))}
  </div>
);

type FootProps<R> = LineProps<R> & { readonly foot: Readonly<Record<string, ReactNode>> };

export const SheetFoot = <R,>({ columns, style, width, foot }: FootProps<R>) => (
  <div className="hj-sheet__foot" role="row" style={{ ...style, width }}>
    <div role="rowheader" className="hj-sheet__number">
      Σ
    </div>
    {columns.map((column, at) => (
      <div key={column.id} role="gridcell" className={cellClass(column, at)}>
        {foot[column.id]}
      </div>
    ))}
  </div>
);

const cellClass = ({ isEnd }: { readonly isEnd?: boolean | undefined }, at: number): string =>
  classes('hj-sheet__cell', isEnd === true && 'hj-sheet__cell--end', at === 0 && 'hj-sheet__cell--first');
