/**
 * Reads a yearly notice that an office brings in (next year's days off). Everything a typing mistake could break is
 * checked here, so that the calendar itself may trust its data.
 */
import { z } from 'zod';
import { type LocalDate, localDateSchema, weekdayOf, yearOf } from '../kernel/localDate.ts';
import type { CalendarYear, DaysOff } from './years.ts';

// A lone surrogate (half of a rare character) cannot be hashed, so it cannot be stored.
const wordsSchema = z
  .string()
  .min(1)
  .max(500)
  .refine((words) => words.isWellFormed(), 'not-writable');
const textSchema = z.object({ zh: wordsSchema, en: wordsSchema });

const daysOffSchema = z
  .object({ from: localDateSchema, to: localDateSchema, name: textSchema })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'ends-before-it-begins' });

const shape = z.object({
  year: z.int().min(2000).max(9998),
  daysOff: z.array(daysOffSchema).min(1),
  makeUpWorkdays: z.array(localDateSchema),
  tripleWageDays: z.array(localDateSchema).min(1),
  source: textSchema,
});

type Fault = { readonly path: (string | number)[]; readonly message: string };

/** The shape of `CalendarYear`, with the faults a person makes when copying a notice. */
export const calendarYearSchema: z.ZodType<CalendarYear, z.input<typeof shape>> = shape.superRefine((year, context) => {
  for (const fault of faultsIn(year)) context.addIssue({ code: 'custom', ...fault });
});

const faultsIn = (year: CalendarYear): readonly Fault[] => [
  ...year.daysOff.flatMap((run, index) => runFaults(year, run, index)),
  ...year.makeUpWorkdays.flatMap((day, index) => makeUpFaults(year, day, index)),
  ...year.tripleWageDays.flatMap((day, index) => tripleFaults(year, day, index)),
];

const runFaults = ({ year, daysOff }: CalendarYear, run: DaysOff, index: number): readonly Fault[] => [
  ...(belongs(year, run.from) && belongs(year, run.to) ? [] : [fault(['daysOff', index], 'outside-the-year')]),
  ...(daysOff.slice(0, index).some((other) => run.from <= other.to && other.from <= run.to)
    ? [fault(['daysOff', index], 'overlaps-another-holiday')]
    : []),
];

const makeUpFaults = ({ year, daysOff, makeUpWorkdays }: CalendarYear, day: LocalDate, index: number) => [
  ...(belongs(year, day) ? [] : [fault(['makeUpWorkdays', index], 'outside-the-year')]),
  ...(weekdayOf(day) === 0 || weekdayOf(day) === 6 ? [] : [fault(['makeUpWorkdays', index], 'not-a-weekend-day')]),
  ...(isOff(daysOff, day) ? [fault(['makeUpWorkdays', index], 'is-a-day-off')] : []),
  ...(makeUpWorkdays.indexOf(day) < index ? [fault(['makeUpWorkdays', index], 'listed-twice')] : []),
];

const tripleFaults = ({ daysOff, tripleWageDays }: CalendarYear, day: LocalDate, index: number) => [
  ...(isOff(daysOff, day) ? [] : [fault(['tripleWageDays', index], 'not-a-day-off')]),
  ...(tripleWageDays.indexOf(day) < index ? [fault(['tripleWageDays', index], 'listed-twice')] : []),
];

const fault = (path: (string | number)[], message: string): Fault => ({ path, message });

const isOff = (daysOff: readonly DaysOff[], day: LocalDate): boolean =>
  daysOff.some(({ from, to }) => from <= day && day <= to);

// A New Year break may begin in the last days of December of the year before, and so may its make-up days.
const belongs = (year: number, day: LocalDate): boolean =>
  yearOf(day) === year || (day >= `${year - 1}-12-20` && yearOf(day) === year - 1);
