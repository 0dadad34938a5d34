/** What stands in a cell: a figure that opens its cases, or a rate over its two numbers, each of which opens its own. */
import { useText } from '../../i18n/useText.ts';
import type { StatisticTable, TableCell, TableColumn } from '../../../shared/statistics/table.ts';
import { figureName, openedFigure } from './cellFigures.ts';
import { FigureButton } from './FigureButton.tsx';
import { cellText, countText } from './figureText.ts';
import type { OpenFigure } from './ReportBody.tsx';

type CellFigureProps = {
  readonly table: StatisticTable;
  readonly row: string;
  readonly column: TableColumn;
  readonly cell: TableCell;
  readonly onOpen: OpenFigure;
};

export const CellFigure = (props: CellFigureProps) => {
  const { column, cell } = props;
  if (cell.kind === 'figure')
    return <Opener {...props} measures={[column.id]} value={cell.value} text={cellText(cell, column)} />;
  return (
    <>
      {cellText(cell, column)}
      {column.unit === 'percent' && <QuotientNumbers {...props} cell={cell} />}
    </>
  );
};

type Quotient = Extract<TableCell, { kind: 'quotient' }>;
type QuotientNumbersProps = Pick<CellFigureProps, 'table' | 'row' | 'onOpen'> & { readonly cell: Quotient };

/** 2,944 ÷ 6,568, both open; nothing where there was nothing to divide by. */
export const QuotientNumbers = ({ cell, ...of }: QuotientNumbersProps) =>
  cell.denominator === 0 ? null : (
    <span className="hj-stat-quotient">
      <Opener {...of} measures={[cell.over]} value={cell.numerator} text={countText(cell.numerator)} />
      {' ÷ '}
      <Opener {...of} measures={cell.under} value={cell.denominator} text={countText(cell.denominator)} />
    </span>
  );

type OpenerProps = Pick<CellFigureProps, 'table' | 'row' | 'onOpen'> & {
  readonly measures: readonly string[];
  readonly value: number;
  readonly text: string;
};
const Opener = ({ table, row, measures, value, text: written, onOpen }: OpenerProps) => {
  const text = useText();
  const opened = openedFigure(table, row, measures);
  return (
    <FigureButton
      title={text(figureName(opened.figure))}
      text={written}
      isNought={value === 0}
      onPress={() => onOpen(opened)}
    />
  );
};
