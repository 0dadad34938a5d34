/** Calls about statistics: the tables of a period with their course, the cases behind a figure, the workbook to hand in. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { OutcomeCode, Track } from '../case/codes.ts';
import type { Role } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import type { SettingKey } from '../settings/register.ts';
import type { CourseMonth } from '../statistics/course.ts';
import { Recovered, SuccessRate } from '../statistics/definition.ts';
import type { PeriodRefusal } from '../statistics/period.ts';
import { StatisticId } from '../statistics/registry.ts';
import type { StatisticTable } from '../statistics/table.ts';

/** Who may see figures over all cases; a volunteer sees his or her own consultations only. */
export const statisticsRoles = ['mediator', 'supervisor', 'administrator'] as const satisfies readonly Role[];

/** Months as typed ('YYYY-MM'): what is none is refused by field. */
const asked = z.object({
  from: z.string().max(20),
  to: z.string().max(20),
  /** Null: this computer's own office; `all`: every office whose cases are on this desk, each case where it is now. */
  officeId: z.string().max(64).nullable(),
  /** Null: as the office's settings say. */
  successRate: z.enum(SuccessRate).nullable(),
  recovered: z.enum(Recovered).nullable(),
});
export type StatisticsQuery = z.infer<typeof asked>;
/** A figure of a table: the row's key (`total` for the sum) and its measures; several where a rate divides by their sum. */
const figure = z.object({
  statistic: z.enum(StatisticId),
  row: z.string().max(200),
  measures: z.array(z.string().max(60)).min(1).max(4),
});
export type FigureAsked = z.infer<typeof figure>;

export type StatisticsReport = {
  readonly tables: readonly StatisticTable[];
  /** The twelve months up to the end of the period, or up to today while it is running. */
  readonly course: readonly CourseMonth[];
  /** There are only sample cases here, and these are their figures. */
  readonly areSamples: boolean;
  /** Settings behind the variants that the office has not confirmed. */
  readonly unconfirmed: readonly SettingKey[];
};
/** A round behind a figure. */
export type CountedCase = {
  readonly caseId: string;
  readonly number: string;
  readonly round: number;
  readonly workers: string;
  readonly respondents: string;
  readonly track: Track;
  readonly receivedOn: LocalDate;
  readonly acceptedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly outcome: OutcomeCode | null;
  /** What it adds to the figure, in the unit of its measure. */
  readonly adds: number;
  readonly isSample: boolean;
};
export type StatisticsRefusal =
  | PeriodRefusal
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  | { readonly type: 'figure-unknown'; readonly field: 'measures' };
export type SavedBook = { readonly bytes: Uint8Array; readonly fileName: string };

export const statisticsContract = {
  report: oc
    .input(asked.extend({ tables: z.array(z.enum(StatisticId)).min(1) }))
    .output(type<Result<StatisticsReport, StatisticsRefusal>>()),
  cases: oc
    .input(asked.extend({ figure, offset: z.int().min(0), limit: z.int().min(1).max(500) }))
    .output(type<Result<{ readonly total: number; readonly rows: readonly CountedCase[] }, StatisticsRefusal>>()),
  /** Every table and every counted case as an Excel file. No names of parties stand in it. */
  export: oc.input(asked).output(type<Result<SavedBook, StatisticsRefusal>>()),
};
