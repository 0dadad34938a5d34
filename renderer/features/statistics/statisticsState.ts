/** What the page shows: period, variant, table, opened figure. Kept for this browser session, so that coming back from a case finds it again. */
import { useSyncExternalStore } from 'react';
import * as z from 'zod';
import type { FigureAsked, StatisticsQuery } from '../../../shared/api/statistics.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { Recovered, SuccessRate } from '../../../shared/statistics/definition.ts';
import { isMonth, type Month, monthOf, PeriodUnit, rangeAround } from '../../../shared/statistics/period.ts';
import { StatisticId } from '../../../shared/statistics/registry.ts';

export type OpenedFigure = {
  readonly figure: FigureAsked;
  readonly from: Month;
  readonly to: Month;
};
export type StatisticsState = {
  readonly unit: PeriodUnit;
  /** A month of the period; null: the one of today. */
  readonly month: Month | null;
  /** Null: the own office; `all`: every office whose cases are here. */
  readonly officeId: string | null;
  /** Null: as the office's settings say. */
  readonly successRate: SuccessRate | null;
  readonly recovered: Recovered | null;
  readonly table: StatisticId;
  readonly opened: OpenedFigure | null;
};

const STORAGE_KEY = 'hejie.statistics';
const month = z.string().refine(isMonth);
// The refinement has proven the text; what comes out is a Month.
const monthSchema = month as unknown as z.ZodType<Month>;
const stateSchema: z.ZodType<StatisticsState> = z.object({
  unit: z.enum(PeriodUnit),
  month: monthSchema.nullable(),
  officeId: z.string().nullable(),
  successRate: z.enum(SuccessRate).nullable(),
  recovered: z.enum(Recovered).nullable(),
  table: z.enum(StatisticId),
  opened: z
    .object({
      figure: z.object({ statistic: z.enum(StatisticId), row: z.string(), measures: z.array(z.string()) }),
      from: monthSchema,
      to: monthSchema,
    })
    .nullable(),
});
const initial: StatisticsState = {
  unit: 'month',
  month: null,
  officeId: null,
  successRate: null,
  recovered: null,
  table: 'monthly',
  opened: null,
};

const read = (): StatisticsState => {
  try {
    const stored = stateSchema.safeParse(JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null'));
    return stored.success ? stored.data : initial;
  } catch {
    return initial;
  }
};

let current: StatisticsState | null = null;
const listeners = new Set<() => void>();
const snapshot = (): StatisticsState => {
  current ??= read();
  return current;
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const changeStatistics = (change: Partial<StatisticsState>): void => {
  current = { ...snapshot(), ...change };
  sessionStorage.setItem(STORAGE_KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
};
export const useStatisticsState = (): StatisticsState => useSyncExternalStore(subscribe, snapshot);

/** Another period: what was opened belonged to the one before. */
export const changePeriod = (change: Partial<Pick<StatisticsState, 'unit' | 'month' | 'officeId'>>): void =>
  changeStatistics({ ...change, opened: null });

export const monthShown = ({ month: chosen }: StatisticsState, today: LocalDate): Month => chosen ?? monthOf(today);

/** What the state asks the core for. */
export const queryOf = (state: StatisticsState, today: LocalDate): StatisticsQuery => ({
  ...rangeAround(monthShown(state, today), state.unit),
  officeId: state.officeId,
  successRate: state.successRate,
  recovered: state.recovered,
});
