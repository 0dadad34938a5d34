/**
 * The statutory holidays of a year, the days that are paid at 300 % when worked: 全国年节及纪念日放假办法 (as of 2024-11-10) Art. 2, thirteen days:
 * 元旦 1, 春节 4 (除夕 to 正月初三), 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3. What the yearly notice adds are rest days and exchanged weekends.
 *
 * The days of the lunar calendar and of 清明 stand in a table, computed astronomically and compared with the notices of 2025 and 2026; outside
 * of it nothing is proposed.
 */
import { addDays, type LocalDate, localDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';

export const HolidayId = [
  'newYear',
  'springFestival',
  'qingming',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
] as const;
export type HolidayId = (typeof HolidayId)[number];

export const holidayNames: Readonly<Record<HolidayId | 'nationalAndMidAutumn', Text>> = {
  newYear: { zh: '元旦', en: "New Year's Day" },
  springFestival: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming Festival' },
  labourDay: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  nationalDay: { zh: '国庆节', en: 'National Day' },
  nationalAndMidAutumn: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
};

/** The holiday and its statutory days in order. */
export type StatutoryHoliday = { readonly id: HolidayId; readonly days: readonly LocalDate[] };

/** 正月初一, 清明, 端午, 中秋 of each year, as MM-DD. */
const lunarDays: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-07', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-02', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
  2036: ['01-28', '04-04', '05-30', '10-04'],
  2037: ['02-15', '04-04', '06-18', '09-24'],
  2038: ['02-04', '04-05', '06-07', '09-13'],
  2039: ['01-24', '04-05', '05-27', '10-02'],
  2040: ['02-12', '04-04', '06-14', '09-20'],
};

/** The holidays of the year, or null for a year whose lunar days are not in the table. */
export const statutoryHolidays = (year: number): readonly StatutoryHoliday[] | null => {
  const lunar = lunarDays[year];
  if (lunar === undefined) return null;
  const on = (monthDay: string): LocalDate => localDate(`${year}-${monthDay}`);
  const [spring, qingming, dragonBoat, midAutumn] = lunar;
  return [
    { id: 'newYear', days: [on('01-01')] },
    { id: 'springFestival', days: [-1, 0, 1, 2].map((days) => addDays(on(spring), days)) },
    { id: 'qingming', days: [on(qingming)] },
    { id: 'labourDay', days: [on('05-01'), on('05-02')] },
    { id: 'dragonBoat', days: [on(dragonBoat)] },
    { id: 'midAutumn', days: [on(midAutumn)] },
    { id: 'nationalDay', days: [on('10-01'), on('10-02'), on('10-03')] },
  ];
};

/** The 300 % days in order, each once (in 2031 two festivals meet); none for a year that is not in the table. */
export const tripleWageDaysOf = (year: number): readonly LocalDate[] =>
  [...new Set((statutoryHolidays(year) ?? []).flatMap(({ days }) => days))].toSorted();
