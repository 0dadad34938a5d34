/** A folded statistic as a table to show, print and export: plain values in the order of the columns, with the formulas that were used. */
import type { Text } from '../kernel/text.ts';
import { type Column, isRate, type MeasureUnit, type Statistic, text, type Variants } from './definition.ts';
import type { Folded, FoldedRow } from './fold.ts';
import type { MatterFacts } from './matterFacts.ts';
import { type Period, periodText } from './period.ts';
import { recoveredBy } from './measures.ts';

export type TableColumn = {
  /** The id of a measure or a rate. */
  readonly id: string;
  readonly title: Text;
  /** The head over several columns; null without one. */
  readonly group: Text | null;
  readonly unit: MeasureUnit | 'percent' | 'mean';
};
export type TableCell =
  | { readonly kind: 'figure'; readonly value: number }
  | {
      readonly kind: 'quotient';
      readonly numerator: number;
      readonly denominator: number;
      /** One decimal, half up; null where there is nothing to divide by. */
      readonly text: string | null;
      /** The measures behind both numbers, for opening their cases. */
      readonly over: string;
      readonly under: readonly string[];
    };
export type TableRow = { readonly key: string; readonly label: Text; readonly cells: readonly TableCell[] };
export type StatisticTable = {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly rowTitle: Text;
  readonly period: Period;
  readonly periodText: Text;
  readonly variants: Variants;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly total: TableRow;
  /** What was divided by what, and what counts as recovered. */
  readonly notes: readonly Text[];
};

type Counted = { readonly period: Period; readonly variants: Variants };

/** The table of a fold in the variants asked for. */
export const tableOf = <M extends MatterFacts>(
  statistic: Statistic,
  folded: Folded<M>,
  { period, variants }: Counted,
): StatisticTable => {
  const columns = statistic.columns(variants);
  const row = (of: FoldedRow<M>, label: Text): TableRow => ({
    key: of.key,
    label,
    cells: columns.map((column) => cellOf(column, of)),
  });
  return {
    id: statistic.id,
    number: statistic.number,
    title: statistic.title,
    rowTitle: statistic.rowTitle,
    period,
    periodText: periodText(period),
    variants,
    columns: columns.map(({ of, group }) => ({
      id: of.id,
      title: of.title,
      group: group ?? null,
      unit: isRate(of) ? of.kind : of.unit,
    })),
    rows: folded.rows.map((r) => row(r, statistic.rows.text(r.key))),
    total: row(folded.total, text('合计', 'Total')),
    notes: notesOf(columns, variants),
  };
};

const cellOf = <M extends MatterFacts>({ of }: Column, row: FoldedRow<M>): TableCell => {
  const quotient = row.quotients.get(of.id);
  if (quotient === undefined || !isRate(of)) return { kind: 'figure', value: row.figures.get(of.id)?.value ?? 0 };
  return { kind: 'quotient', ...quotient, over: of.over.id, under: of.under.map(({ id }) => id) };
};

const notesOf = (columns: readonly Column[], variants: Variants): readonly Text[] => {
  const formulas = columns.flatMap(({ of }) =>
    isRate(of) ? [text(`${of.title.zh}：${of.formula.zh}`, `${of.title.en}: ${of.formula.en}`)] : [],
  );
  const recovered = columns.some(({ of }) => of === recoveredBy[variants.recovered]);
  return recovered ? [...formulas, recoveredNotes[variants.recovered]] : formulas;
};

const recoveredNotes = {
  agreed: text(
    '挽回损失：办结且成功的案件中协议约定付给劳动者的金额；没有约定的请求不计',
    'Recovered: what the agreements of settled cases give to workers; claims that were not agreed do not count',
  ),
  paid: text(
    '挽回损失：办结且成功的案件中截至制表日实际到账的金额',
    'Recovered: what workers of settled cases had received when the table was made',
  ),
} as const;
