/**
 * The one fold behind every statistic: over the rows of a desk's projection as over those of a file. Each figure can name the matters it was
 * counted from, so a number can always be opened; they are gathered when asked for, because a year of an office has tens of thousands.
 */
import { sumFen, wholeFen } from '../money/fen.ts';
import type { Measure, Rate, Statistic } from './definition.ts';
import type { MatterFacts } from './matterFacts.ts';
import type { Period } from './period.ts';
import { meanText, percentText } from './share.ts';

export type Figure<M extends MatterFacts> = { readonly value: number; readonly matters: () => readonly M[] };
export type Quotient = {
  readonly numerator: number;
  readonly denominator: number;
  /** One decimal; null where there is nothing to divide by. */
  readonly text: string | null;
};
export type FoldedRow<M extends MatterFacts> = {
  readonly key: string;
  /** By the id of the measure. */
  readonly figures: ReadonlyMap<string, Figure<M>>;
  /** By the id of the rate. */
  readonly quotients: ReadonlyMap<string, Quotient>;
};
export type Folded<M extends MatterFacts> = {
  readonly rows: readonly FoldedRow<M>[];
  /** Every matter once, also where it stands in several rows. */
  readonly total: FoldedRow<M>;
};
/** The key of the sum row. */
export const TOTAL = 'total';

/** Counts the matters of a period. */
export const foldStatistic = <M extends MatterFacts>(
  statistic: Statistic,
  matters: readonly M[],
  period: Period,
): Folded<M> => {
  const total: Sums = new Map();
  const rows = new Map<string, Sums>(statistic.rows.showsEmpty ? statistic.rows.order.map((k) => [k, new Map()]) : []);
  for (const m of matters) {
    const keys = statistic.rows.keysOf(m);
    for (const measure of statistic.measures) {
      if (!measure.has(m, period)) continue;
      add(total, measure, m);
      for (const key of keys) add(sumsOf(rows, key), measure, m);
    }
  }
  const of = { statistic, matters, period };
  return {
    rows: inOrder(statistic, [...rows.keys()]).map((key) =>
      rowOf(of, { key, sums: sumsOf(rows, key), isIn: (m) => statistic.rows.keysOf(m).includes(key) }),
    ),
    total: rowOf(of, { key: TOTAL, sums: total, isIn: () => true }),
  };
};

/** Sums by the id of the measure. */
type Sums = Map<string, number>;

const sumsOf = (rows: Map<string, Sums>, key: string): Sums => {
  const known = rows.get(key);
  if (known !== undefined) return known;
  const sums: Sums = new Map();
  rows.set(key, sums);
  return sums;
};

const add = (sums: Sums, { id, adds }: Measure, m: MatterFacts): void => {
  sums.set(id, wholeFen((sums.get(id) ?? 0) + adds(m)));
};

type Counted<M> = { readonly statistic: Statistic; readonly matters: readonly M[]; readonly period: Period };
type CountedRow = { readonly key: string; readonly sums: Sums; readonly isIn: (m: MatterFacts) => boolean };

const rowOf = <M extends MatterFacts>(
  { statistic: { measures, rates }, matters, period }: Counted<M>,
  { key, sums, isIn }: CountedRow,
): FoldedRow<M> => {
  const figures = new Map(
    measures.map(({ id, has }) => [
      id,
      { value: sums.get(id) ?? 0, matters: () => matters.filter((m) => isIn(m) && has(m, period)) },
    ]),
  );
  return { key, figures, quotients: new Map(rates.map((rate) => [rate.id, quotientOf(rate, figures)])) };
};

const quotientOf = <M extends MatterFacts>(
  { kind, over, under }: Rate,
  figures: ReadonlyMap<string, Figure<M>>,
): Quotient => {
  const valueOf = ({ id }: Measure): number => figures.get(id)?.value ?? 0;
  const numerator = valueOf(over);
  const denominator = sumFen(under.map(valueOf));
  const text = kind === 'percent' ? percentText(numerator, denominator) : meanText(numerator, denominator);
  return { numerator, denominator, text };
};

/** Known keys as listed, the others behind them by their Chinese name, code unit by code unit, so that every machine agrees. */
const inOrder = ({ rows }: Statistic, keys: readonly string[]): readonly string[] => {
  const place = (key: string): number => {
    const at = rows.order.indexOf(key);
    return at < 0 ? rows.order.length : at;
  };
  const name = (key: string): string => rows.text(key).zh;
  return [...keys].sort((a, b) => place(a) - place(b) || (name(a) < name(b) ? -1 : 1));
};
