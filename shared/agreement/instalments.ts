/**
 * Splits an agreed sum into instalments with a day each: equal amounts, the last takes the remainder; a day that falls on a rest day
 * moves back to the working day before it, and says so (a later day would leave the payee waiting). Pure.
 */
import { isRestDay, type WorkCalendar } from '../calendar/workCalendar.ts';
import { addDays, addMonths, formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Text } from '../kernel/text.ts';
import { splitFen } from '../money/fen.ts';

export type InstalmentPlan = {
  readonly totalFen: number;
  readonly count: number;
  readonly firstDueOn: LocalDate;
  readonly every: { readonly months: number } | { readonly days: number };
  readonly calendar: WorkCalendar;
};
export type Instalment = {
  readonly amountFen: number;
  readonly dueOn: LocalDate;
  /** The rest day it would have fallen on; null where the day was kept. */
  readonly movedFrom: LocalDate | null;
  readonly note: Text | null;
};
export type InstalmentRefusal =
  | { readonly type: 'amount-missing'; readonly field: 'totalFen' }
  | { readonly type: 'count-out-of-range'; readonly field: 'count'; readonly most: number }
  | { readonly type: 'interval-out-of-range'; readonly field: 'every' };

/** More instalments than this are a typing mistake. */
const mostInstalments = 120;

/** The instalments in order. Months are counted from the first day (31 January, 28 February, 31 March), never from a moved day. */
export const planInstalments = (plan: InstalmentPlan): Result<readonly Instalment[], InstalmentRefusal> => {
  if (plan.totalFen <= 0) return refuse({ type: 'amount-missing', field: 'totalFen' });
  const most = Math.min(mostInstalments, plan.totalFen);
  if (plan.count < 1 || plan.count > most) return refuse({ type: 'count-out-of-range', field: 'count', most });
  const interval = 'months' in plan.every ? plan.every.months : plan.every.days;
  if (interval < 1 && plan.count > 1) return refuse({ type: 'interval-out-of-range', field: 'every' });
  return ok(splitFen(plan.totalFen, plan.count).map((amountFen, index) => ({ amountFen, ...dayOf(plan, index) })));
};

/** The day itself when it is a working day, else the last working day before it. */
export const workdayBefore = (calendar: WorkCalendar, day: LocalDate): LocalDate => {
  let candidate = day;
  while (isRestDay(calendar, candidate)) candidate = addDays(candidate, -1);
  return candidate;
};

const dayOf = (
  { firstDueOn, every, calendar }: InstalmentPlan,
  index: number,
): Pick<Instalment, 'dueOn' | 'movedFrom' | 'note'> => {
  const planned =
    'months' in every ? addMonths(firstDueOn, every.months * index) : addDays(firstDueOn, every.days * index);
  const dueOn = workdayBefore(calendar, planned);
  if (dueOn === planned) return { dueOn, movedFrom: null, note: null };
  return {
    dueOn,
    movedFrom: planned,
    note: {
      zh: `${formatChineseDate(planned)}是休息日，提前到${formatChineseDate(dueOn)}`,
      en: `${planned} is a rest day, moved back to ${dueOn}`,
    },
  };
};
