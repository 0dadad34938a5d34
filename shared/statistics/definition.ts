/**
 * What a statistic is: rows, measures, rates and the columns that are printed. A measure says which matters it counts and what each adds;
 * so every figure knows its cases. A rate keeps numerator and denominator. A new statistic is a file and a line in registry.ts.
 */
import type { Text } from '../kernel/text.ts';
import type { MatterFacts } from './matterFacts.ts';
import type { Period } from './period.ts';

export type MeasureUnit = 'case' | 'person' | 'fen' | 'day';
/** A count of matters, or a sum over them. */
export type Measure = {
  readonly id: string;
  /** The head of its column. */
  readonly title: Text;
  /** What it is called where it stands alone, away from its column's group. */
  readonly name: Text;
  readonly unit: MeasureUnit;
  readonly has: (m: MatterFacts, period: Period) => boolean;
  /** What one matter adds; a count adds 1. */
  readonly adds: (m: MatterFacts) => number;
};
/** One measure over the sum of others, as a percentage or a mean. */
export type Rate = {
  readonly id: string;
  readonly title: Text;
  readonly kind: 'percent' | 'mean';
  readonly over: Measure;
  readonly under: readonly Measure[];
  /** Printed under the table, so that nobody has to guess what was divided. */
  readonly formula: Text;
};

export const SuccessRate = ['A', 'B', 'C', 'D'] as const;
export type SuccessRate = (typeof SuccessRate)[number];
export const Recovered = ['agreed', 'paid'] as const;
export type Recovered = (typeof Recovered)[number];
/** What no official text fixes and the office decides (settings `statistics.success-rate`, `statistics.recovered`). */
export type Variants = { readonly successRate: SuccessRate; readonly recovered: Recovered };

export type Column = {
  readonly of: Measure | Rate;
  /** The head over several columns, e.g. 其中. */
  readonly group?: Text;
};
export type Statistic = {
  readonly id: string;
  /** 表1, 表2, … as in the office's own forms. */
  readonly number: string;
  readonly title: Text;
  /** Head of the first column. */
  readonly rowTitle: Text;
  readonly rows: {
    /** The rows a matter belongs to; with several it counts in each, but only once in the sum. */
    readonly keysOf: (m: MatterFacts) => readonly string[];
    readonly text: (key: string) => Text;
    /** Known keys in their order; others follow by name. */
    readonly order: readonly string[];
    /** Rows without a single case are shown all the same. */
    readonly showsEmpty: boolean;
  };
  readonly measures: readonly Measure[];
  readonly rates: readonly Rate[];
  readonly columns: (variants: Variants) => readonly Column[];
};

export const isRate = (column: Measure | Rate): column is Rate => 'over' in column;

type MeasureInput = Pick<Measure, 'id' | 'title' | 'has'> & Partial<Pick<Measure, 'name' | 'unit' | 'adds'>>;
/** A measure that counts cases unless it says otherwise. */
export const measure = ({ id, title, name = title, has, unit = 'case', adds = () => 1 }: MeasureInput): Measure => ({
  id,
  title,
  name,
  unit,
  has,
  adds,
});
export const text = (zh: string, en: string): Text => ({ zh, en });
