/** The course of the figures over months, for a chart: what was accepted on each track, closed and settled. */
import type { LocalDate } from '../kernel/localDate.ts';
import type { Measure } from './definition.ts';
import type { MatterFacts } from './matterFacts.ts';
import { acceptedCourt, acceptedHr, closed, succeeded } from './measures.ts';
import { type Month, monthAfter, wholeMonth } from './period.ts';

export type CourseMonth = {
  readonly month: Month;
  readonly acceptedCourt: number;
  readonly acceptedHr: number;
  readonly closed: number;
  readonly succeeded: number;
};

/** `count` months up to and including `last`; each number is the figure of that month's table. */
export const courseOf = (matters: readonly MatterFacts[], last: Month, count: number): readonly CourseMonth[] => {
  const accepted = byMonth(matters, (m) => m.acceptedOn);
  const over = byMonth(matters, (m) => m.closedOn);
  return Array.from({ length: count }, (_, index) => {
    const month = monthAfter(last, index - count + 1);
    const period = wholeMonth(month);
    const countOf = ({ has }: Measure, among: Months): number =>
      (among.get(month) ?? []).filter((m) => has(m, period)).length;
    return {
      month,
      acceptedCourt: countOf(acceptedCourt, accepted),
      acceptedHr: countOf(acceptedHr, accepted),
      closed: countOf(closed, over),
      succeeded: countOf(succeeded, over),
    };
  });
};

type Months = ReadonlyMap<string, readonly MatterFacts[]>;
const byMonth = (matters: readonly MatterFacts[], dayOf: (m: MatterFacts) => LocalDate | null): Months =>
  Map.groupBy(matters, (m) => dayOf(m)?.slice(0, 7) ?? '');
