/**
 * Reads a day as people and spreadsheets write it: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, 5 Mar 2024, with a time behind it,
 * full width, or as the serial number of a spreadsheet. Nothing is guessed: what could mean two days, or is only a month, is a fault.
 */
import { toHalfWidth } from '../kernel/halfWidth.ts';
import { addDays, isLocalDate, localDate, type LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { RosterFaultType } from './faults.ts';

export type DayFault = Extract<RosterFaultType, `day-${string}`>;

/** Null for an empty cell, and for words that say that something has not ended (至今, 在职). */
export const readDay = (typed: string): Result<LocalDate | null, DayFault> => {
  const text = toHalfWidth(typed)
    .trim()
    .replace(/[T\s]+\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/, '')
    .replace(/\s+/g, ' ');
  if (text === '' || stillGoing.test(text)) return ok(null);
  for (const { pattern, read } of spellings) {
    const match = pattern.exec(text);
    if (match !== null) return read(match);
  }
  return refuse('day-unreadable');
};

const stillGoing = /^(至今|现在|在职|未离职|在岗|now|present|[-—–/无]+)$/i;

type Read = (match: RegExpExecArray) => Result<LocalDate | null, DayFault>;
type Spelling = { readonly pattern: RegExp; readonly read: Read };

const build = (year: string, month: string, day: string): Result<LocalDate, DayFault> => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? ok(text) : refuse('day-does-not-exist');
};
const part = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const always =
  (fault: DayFault): Read =>
  () =>
    refuse(fault);

// Day 1 of the spreadsheets is 1900-01-01, but they count a 29 February 1900 that never was.
const SERIAL_ZERO = localDate('1899-12-30');
/** 1950-01-01 to 2099-12-31: outside it five digits are more likely a slip than a serial number. */
const [FIRST_SERIAL, LAST_SERIAL] = [18_264, 73_050];
const readSerial: Read = (match) => {
  const serial = Number(part(match, 1));
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? ok(addDays(SERIAL_ZERO, serial)) : refuse('day-unreadable');
};

/** 25/3/2024 and 3/25/2024 can be read in one way only; 3/5/2024 cannot. */
const readYearLast: Read = (match) => {
  const [first, second, year] = [part(match, 1), part(match, 2), part(match, 3)];
  if (Number(first) > 12) return build(year, second, first);
  if (Number(second) > 12 || first === second) return build(year, first, second);
  return refuse('day-ambiguous');
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNumber = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const spellings: readonly Spelling[] = [
  {
    pattern: /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/,
    read: (m) => build(part(m, 1), part(m, 2), part(m, 3)),
  },
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, read: (m) => build(part(m, 1), part(m, 2), part(m, 3)) },
  { pattern: /^(\d{5})(?:\.\d+)?$/, read: readSerial },
  { pattern: /^\d{4} ?(?:[-/.年] ?\d{1,2} ?月?|年)?$/, read: always('day-incomplete') },
  { pattern: /^(?:19|20)\d{4}$/, read: always('day-incomplete') },
  { pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, read: readYearLast },
  { pattern: /^\d{2} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?$/, read: always('day-short-year') },
  {
    pattern: new RegExp(`^(\\d{1,2})[ -]${monthName}[ ,-]+(\\d{4})$`, 'i'),
    read: (m) => build(part(m, 3), monthNumber(part(m, 2)), part(m, 1)),
  },
  {
    pattern: new RegExp(`^${monthName} (\\d{1,2}),? (\\d{4})$`, 'i'),
    read: (m) => build(part(m, 3), monthNumber(part(m, 1)), part(m, 2)),
  },
];
