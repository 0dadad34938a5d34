/** The row that follows another one in a list: the next month or day, the same sum due; what a person must tell stays empty. Pure. */
import type { Fields } from '../../../shared/calculators/inputFields.ts';
import { type CalculatorInput, emptyRow } from '../../../shared/calculators/startInput.ts';
import { addDays, addMonths, isLocalDate } from '../../../shared/kernel/localDate.ts';

/** Columns that mostly repeat from row to row. */
const repeated: ReadonlySet<string> = new Set(['dueFen']);

export const nextRow = (columns: Fields, last: CalculatorInput | undefined): CalculatorInput =>
  Object.fromEntries(
    Object.entries(emptyRow(columns)).map(([name, empty]) => {
      const before = last?.[name];
      const kind = columns[name]?.kind;
      if (kind === 'month') return [name, monthAfter(before) ?? empty];
      if (kind === 'date') return [name, dayAfter(before) ?? empty];
      return [name, repeated.has(name) ? (before ?? empty) : empty];
    }),
  );

const monthAfter = (month: unknown): string | null => {
  const first = typeof month === 'string' ? `${month}-01` : '';
  return isLocalDate(first) ? addMonths(first, 1).slice(0, 7) : null;
};

const dayAfter = (day: unknown): string | null =>
  typeof day === 'string' && isLocalDate(day) ? addDays(day, 1) : null;
