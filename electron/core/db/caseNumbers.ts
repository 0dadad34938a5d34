/**
 * Case numbers, e.g. 鄂随工调〔2026〕15号: counted per office and year of receipt inside this computer's block, so that two computers
 * that cannot see each other never give the same number. Samples have a series of their own and use up no real number.
 */
import { type LocalDate, yearOf } from '../../../shared/kernel/localDate.ts';
import { NUMBERS_PER_BLOCK } from '../../../shared/office/state.ts';
import { one, type ReadDb, run, sql, type WriteDb } from './sql.ts';

export type NumberRequest = {
  readonly officeCode: string;
  readonly block: number;
  readonly receivedOn: LocalDate;
  readonly isSample: boolean;
};

/** The number the next registration would get; nothing is used up yet. Throws when the block is full. */
export const nextCaseNumber = (db: ReadDb, request: NumberRequest): string => {
  const { officeCode, block, receivedOn, isSample } = request;
  const count = lastNumber(db, request) + 1;
  if (count >= NUMBERS_PER_BLOCK) throw new RangeError('the block of case numbers of this computer is full');
  const number = block * NUMBERS_PER_BLOCK + count;
  return `${officeCode}〔${yearOf(receivedOn)}〕${isSample ? '样' : ''}${number}号`;
};

/** Uses the number up, in the transaction that registers the case. */
export const takeCaseNumber = (db: WriteDb, request: NumberRequest): void => {
  run(
    db,
    sql`INSERT INTO number_counters (year, series, last_number) VALUES (${yearOf(request.receivedOn)}, ${seriesOf(request)}, 1)
      ON CONFLICT (year, series) DO UPDATE SET last_number = last_number + 1`,
  );
};

const lastNumber = (db: ReadDb, request: NumberRequest): number =>
  one<{ last_number: number }>(
    db,
    sql`SELECT last_number FROM number_counters WHERE year = ${yearOf(request.receivedOn)}
      AND series = ${seriesOf(request)}`,
  )?.last_number ?? 0;

const seriesOf = ({ officeCode, isSample }: NumberRequest): string => `${officeCode}${isSample ? '/sample' : ''}`;
