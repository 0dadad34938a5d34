/**
 * The yearly notices of the State Council on days off, as data. A new year = one more entry here, or the same shape
 * imported by an office through `calendarYearSchema`. Rows are facts from the notice; weekends need no row.
 *
 * The 300 % days are calculated from the holiday law (全国年节及纪念日放假办法: 11 days until 2024, 13 from 2025).
 */
import { type LocalDate, localDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { holidayNames } from './statutoryHolidays.ts';

/** A run of days off, both ends included. */
export type DaysOff = { readonly from: LocalDate; readonly to: LocalDate; readonly name: Text };

export type CalendarYear = {
  readonly year: number;
  readonly daysOff: readonly DaysOff[];
  /** Saturdays and Sundays that the notice makes working days. */
  readonly makeUpWorkdays: readonly LocalDate[];
  /** Statutory holidays proper: work on them is paid at 300 % (劳动法 Art 44). */
  readonly tripleWageDays: readonly LocalDate[];
  /** The notice the data comes from, and how and when it was entered. */
  readonly source: Text;
};

const { newYear, springFestival, qingming, labourDay, dragonBoat, midAutumn, nationalDay, nationalAndMidAutumn } =
  holidayNames;

const off = (name: Text, from: string, to: string = from): DaysOff => ({
  from: localDate(from),
  to: localDate(to),
  name,
});

// Month and day, separated by blanks, as the notice lists them.
const days = (year: number, monthDays: string): readonly LocalDate[] =>
  monthDays.split(' ').map((monthDay) => localDate(`${year}-${monthDay}`));

const notice = (year: number, page: string): Text => ({
  zh: `国务院办公厅关于${year}年部分节假日安排的通知（中国政府网 ${page}，据公开汇编录入，2026年11月20日）`,
  en: `State Council notice on days off in ${year} (gov.cn ${page}, entered from a public collection, 2026-11-20)`,
});

const year2024: CalendarYear = {
  year: 2024,
  daysOff: [
    off(newYear, '2024-01-01'),
    off(springFestival, '2024-02-10', '2024-02-17'),
    off(qingming, '2024-04-04', '2024-04-06'),
    off(labourDay, '2024-05-01', '2024-05-05'),
    off(dragonBoat, '2024-06-10'),
    off(midAutumn, '2024-09-15', '2024-09-17'),
    off(nationalDay, '2024-10-01', '2024-10-07'),
  ],
  makeUpWorkdays: days(2024, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'),
  tripleWageDays: days(2024, '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03'),
  source: notice(2024, 'content_6911528'),
};

const year2025: CalendarYear = {
  year: 2025,
  daysOff: [
    off(newYear, '2025-01-01'),
    off(springFestival, '2025-01-28', '2025-02-04'),
    off(qingming, '2025-04-04', '2025-04-06'),
    off(labourDay, '2025-05-01', '2025-05-05'),
    off(dragonBoat, '2025-05-31', '2025-06-02'),
    off(nationalAndMidAutumn, '2025-10-01', '2025-10-08'),
  ],
  makeUpWorkdays: days(2025, '01-26 02-08 04-27 09-28 10-11'),
  tripleWageDays: days(2025, '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'),
  source: notice(2025, 'content_6986383'),
};

const year2026: CalendarYear = {
  year: 2026,
  daysOff: [
    off(newYear, '2026-01-01', '2026-01-03'),
    off(springFestival, '2026-02-15', '2026-02-23'),
    off(qingming, '2026-04-04', '2026-04-06'),
    off(labourDay, '2026-05-01', '2026-05-05'),
    off(dragonBoat, '2026-06-19', '2026-06-21'),
    off(midAutumn, '2026-09-25', '2026-09-27'),
    off(nationalDay, '2026-10-01', '2026-10-07'),
  ],
  makeUpWorkdays: days(2026, '01-04 02-14 02-28 05-09 09-20 10-10'),
  tripleWageDays: days(2026, '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03'),
  source: notice(2026, 'content_7047091'),
};

export const builtInYears: readonly CalendarYear[] = [year2024, year2025, year2026];
