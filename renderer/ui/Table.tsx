/** A plain table for a handful of rows: claims, payments, offers. Long lists use VirtualTable. */
import './Surface.css';
import { Fragment, type ReactNode } from 'react';

export type TableColumn<R> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: R, index: number) => ReactNode;
  /** Numbers and sums stand at the end, with tabular numerals. */
  readonly isEnd?: boolean | undefined;
};
type TableProps<R> = {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** Cells of a sum row, by column id. */
  /** What unfolds under a row over its whole width; null for rows without. */
  readonly detail?: ((row: R) => ReactNode) | undefined;
  readonly foot?: Readonly<Record<string, ReactNode>> | undefined;
};

export const Table = <R,>({ label, columns, rows, rowKey, detail, foot }: TableProps<R>) => (
  <div className="hj-table-scroll" tabIndex={-1}>
    <table className="hj-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={column.isEnd === true ? 'hj-end' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const below = detail?.(row) ?? null;
          return (
            <Fragment key={rowKey(row)}>
              <tr className={below === null ? undefined : 'hj-table__row--led'}>
                {columns.map((column) => (
                  <td key={column.id} className={column.isEnd === true ? 'hj-end' : undefined}>
                    {column.cell(row, index)}
                  </td>
                ))}
              </tr>
              {below !== null && (
                <tr>
                  <td colSpan={columns.length} className="hj-table__detail">
                    {below}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
      {foot !== undefined && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td key={column.id} className={column.isEnd === true ? 'hj-end' : undefined}>
                {foot[column.id]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
);
