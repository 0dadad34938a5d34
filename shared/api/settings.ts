/** Calls about what the office sets for itself: the numbers and variants of the register, and the yearly notices on days off. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import type { CalculationRefusal } from '../calculators/calculation.ts';
import type { CalendarYear } from '../calendar/workCalendar.ts';
import type { CalendarMove } from './calendar.ts';
import type { Role } from '../case/commands.ts';
import type { FieldIssue } from '../kernel/parseFields.ts';
import type { Result } from '../kernel/result.ts';
import type { SettingRefusal } from '../settings/checkSetting.ts';
import type { Setting } from '../settings/setting.ts';
import type { SettingRow } from '../settings/settingRow.ts';
import type { LimitRefusal } from '../timeLimits/calculate.ts';
import type { Rulebook } from '../workflow/clocks.ts';

/** A row of the register with what the office entered for it and what applies today. */
export type SettingView = {
  readonly row: SettingRow;
  /** The office's own entries, oldest first. */
  readonly own: readonly Setting[];
  /** One for each place that has a value today; empty where neither the office nor a source gives one. */
  readonly current: readonly (Setting & { readonly isOwn: boolean })[];
};
export type CalendarYearView = CalendarYear & { readonly isBuiltIn: boolean };
/** A notice as it was read, before it is counted with. */
export type CalendarPreview = {
  readonly year: CalendarYear;
  /** The notice for that year that it would replace. */
  readonly replaces: CalendarYearView | null;
  readonly moves: readonly CalendarMove[];
};

type RoleMissing = { readonly type: 'role-missing'; readonly roles: readonly Role[] };
export type EnterSettingRefusal = SettingRefusal | RoleMissing;
export type LoadCalendarRefusal =
  | RoleMissing
  /** The text is no notice; `field` is the path of what is wrong, empty for the whole text. */
  | { readonly type: 'calendar-faults'; readonly faults: readonly FieldIssue[] };

/** Everything the rulebook refuses: a date or a sum that cannot be counted, a setting or a notice that cannot be taken. */
export type RuleRefusal = CalculationRefusal | LimitRefusal | EnterSettingRefusal | LoadCalendarRefusal;

/** Who may change what the whole office counts with. */
export const settingRoles = ['supervisor', 'administrator'] as const satisfies readonly Role[];

export const settingsContract = {
  list: oc.output(type<readonly SettingView[]>()),
  /** What dates and checks are counted with, so that a page and a paper count alike. */
  rulebook: oc.output(type<Rulebook>()),
  /** Enter a setting. Taken as it comes, so that what does not fit is refused by field; the core checks it against the register. */
  enter: oc
    .input(z.object({ setting: z.custom<Setting>(() => true) }))
    .output(type<Result<SettingView, EnterSettingRefusal>>()),
  calendarYears: oc.output(type<readonly CalendarYearView[]>()),
  /** What the notice says and which open deadlines it would move; nothing is kept. */
  previewCalendarYear: oc
    .input(z.object({ json: z.string().max(200_000) }))
    .output(type<Result<CalendarPreview, LoadCalendarRefusal>>()),
  /** Read the JSON text of next year's notice (the shape of `CalendarYear`) and count with it from now on. */
  loadCalendarYear: oc
    .input(z.object({ json: z.string().max(200_000) }))
    .output(type<Result<CalendarYearView, LoadCalendarRefusal>>()),
};
