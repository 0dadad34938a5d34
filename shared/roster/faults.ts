/**
 * What can be wrong in a roster, cell by cell. Typed values; the words are the renderer's. `blocks`: the roster cannot be imported as it is;
 * `warns`: somebody should look, and may leave it. A fault never changes what was typed; where the right text can be calculated it is
 * offered as `suggestion` for a person to take.
 */
import type { ColumnId } from './columns.ts';

const weights = {
  'name-missing': 'blocks',
  'too-long': 'blocks',
  'id-fifteen-digits': 'blocks',
  'id-length': 'blocks',
  'id-character': 'blocks',
  'id-date-does-not-exist': 'blocks',
  'id-future-date': 'blocks',
  /** May stand with a reason in the column beside it. */
  'id-check-digit': 'blocks',
  /** 4.2E+17: the spreadsheet has thrown the last digits away. */
  'id-scientific': 'blocks',
  /** Eighteen digits that end in 000 and do not check: rounded by a spreadsheet. */
  'id-rounded': 'blocks',
  /** Seventeen digits whose check character is X. */
  'id-x-lost': 'blocks',
  /** Seventeen characters that only lack their first digit. */
  'id-lead-lost': 'blocks',
  'phone-scientific': 'blocks',
  'phone-unusual': 'warns',
  'day-unreadable': 'blocks',
  /** Only year and month. */
  'day-incomplete': 'blocks',
  /** Two digits for the year. */
  'day-short-year': 'blocks',
  /** 3/5/2024: March or May. */
  'day-ambiguous': 'blocks',
  'day-does-not-exist': 'blocks',
  'day-in-future': 'blocks',
  'ended-before-started': 'blocks',
  'started-too-young': 'warns',
  'amount-unreadable': 'blocks',
  'amount-negative': 'blocks',
  'amount-decimals': 'blocks',
  'amount-too-large': 'blocks',
  'choice-unknown': 'blocks',
  'sex-differs': 'warns',
  'birth-differs': 'warns',
  /** Neither an ID number nor another paper nor a birth date. */
  'identity-missing': 'warns',
  'id-twice': 'blocks',
  'person-twice': 'warns',
  'id-in-case': 'blocks',
  /** The case shows ID numbers masked: the visible digits agree, the name does not. */
  'id-like-in-case': 'warns',
  'person-in-case': 'warns',
  'claim-missing': 'warns',
  /** A note is kept with a claim; without one it would be lost. */
  'note-without-claim': 'blocks',
  'too-many-rows': 'blocks',
} as const satisfies Readonly<Record<string, 'blocks' | 'warns'>>;

export type RosterFaultType = keyof typeof weights;

/** A fault of one cell, before it is known in which row it stands. */
export type CellFault = {
  readonly column: ColumnId;
  readonly type: RosterFaultType;
  /** The text that would be right, where it follows from what was typed. */
  readonly suggestion?: string | undefined;
};
export type RosterFault = CellFault & {
  /** Position in the roster, from 0. */
  readonly row: number;
  readonly rowId: string;
  /** The earlier row this one repeats. */
  readonly otherRow?: number | undefined;
};

export const isBlocking = ({ type }: Pick<CellFault, 'type'>): boolean => weights[type] === 'blocks';
