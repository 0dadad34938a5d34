/** The days of a month as they stand on the wall: whole weeks from Monday to Sunday, and where a key leads. Pure. */
import { addDays, addMonths, type LocalDate, localDate, weekdayOf, yearOf } from '../../../shared/kernel/localDate.ts';

/** Monday first, as calendars in China have it. */
export const weekdaysFromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

const DAYS = 7;

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((weekdayOf(day) + DAYS - 1) % DAYS));

/** The seven days of the week the day lies in. */
export const weekOf = (day: LocalDate): readonly LocalDate[] =>
  Array.from({ length: DAYS }, (_, index) => addDays(mondayOf(day), index));

export const firstOfMonth = (day: LocalDate): LocalDate => localDate(`${day.slice(0, 8)}01`);
export const lastOfMonth = (day: LocalDate): LocalDate => addDays(addMonths(firstOfMonth(day), 1), -1);
export const isSameMonth = (one: LocalDate, other: LocalDate): boolean => one.slice(0, 7) === other.slice(0, 7);
export const dayNumber = (day: LocalDate): number => Number(day.slice(8, 10));

/** The weeks that hold the month of the day, with the days of its neighbours that fill them up. */
export const weeksOfMonth = (day: LocalDate): readonly (readonly LocalDate[])[] => {
  const [first, last] = [mondayOf(firstOfMonth(day)), lastOfMonth(day)];
  const weeks: (readonly LocalDate[])[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, DAYS)) weeks.push(weekOf(monday));
  return weeks;
};

/** The day a key leads to, or null for a key that does not move. */
export const dayByKey = (key: string, day: LocalDate): LocalDate | null => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -DAYS);
    case 'ArrowDown':
      return addDays(day, DAYS);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), DAYS - 1);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
};

/** The years that the days touch, each once. */
export const yearsOf = (days: readonly LocalDate[]): readonly number[] => [...new Set(days.map(yearOf))];
