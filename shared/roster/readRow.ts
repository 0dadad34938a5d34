/**
 * Reads one row of a roster: the worker and the claims it describes, and the faults of its cells. Pure and quick; a row whose object is the
 * same needs not be read again (checkRoster.ts remembers).
 */
import type { ClaimKind, EmploymentFormCode } from '../case/codes.ts';
import type { Worker } from '../case/parts.ts';
import { type IdNumber, normaliseIdNumber } from '../identity/idNumber.ts';
import { addYears, type LocalDate } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import { type ColumnId, columnOf, inTableOrder, isColumnId } from './columns.ts';
import type { CellFault, RosterFaultType } from './faults.ts';
import { readAct, readAmount, readEmployment, readName, readPhone, readSex, readText, readYesNo } from './readCell.ts';
import { readDay } from './readDay.ts';
import { readIdCell } from './readIdCell.ts';

/** The cells of a row as typed; a missing one is empty. */
export type RosterCells = { readonly [K in ColumnId]?: string };
export type RosterRow = { readonly rowId: string; readonly cells: RosterCells };
export type ReadClaim = {
  readonly column: ColumnId;
  readonly kind: ClaimKind;
  readonly amountFen: number | null;
  readonly note: string;
};
export type RowReading = {
  /** Nothing stands in it: it is passed over. */
  readonly isBlank: boolean;
  readonly faults: readonly CellFault[];
  readonly worker: Omit<Worker, 'partyId'>;
  readonly claims: readonly ReadClaim[];
  /** Every amount that can be read, the monthly wage included. */
  readonly amounts: ReadonlyMap<ColumnId, number>;
};

/** Below this age nobody may be employed (劳动法 Art. 15). */
const WORKING_AGE = 16;

export const readRow = ({ cells }: Pick<RosterRow, 'cells'>, today: LocalDate): RowReading => {
  const read = cellReader(cells);
  const id = identityOf({ number: cells.idNumber ?? '', reason: read.words('idReason') }, today);
  const otherPaper = paperOf(read.words('otherPaper'));
  const born = { sex: read.one('sex', readSex, null), birthDate: read.day('birthDate') };
  const spell = { startedOn: read.day('startedOn'), endedOn: read.day('endedOn') };
  const claims = claimsOf(cells, read);
  const note = read.words('note');
  const worker: RowReading['worker'] = {
    kind: 'worker',
    name: read.one('name', readName, ''),
    idNumber: id.idNumber,
    idOverrideReason: id.overrideReason,
    otherPaper,
    // Kept only where no ID number tells them.
    ...(id.checked === null ? born : { sex: null, birthDate: null }),
    phone: read.phone(),
    address: read.words('address'),
    serviceAddress: '',
    employmentForm: read.one<EmploymentFormCode | null>('employmentForm', readEmployment, null) ?? '99',
    trade: read.words('trade'),
    ...spell,
    monthlyWageFen: read.amount('monthlyWage'),
    isMigrantWorker: read.one('isMigrantWorker', readYesNo, null) ?? false,
    isUnionMember: read.one('isUnionMember', readYesNo, null),
    platform: read.words('platform'),
    project: read.words('project'),
  };
  const isBlank = Object.values(cells).every((cell) => cell.trim() === '');
  const faults: readonly CellFault[] = [
    ...id.faults,
    ...read.faults,
    ...bornFaults(id.checked, born),
    ...dayFaults({ ...spell, birthDate: id.checked?.birthDate ?? born.birthDate }, today),
    ...(isAnonymous(worker, id) ? [{ column: 'idNumber', type: 'identity-missing' } as const] : []),
    ...(claims.length === 0 && !hasUnreadClaim(cells) ? [claimless(note)] : []),
  ];
  return { isBlank, faults: isBlank ? [] : faults, worker, claims: withNote(claims, note), amounts: read.amounts };
};

/** Reads cells one by one and keeps what is wrong with them. */
const cellReader = (cells: RosterCells) => {
  const faults: CellFault[] = [];
  const amounts = new Map<ColumnId, number>();
  const one = <T>(column: ColumnId, reader: (text: string) => Result<T, RosterFaultType>, otherwise: T): T => {
    const result = reader(cells[column] ?? '');
    if (result.ok) return result.value;
    faults.push({ column, type: result.refusal });
    return otherwise;
  };
  const amount = (column: ColumnId): number | null => {
    const fen = one(column, readAmount, null);
    if (fen !== null) amounts.set(column, fen);
    return fen;
  };
  const phone = (): string => {
    const { phone: number, isUsual } = one('phone', readPhone, { phone: '', isUsual: true });
    if (!isUsual) faults.push({ column: 'phone', type: 'phone-unusual' });
    return number;
  };
  return {
    faults: faults as readonly CellFault[],
    amounts: amounts as ReadonlyMap<ColumnId, number>,
    one,
    amount,
    phone,
    words: (column: ColumnId): string => one(column, readText, ''),
    day: (column: ColumnId): LocalDate | null => one(column, readDay, null),
  };
};
type CellReader = ReturnType<typeof cellReader>;

const isAnonymous = ({ otherPaper, birthDate }: RowReading['worker'], { idNumber, faults }: Identity): boolean =>
  idNumber === null && faults.length === 0 && otherPaper === null && birthDate === null;

type Identity = {
  readonly idNumber: string | null;
  readonly overrideReason: string | null;
  /** What a right number tells; null without one. */
  readonly checked: IdNumber | null;
  readonly faults: readonly CellFault[];
};

/** A wrong check digit may stand with a reason; every other fault of the number may not (reference: domain 3.2). */
const identityOf = (typed: { readonly number: string; readonly reason: string }, today: LocalDate): Identity => {
  const read = readIdCell(typed.number, today);
  if (read.ok) return { idNumber: read.value?.idNumber ?? null, overrideReason: null, checked: read.value, faults: [] };
  if (read.refusal.type === 'id-check-digit' && typed.reason !== '')
    return { idNumber: normaliseIdNumber(typed.number), overrideReason: typed.reason, checked: null, faults: [] };
  return { idNumber: null, overrideReason: null, checked: null, faults: [{ column: 'idNumber', ...read.refusal }] };
};

/** 护照 E12345678: the kind, then the number. A number alone is some other paper. */
const paperOf = (text: string): Worker['otherPaper'] => {
  if (text === '') return null;
  const match = /^(\D*?)[\s:：]*([A-Za-z]{0,3}[\d-]+.*)$/u.exec(text);
  const kind = (match?.[1] ?? '').trim();
  return { kind: kind === '' ? '其他证件' : kind, number: (match?.[2] ?? text).trim() };
};

const bornFaults = (
  checked: IdNumber | null,
  { sex, birthDate }: { readonly sex: Worker['sex']; readonly birthDate: LocalDate | null },
): readonly CellFault[] => {
  if (checked === null) return [];
  return [
    ...(sex !== null && sex !== checked.sex ? [{ column: 'sex', type: 'sex-differs' } as const] : []),
    ...(birthDate !== null && birthDate !== checked.birthDate
      ? [{ column: 'birthDate', type: 'birth-differs' } as const]
      : []),
  ];
};

type Days = {
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly birthDate: LocalDate | null;
};

const dayFaults = ({ startedOn, endedOn, birthDate }: Days, today: LocalDate): readonly CellFault[] => {
  const faults: CellFault[] = [];
  if (startedOn !== null && startedOn > today) faults.push({ column: 'startedOn', type: 'day-in-future' });
  if (startedOn !== null && endedOn !== null && endedOn < startedOn)
    faults.push({ column: 'endedOn', type: 'ended-before-started' });
  if (birthDate !== null && birthDate > today) faults.push({ column: 'birthDate', type: 'day-in-future' });
  else if (birthDate !== null && startedOn !== null && startedOn < addYears(birthDate, WORKING_AGE))
    faults.push({ column: 'startedOn', type: 'started-too-young' });
  return faults;
};

const claimColumns = (cells: RosterCells): readonly ColumnId[] =>
  inTableOrder(Object.keys(cells).filter((id): id is ColumnId => isColumnId(id) && columnOf(id).claim !== null));
const hasUnreadClaim = (cells: RosterCells): boolean =>
  claimColumns(cells).some((id) => columnOf(id).kind === 'amount' && !readAmount(cells[id] ?? '').ok);

const claimsOf = (cells: RosterCells, read: CellReader): readonly ReadClaim[] =>
  claimColumns(cells).flatMap((column): readonly ReadClaim[] => {
    const { claim, kind } = columnOf(column);
    if (claim === null) return [];
    if (kind === 'act') {
      const note = read.one(column, readAct, null);
      return note === null ? [] : [{ column, kind: claim, amountFen: null, note }];
    }
    const amountFen = read.amount(column);
    return amountFen === null ? [] : [{ column, kind: claim, amountFen, note: '' }];
  });

/** A worker without a claim: somebody should look; a note without one has no place to be kept. */
const claimless = (note: string): CellFault =>
  note === '' ? { column: 'name', type: 'claim-missing' } : { column: 'note', type: 'note-without-claim' };

/** The note of a row is kept with the worker's first claim. */
const withNote = (claims: readonly ReadClaim[], note: string): readonly ReadClaim[] =>
  note === ''
    ? claims
    : claims.map((claim, at) =>
        at === 0 ? { ...claim, note: [claim.note, note].filter((x) => x !== '').join('；') } : claim,
      );
