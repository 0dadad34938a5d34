/**
 * Length of service. The last working day counts, so months are measured from the first day to the day after the last (convention of the
 * reference, domain 5.1); where a month has no corresponding day, its last day stands for it.
 */
import { addDays, addMonths, daysBetween, type LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { rational, type Rational } from '../money/rational.ts';

export type Service = { readonly years: number; readonly months: number; readonly days: number };

/** Whole months from `from` until the day before `endExclusive`. */
export const wholeMonthsBetween = (from: LocalDate, endExclusive: LocalDate): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= endExclusive) months += 1;
  return months;
};

/** Years, months and days from the first to the last working day, both counted. */
export const serviceOf = (from: LocalDate, to: LocalDate): Service => {
  const end = addDays(to, 1);
  const months = wholeMonthsBetween(from, end);
  return { years: Math.floor(months / 12), months: months % 12, days: daysBetween(addMonths(from, months), end) };
};

/** Months of severance: one per full year; a rest of six months or more counts one, a shorter rest a half (合同法 Art 47). */
export const severanceMonths = ({ years, months, days }: Service): Rational => {
  const halves = months >= 6 ? 2 : months > 0 || days > 0 ? 1 : 0;
  return rational(years * 2 + halves, 2);
};

/** 5年6个月16日 */
export const serviceText = ({ years, months, days }: Service): Text => ({
  zh: [years > 0 ? `${years}年` : '', months > 0 ? `${months}个月` : '', days > 0 ? `${days}日` : ''].join('') || '0日',
  en: `${years} years ${months} months ${days} days`,
});
