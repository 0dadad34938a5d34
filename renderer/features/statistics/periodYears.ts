/** Years and quarters to choose a period by. A period is kept as one of its months. */
import { type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import { type Month, month } from '../../../shared/statistics/period.ts';

export const quarters = [1, 2, 3, 4] as const;

/** How far back years are listed; earlier ones are reached step by step and are then listed as well. */
const YEARS_BACK = 10;

export const yearOfMonth = (at: Month): number => Number(at.slice(0, 4));

/** 1 for January to March. */
export const quarterOf = (at: Month): number => Math.ceil(Number(at.slice(5)) / 3);

/** The years up to this one and the one shown, the latest first. */
export const yearsToChoose = (shown: Month, today: LocalDate): readonly number[] => {
  const thisYear = yearOf(today);
  const listed = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back);
  return [...new Set([...listed, yearOfMonth(shown)])].toSorted((a, b) => b - a);
};

/** The same month of another year. */
export const inYear = (at: Month, year: number): Month => month(`${year}-${at.slice(5)}`);

/** The first month of a quarter of the same year. */
export const inQuarter = (at: Month, quarter: number): Month =>
  month(`${at.slice(0, 4)}-${String(quarter * 3 - 2).padStart(2, '0')}`);
