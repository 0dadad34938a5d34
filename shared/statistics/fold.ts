/**
 * The one fold behind every statistic: over the rows of a desk's projection as over those of a file. Each figure carries the matters it
 * was counted from, so a number can always be opened.
 */
import { sumFen } from '../money/fen.ts';
import type { Measure, Rate, Statistic } from './definition.ts';
import type { MatterFacts } from './matterFacts.ts';
import type { Period } from './period.ts';
import { meanText, percentText } from './share.ts';

export type Figure<M extends MatterFacts> = { readonly value: number; readonly matters: readonly M[] };
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
  matters: Iterable<M>,
  period: Period,
): Folded<M> => {
  const total = bucket<M>();
  const rows = new Map<string, Bucket<M>>(
    statistic.rows.showsEmpty ? statistic.rows.order.map((k) => [k, bucket()]) : [],
  );
  for (const m of matters) {
    for (const measure of statistic.measures) {
      if (!measure.has(m, period)) continue;
      put(total, measure, m);
      for (const key of statistic.rows.keysOf(m)) {
        const row = rows.get(key) ?? bucket<M>();
        rows.set(key, row);
        put(row, measure, m);
      }
    }
  }
  return {
    rows: inOrder(statistic, [...rows.keys()]).map((key) => rowOf(statistic, key, rows.get(key) ?? bucket())),
    total: rowOf(statistic, TOTAL, total),
  };
};

/** Matters by the id of the measure that counts them. */
type Bucket<M> = Map<string, M[]>;
const bucket = <M>(): Bucket<M> => new Map();

const put = <M>(into: Bucket<M>, { id }: Measure, m: M): void => {
  const known = into.get(id);
  if (known === undefined) into.set(id, [m]);
  else known.push(m);
};

const rowOf = <M extends MatterFacts>(
  { measures, rates }: Statistic,
  key: string,
  counted: Bucket<M>,
): FoldedRow<M> => {
  const figures = new Map(
    measures.map(({ id, adds }) => {
      const matters = counted.get(id) ?? [];
      return [id, { value: sumFen(matters.map(adds)), matters }];
    }),
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
