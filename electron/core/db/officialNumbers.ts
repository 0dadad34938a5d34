/**
 * Official numbers, e.g. 鄂随工调〔2026〕15号: counted per code and year inside this computer's block, so that two computers that cannot see
 * each other never give the same number. Samples have a series of their own and use up no real number.
 */
import { type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import { NUMBERS_PER_BLOCK } from '../../../shared/office/state.ts';
import { one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

/** Which series a number is taken from: the code before the bracket (代字), and the day whose year stands in it. */
export type OfficialNumber = { readonly code: string; readonly on: LocalDate };
export type NumberRequest = OfficialNumber & { readonly block: number; readonly isSample: boolean };

/** The number the next paper of the series would get; nothing is used up yet. Throws when the block is full. */
export const nextNumber = (db: ReadDb, request: NumberRequest): string => {
  const { code, block, on, isSample } = request;
  const count = lastNumber(db, request) + 1;
  if (count >= NUMBERS_PER_BLOCK) throw new RangeError('the block of numbers of this computer is full');
  const number = block * NUMBERS_PER_BLOCK + count;
  return `${code}〔${yearOf(on)}〕${isSample ? '样' : ''}${number}号`;
};

/** Uses the number up, in the transaction that stores what bears it. */
export const takeNumber = (db: WriteDb, request: NumberRequest): void => {
  run(
    db,
    sql`INSERT INTO number_counters (year, series, last_number) VALUES (${yearOf(request.on)}, ${seriesOf(request)}, 1)
      ON CONFLICT (year, series) DO UPDATE SET last_number = last_number + 1`,
  );
};

const lastNumber = (db: ReadDb, request: NumberRequest): number =>
  one<{ last_number: number }>(
    db,
    sql`SELECT last_number FROM number_counters WHERE year = ${yearOf(request.on)}
      AND series = ${seriesOf(request)}`,
  )?.last_number ?? 0;

const seriesOf = ({ code, isSample }: NumberRequest): string => `${code}${isSample ? '/sample' : ''}`;
