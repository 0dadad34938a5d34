/**
 * The words a clause can take from the case: names of the sides, sums, days. One place, so that the library's clauses and the prefilled
 * agreement call the same people by the same names. A word the case does not hold is empty. Pure.
 */
import { claimKinds, isAct, textOf } from '../case/codes.ts';
import type { Payment } from '../case/parts.ts';
import { type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import { addDays, formatChineseDate, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { capitalAmount } from '../money/capitalAmount.ts';
import { formatYuan, sumFen } from '../money/fen.ts';

export type ClausePlan = {
  /** The day the agreement is drawn up. */
  readonly on: LocalDate;
  readonly payments: readonly Pick<Payment, 'amountFen' | 'dueOn' | 'payerId' | 'payeeId'>[];
};
export const clauseWordNames = [
  'workers',
  'respondents',
  'payers',
  'payees',
  'matters',
  'total',
  'totalInWords',
  'dueOn',
  'lastDueOn',
  'count',
  'endedOn',
  'transferBy',
  'sureties',
  'court',
  'workerAddress',
  'respondentAddress',
] as const;
export type ClauseWords = Readonly<Record<(typeof clauseWordNames)[number], string>>;

export const clauseWords = (c: PublicCase, { on, payments }: ClausePlan): ClauseWords => {
  const total = sumFen(payments.map(({ amountFen }) => amountFen));
  const inWords = capitalAmount(total);
  const days = payments.map(({ dueOn }) => dueOn).sort();
  const named = (ids: readonly string[]): readonly string[] => {
    const wanted = new Set(ids);
    return c.parties.filter(({ partyId }) => wanted.has(partyId)).map(({ name }) => name);
  };
  const sureties = respondentsOf(c).filter(({ role }) => suretyRoles.has(role));
  return {
    workers: group(
      '申请人',
      workersOf(c).map(({ name }) => name),
    ),
    respondents: group(
      '被申请人',
      respondentsOf(c).map(({ name }) => name),
    ),
    payers: group('被申请人', named(payments.map(({ payerId }) => payerId))),
    payees: group('申请人', named(payments.map(({ payeeId }) => payeeId))),
    matters: mattersOf(c),
    total: total === 0 ? '' : formatYuan(total),
    totalInWords: total === 0 || !inWords.ok ? '' : inWords.value,
    dueOn: chineseDay(days[0]),
    lastDueOn: chineseDay(days.at(-1)),
    count: String(new Set(days).size),
    endedOn: endOfEmployment(c),
    transferBy: chineseDay(transferDay(c, on)),
    sureties: sureties.map(({ name }) => name).join('、'),
    court: c.registration.court,
    workerAddress: onlyOne(workersOf(c).map(serviceLine)),
    respondentAddress: onlyOne(respondentsOf(c).map(serviceLine)),
  };
};

/** 申请人周建国; 申请人周建国、李梅; from four people on 申请人周建国等11人. Empty for nobody. */
export const group = (title: string, names: readonly string[]): string => {
  if (names.length === 0) return '';
  return names.length > 3 ? `${title}${names[0]}等${names.length}人` : `${title}${names.join('、')}`;
};

/** 拖欠工资、加班费: what the money claims are about, each kind once. */
export const mattersOf = (c: PublicCase): string =>
  [
    ...new Set(
      standingClaims(c)
        .filter(({ kind }) => !isAct(kind))
        .map(({ kind }) => textOf(claimKinds, kind).zh),
    ),
  ].join('、');

const suretyRoles: ReadonlySet<string> = new Set(['guarantor', 'legal-representative', 'controller']);

const chineseDay = (day: LocalDate | undefined): string => (day === undefined ? '' : formatChineseDate(day));

const endOfEmployment = (c: PublicCase): string => {
  const days = new Set(workersOf(c).map(({ endedOn }) => endedOn));
  const [only] = days;
  return days.size === 1 && only ? formatChineseDate(only) : '';
};

// 合同法 Art. 50: fifteen days from the end of employment; where they are over, fifteen days from the agreement.
const transferDay = (c: PublicCase, on: LocalDate): LocalDate | undefined => {
  const ends = workersOf(c).flatMap(({ endedOn }) => endedOn ?? []);
  const [first, ...others] = ends;
  if (first === undefined) return undefined;
  const legal = addDays(maxDate(first, ...others), 15);
  return legal >= on ? legal : addDays(on, 15);
};

const serviceLine = (party: {
  readonly serviceAddress: string;
  readonly address: string;
  readonly phone: string;
}): string =>
  [party.serviceAddress || party.address, party.phone === '' ? '' : `联系电话${party.phone}`]
    .filter(Boolean)
    .join('，');

const onlyOne = (lines: readonly string[]): string => (lines.length === 1 ? (lines[0] ?? '') : '');
