/**
 * The words a clause can take from the case: names of the sides, sums, days. One place, so that the library's clauses and the prefilled
 * agreement call the same people by the same names. A word the case does not hold is empty. Pure.
 */
import { claimKinds, isAct, type RespondentRole, textOf } from '../case/codes.ts';
import type { Payment, Respondent } from '../case/parts.ts';
import { canAct, isOnHrTrack, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import { commissionOf } from '../documents/authorities.ts';
import { lengthWords } from '../documents/paperWords.ts';
import { addDays, formatChineseDate, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { capitalAmount } from '../money/capitalAmount.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import type { Setting } from '../settings/setting.ts';
import { limitLength } from '../timeLimits/calculate.ts';

export type ClausePlan = {
  /** The day the agreement is drawn up. */
  readonly on: LocalDate;
  readonly payments: readonly Pick<Payment, 'amountFen' | 'dueOn' | 'payerId' | 'payeeId'>[];
  /** The office's own settings; the shipped defaults stand behind them. */
  readonly settings?: readonly Setting[] | undefined;
};
export const clauseWordNames = [
  'workers',
  'respondents',
  'employers',
  'actingEmployers',
  'payers',
  'payees',
  'shares',
  'matters',
  'total',
  'totalInWords',
  'dueOn',
  'lastDueOn',
  'count',
  'endedOn',
  'transferBy',
  'joiners',
  'guarantors',
  'court',
  'confirmingCourt',
  'commission',
  'reviewPeriod',
  'laterProcedures',
  'informed',
  'workerAddress',
  'respondentAddress',
] as const;
export type ClauseWords = Readonly<Record<(typeof clauseWordNames)[number], string>>;

export const clauseWords = (c: PublicCase, plan: ClausePlan): ClauseWords => {
  const { on, payments, settings } = plan;
  const total = sumFen(payments.map(({ amountFen }) => amountFen));
  const days = payments.map(({ dueOn }) => dueOn).sort();
  const review = limitLength({ id: 'B05', from: on, settings });
  const isHr = isOnHrTrack(c);
  return {
    workers: group('申请人', namesOf(workersOf(c))),
    respondents: group('被申请人', namesOf(respondentsOf(c))),
    employers: group('被申请人', namesOf(employersOf(c))),
    actingEmployers: group('被申请人', namesOf(employersOf(c).filter(canAct))),
    payers: payersOf(c, plan),
    payees: group(
      '申请人',
      namedBy(
        c,
        payments.map(({ payeeId }) => payeeId),
      ),
    ),
    shares: sharesOf(c, plan),
    matters: mattersOf(c),
    total: total === 0 ? '' : formatYuan(total),
    totalInWords: total === 0 ? '' : sumWords(total),
    dueOn: chineseDay(days[0]),
    lastDueOn: chineseDay(days.at(-1)),
    count: String(new Set(days).size),
    endedOn: endOfEmployment(c),
    transferBy: chineseDay(transferDay(c, on)),
    joiners: namesOf(joinersOf(c, plan)).join('、'),
    guarantors: namesOf(respondentsOf(c).filter(({ role }) => role === 'guarantor')).join('、'),
    court: c.registration.court,
    confirmingCourt: isHr ? '有管辖权的人民法院' : c.registration.court,
    commission: commissionOf(c) ?? '有管辖权的劳动人事争议仲裁委员会',
    reviewPeriod: review === null ? '' : lengthWords(review),
    laterProcedures: isHr ? '仲裁审查、司法确认、执行程序' : '司法确认、执行程序',
    informed: isHr ? '对方和调解组织' : '对方、调解组织和人民法院',
    workerAddress: onlyOne(workersOf(c).map(serviceLine)),
    respondentAddress: onlyOne(respondentsOf(c).filter(canAct).map(serviceLine)),
  };
};

/** Who was the employer: the labour relation was with them, whoever else pays. */
export const employersOf = (c: PublicCase): readonly Respondent[] => {
  const employers = respondentsOf(c).filter(({ role }) => employing.has(role));
  return employers.length > 0 ? employers : respondentsOf(c);
};
const employing: ReadonlySet<RespondentRole> = new Set(['employer', 'dispatching', 'using', 'platform']);

/** Persons behind a firm who pay nothing themselves so far and may join the debt of those who pay. */
export const joinersOf = (c: PublicCase, { payments }: Pick<ClausePlan, 'payments'>): readonly Respondent[] =>
  payments.length === 0
    ? []
    : respondentsOf(c)
        .filter(({ role }) => role === 'legal-representative' || role === 'controller')
        .filter(({ partyId }) => payments.every(({ payerId }) => payerId !== partyId));

const namesOf = (parties: readonly { readonly name: string }[]): readonly string[] => parties.map(({ name }) => name);
const namedBy = (c: PublicCase, ids: readonly string[]): readonly string[] => {
  const wanted = new Set(ids);
  return namesOf(c.parties.filter(({ partyId }) => wanted.has(partyId)));
};

const payersOf = (c: PublicCase, { payments }: ClausePlan): string =>
  group(
    '被申请人',
    namedBy(
      c,
      payments.map(({ payerId }) => payerId),
    ),
  );

/** ，其中被申请人甲向申请人周建国支付人民币300.00元（大写：…），被申请人乙…: who owes whom, where several pay; empty for one payer. */
const sharesOf = (c: PublicCase, { payments }: ClausePlan): string => {
  const payers = c.parties.filter(({ partyId }) => payments.some(({ payerId }) => payerId === partyId));
  if (payers.length < 2) return '';
  const shares = payers.map(({ partyId, name }) => {
    const own = payments.filter(({ payerId }) => payerId === partyId);
    const payees = group(
      '申请人',
      namedBy(
        c,
        own.map(({ payeeId }) => payeeId),
      ),
    );
    const fen = sumFen(own.map(({ amountFen }) => amountFen));
    return `被申请人${name}向${payees}支付人民币${formatYuan(fen)}元（大写：${sumWords(fen)}）`;
  });
  return `，其中${shares.join('，')}`;
};

const sumWords = (fen: number): string => {
  const words = capitalAmount(fen);
  return words.ok ? words.value : '';
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
