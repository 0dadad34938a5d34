/** A calendar day in full, in both languages: what people read on a page and in a copied text. Papers are Chinese only. */
import { formatChineseDate, type LocalDate, yearOf } from './localDate.ts';
import type { Text } from './text.ts';

/** The English months, short. */
export const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** 2026年3月5日, 5 Mar 2026. */
export const fullDayText = (on: LocalDate): Text => ({
  zh: formatChineseDate(on),
  en: `${Number(on.slice(8, 10))} ${shortMonths[Number(on.slice(5, 7)) - 1] ?? ''} ${yearOf(on)}`,
});
