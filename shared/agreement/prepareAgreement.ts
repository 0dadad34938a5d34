/**
 * A first draft of the agreement from what the case already knows, so that nothing is typed twice: facts, matters in dispute, one payment
 * per worker with a money claim (or instalments), and the suggested clauses. Everything in it is a proposal the person changes; the sums
 * are the claims, since only the parties know what they agreed. Pure: ids, day and calendar are handed in.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { claimKinds, isAct, textOf } from '../case/codes.ts';
import type { AgreementVersion, Payment, Worker } from '../case/parts.ts';
import {
  canAct,
  claimsOfParty,
  partyById,
  type PublicCase,
  respondentsOf,
  standingClaims,
  workersOf,
} from '../case/state.ts';
import { addDays, formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import type { Setting } from '../settings/setting.ts';
import { suggestClauses } from './clauseLibrary.ts';
import { group } from './clauseWords.ts';
import { type InstalmentPlan, planInstalments, workdayBefore } from './instalments.ts';

export type PrepareInput = {
  readonly on: LocalDate;
  readonly clerk: string;
  readonly calendar: WorkCalendar;
  readonly newId: () => string;
  /** The office's own settings, for numbers in clauses. */
  readonly settings?: readonly Setting[] | undefined;
  /** First due day; null proposes the working day on or before the fifteenth day from now. */
  readonly firstDueOn?: LocalDate | null;
  /** Absent: one payment each. */
  readonly instalments?: Pick<InstalmentPlan, 'count' | 'every'>;
};

/** A draft that fits `agreementVersionSchema`; its payments add up to its total. */
export const prepareAgreement = (c: PublicCase, input: PrepareInput): AgreementVersion => {
  const payments = proposedPayments(c, input);
  const suggested = suggestClauses(c, { on: input.on, payments, settings: input.settings }).filter(
    ({ isSuggested }) => isSuggested,
  );
  return {
    versionId: input.newId(),
    preparedOn: input.on,
    facts: proposedFacts(c),
    disputedMatters: proposedMatters(c),
    clauses: suggested.map(({ kind, text }) => ({ clauseId: input.newId(), kind, text })),
    payments: [...payments],
    totalFen: sumFen(payments.map(({ amountFen }) => amountFen)),
    clerk: input.clerk,
    bindsOnSigning: false,
    annexClaimIds: [],
  };
};

/** 申请人周建国于2025年3月1日入职被申请人…，从事钢筋工工作…… then the story as it was told. */
export const proposedFacts = (c: PublicCase): string => {
  const workers = workersOf(c);
  const employer = group(
    '被申请人',
    respondentsOf(c)
      .slice(0, 1)
      .map(({ name }) => name),
  );
  const [only] = workers;
  const opening =
    workers.length === 1 && only !== undefined
      ? employmentSentence(only, employer)
      : `${group(
          '申请人',
          workers.map(({ name }) => name),
        )}先后在${employer}处工作。`;
  return [opening, c.registration.facts.trim()].filter(Boolean).join('\n');
};

/** What each side claims, by claimant while they are few, by kind and total when they are many. */
export const proposedMatters = (c: PublicCase): string => {
  const claims = standingClaims(c);
  if (claims.length === 0) return '';
  const claimants = [...new Set(claims.map(({ partyId }) => partyId))];
  if (claimants.length > 3) return mattersByKind(c, claimants.length);
  return claimants
    .map((partyId) => {
      const list = claims
        .filter((claim) => claim.partyId === partyId)
        .map(({ kind, amountFen, note }) => {
          const amount = amountFen === null || isAct(kind) ? '' : `${formatYuan(amountFen)}元`;
          return `${textOf(claimKinds, kind).zh}${amount}${note === '' ? '' : `（${note}）`}`;
        });
      const party = partyById(c, partyId);
      const title = party?.kind === 'worker' ? '申请人' : '被申请人';
      return `${title}${party?.name ?? ''}请求：${list.join('；')}。`;
    })
    .join('\n');
};

const mattersByKind = (c: PublicCase, people: number): string => {
  const claims = standingClaims(c);
  const kinds = [...new Set(claims.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const same = claims.filter((claim) => claim.kind === kind);
    const sum = sumFen(same.map(({ amountFen }) => amountFen ?? 0));
    const count = new Set(same.map(({ partyId }) => partyId)).size;
    return `${textOf(claimKinds, kind).zh}${isAct(kind) ? '' : `合计${formatYuan(sum)}元`}（${count}人）`;
  });
  return `${people}名当事人提出以下请求：${lines.join('；')}。`;
};

const employmentSentence = (worker: Worker, employer: string): string => {
  const parts = [
    worker.startedOn === null
      ? `申请人${worker.name}在${employer}处工作`
      : `申请人${worker.name}于${formatChineseDate(worker.startedOn)}到${employer}处工作`,
    worker.trade === '' ? '' : `从事${worker.trade}岗位`,
    worker.monthlyWageFen === null ? '' : `月工资${formatYuan(worker.monthlyWageFen)}元`,
    worker.endedOn === null ? '' : `${formatChineseDate(worker.endedOn)}离职`,
  ];
  return `${parts.filter(Boolean).join('，')}。`;
};

const proposedPayments = (c: PublicCase, input: PrepareInput): readonly Payment[] => {
  // A firm that was struck off pays nothing any more.
  const payer = respondentsOf(c).find(canAct)?.partyId ?? '';
  const firstDueOn = input.firstDueOn ?? workdayBefore(input.calendar, addDays(input.on, 15));
  return workersOf(c).flatMap((worker) => {
    const claimed = claimsOfParty(c, worker.partyId).filter(({ kind }) => !isAct(kind));
    const totalFen = sumFen(claimed.map(({ amountFen }) => amountFen ?? 0));
    const plan = planInstalments({
      totalFen,
      count: input.instalments?.count ?? 1,
      every: input.instalments?.every ?? { months: 1 },
      firstDueOn,
      calendar: input.calendar,
    });
    return !plan.ok
      ? []
      : plan.value.map(({ amountFen, dueOn }) => ({
          paymentId: input.newId(),
          amountFen,
          dueOn,
          method: 'transfer' as const,
          payerId: payer,
          payeeId: worker.partyId,
          account: '',
        }));
  });
};
