import { describe, expect, it } from 'vitest';
import { aCase, aClaim, aPerson, aRespondent, aWorker, day } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { agreementVersionSchema } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import { amountPairs } from './amountsInText.ts';
import { checkAgreement } from './checkAgreement.ts';
import { clauseLibrary, suggestClauses } from './clauseLibrary.ts';
import { clauseWordNames } from './clauseWords.ts';
import { prepareAgreement } from './prepareAgreement.ts';

const ids = () => {
  let count = 0;
  return () => `id${(count += 1)}`;
};
const draft = (c: RegisteredCase, more: Partial<Parameters<typeof prepareAgreement>[1]> = {}) =>
  prepareAgreement(c, { on: day('2026-02-05'), clerk: '吴静', calendar: builtInCalendar, newId: ids(), ...more });

const crowd = (count: number): RegisteredCase => {
  const workers = Array.from({ length: count }, (_, index) => aWorker({ partyId: `w${index}`, name: `工人${index}` }));
  return aCase({
    parties: [...workers, aRespondent()],
    claims: workers.map(({ partyId }, index) => ({
      ...aClaim({ claimId: `c${index}`, partyId, amountFen: 370_545 }),
      withdrawnFor: null,
    })),
  });
};

describe('a drafted agreement', () => {
  it('fits the schema and passes the checker but for the accounts, which only the payees know', () => {
    const c = aCase();
    const version = draft(c);
    expect(agreementVersionSchema.parse(version)).toEqual(version);
    const findings = checkAgreement({ version, case: c, calendar: builtInCalendar, today: day('2026-02-05') });
    expect(findings.map(({ rule }) => rule)).toEqual(['account-missing']);
  });

  it('tells facts and matters in dispute in sentences', () => {
    const version = draft(aCase());
    expect(version.facts).toBe(
      '申请人周建国于2025年3月1日到被申请人随州市晨光装饰工程有限公司处工作，从事钢筋工岗位，月工资6,800.00元，2025年12月20日离职。\n' +
        aCase().registration.facts,
    );
    expect(version.disputedMatters).toBe('申请人周建国请求：拖欠工资40,760.00元（2025年9月至12月工资）。');
  });

  it('pays each worker what they claim, in money only', () => {
    const version = draft(crowd(11));
    expect(version.payments).toHaveLength(11);
    expect(version.totalFen).toBe(4_075_995);
    expect(version.disputedMatters).toBe('11名当事人提出以下请求：拖欠工资合计40,759.95元（11人）。');
  });

  it('can pay in instalments, and then all falls due when one is late', () => {
    const version = draft(aCase(), { instalments: { count: 3, every: { months: 1 } }, firstDueOn: day('2026-03-20') });
    expect(version.payments.map(({ amountFen }) => amountFen)).toEqual([1_358_667, 1_358_667, 1_358_666]);
    expect(version.clauses.map(({ text }) => text).join('')).toContain('分3期付清');
    expect(version.clauses.map(({ kind }) => kind)).toContain('breach');
  });

  it('is drafted for people whose only respondent is a person, without claims, without dates', () => {
    const c = aCase({
      parties: [aWorker({ startedOn: null, endedOn: null, trade: '', monthlyWageFen: null }), aPerson()],
      claims: [],
    });
    expect(draft(c)).toMatchObject({ payments: [], totalFen: 0, disputedMatters: '' });
  });
});

describe('the clause library', () => {
  const plan = { on: day('2026-02-05'), payments: draft(aCase()).payments };

  it('uses only words that the case can give', () => {
    const names: readonly string[] = clauseWordNames;
    const used = clauseLibrary.flatMap(({ wording }) =>
      [...wording.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
    );
    expect(used.filter((name) => name === undefined || !names.includes(name))).toEqual([]);
  });

  it('writes a sum as figure and capital amount of the same money', () => {
    const text = suggestClauses(aCase(), plan).find(({ id }) => id === 'payment-once')?.text ?? '';
    expect(text).toContain('共计人民币40,760.00元（大写：人民币肆万零柒佰陆拾元整）');
    expect(amountPairs(text).map(({ figure, capital }) => figure.fen - capital.fen)).toEqual([0]);
  });

  it('suggests judicial confirmation for a delegated case and the court paper for an entrusted one', () => {
    const suggested = (c: RegisteredCase) =>
      suggestClauses(c, plan)
        .filter(({ kind, isSuggested }) => kind === 'confirmation' && isSuggested)
        .map(({ id }) => id);
    expect(suggested(aCase())).toEqual(['confirmation']);
    expect(suggested(aCase({ registration: { ...aCase().registration, referral: 'entrusted-ordinary' } }))).toEqual([
      'court-paper',
    ]);
  });

  it('gives fifteen days for the transfer of papers: from leaving, or from the agreement once they are over', () => {
    const by = (endedOn: string) =>
      suggestClauses(aCase({ parties: [aWorker({ endedOn: day(endedOn) }), aRespondent()] }), plan).find(
        ({ id }) => id === 'insurance-transfer',
      )?.text;
    expect(by('2026-01-31')).toContain('于2026年2月15日前');
    expect(by('2025-12-20')).toContain('于2026年2月20日前');
  });

  it('marks a blank where the case does not know', () => {
    expect(suggestClauses(aCase(), plan).find(({ id }) => id === 'penalty')).toMatchObject({ hasBlank: true });
  });

  it('names many people by the first and their number', () => {
    const text = suggestClauses(crowd(11), { on: day('2026-02-05'), payments: draft(crowd(11)).payments })[0]?.text;
    expect(text).toContain('向申请人工人0等11人支付拖欠工资等款项');
  });
});
