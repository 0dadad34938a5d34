/** From a cell of a table to the figures that can be opened from it, and what an opened figure is called. */
import type { FigureAsked } from '../../../shared/api/statistics.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import type { Measure, MeasureUnit } from '../../../shared/statistics/definition.ts';
import { TOTAL } from '../../../shared/statistics/fold.ts';
import { monthOf } from '../../../shared/statistics/period.ts';
import { StatisticId, statistics } from '../../../shared/statistics/registry.ts';
import type { StatisticTable, TableCell, TableColumn } from '../../../shared/statistics/table.ts';
import type { OpenedFigure } from './statisticsState.ts';

export type CellAt = { readonly column: TableColumn; readonly cell: TableCell };

/** The cells of the sum row with their columns. */
export const totalsOf = ({ columns, total }: StatisticTable): readonly CellAt[] =>
  columns.flatMap((column, index) => {
    const cell = total.cells[index];
    return cell === undefined ? [] : [{ column, cell }];
  });

/** A figure of a table as the page opens it: of one measure, or of several where a rate divides by their sum. */
export const openedFigure = (table: StatisticTable, row: string, measures: readonly string[]): OpenedFigure => ({
  figure: { statistic: StatisticId.find((id) => id === table.id) ?? 'monthly', row, measures: [...measures] },
  from: monthOf(table.period.from),
  to: monthOf(table.period.to),
});

const measuresOf = ({ statistic, measures }: FigureAsked): readonly Measure[] =>
  measures.flatMap((id) => statistics[statistic].measures.find((m) => m.id === id) ?? []);

/** What the figure counts, e.g. 法院+工会 办结; of the sum row without 合计. */
export const figureName = (figure: FigureAsked): Text => {
  const names = measuresOf(figure).map(({ name }) => name);
  const row = figure.row === TOTAL ? null : statistics[figure.statistic].rows.text(figure.row);
  const named = (language: keyof Text): string =>
    [row?.[language], names.map((name) => name[language]).join(' + ')].filter((part) => part !== undefined).join(' ');
  return { zh: named('zh'), en: named('en') };
};
/** The unit in which a case adds to the figure. */
export const figureUnit = (figure: FigureAsked): MeasureUnit => measuresOf(figure)[0]?.unit ?? 'case';
