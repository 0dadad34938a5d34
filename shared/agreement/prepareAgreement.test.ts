import { describe, expect, it } from 'vitest';
import { hrCase, hrOneStopCase } from '../../tests/builders/hrStories.ts';
import { aCase, aClaim, aPayment, aPerson, aRespondent, aWorker, day } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { agreementVersionSchema } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import { amountPairs } from './amountsInText.ts';
import { checkAgreement } from './checkAgreement.ts';
import { clauseLibrary, suggestClauses } from './clauseLibrary.ts';
import { type ClausePlan, clauseWordNames } from './clauseWords.ts';
import { prepareAgreement } from './prepareAgreement.ts';

const ids = () => {
  let count = 0;
  return () => `id${(count += 1)}`;
};
const draft = (c: RegisteredCase, more: Partial<Parameters<typeof prepareAgreement>[1]> = {}) =>
  prepareAgreement(c, { on: day('2026-02-05'), clerk: '吴静', calendar: builtInCalendar, newId: ids(), ...more });

const clauseText = (c: RegisteredCase, id: string, plan: ClausePlan): string =>
  suggestClauses(c, plan).find((row) => row.id === id)?.text ?? '';

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
    const findings = checkAgreement({
      version,
      case: c,
      calendar: builtInCalendar,
      today: day('2026-02-05'),
      settings: [],
      place: '',
    });
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
      [...wording.matchAll(/\{\{(\w+)\??\}\}/g)].map(([, name]) => name),
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

  it('says who owes whom where several pay, and nothing of it for one payer', () => {
    const c = aCase({ parties: [aWorker(), aRespondent(), aPerson()] });
    const payments = [
      aPayment({ amountFen: 2_000_000 }),
      aPayment({ paymentId: 'p2', payerId: 'r2', amountFen: 2_076_000 }),
    ];
    const text = clauseText(c, 'payment-once', { on: plan.on, payments });
    expect(text).toContain(
      '共计人民币40,760.00元（大写：人民币肆万零柒佰陆拾元整），其中被申请人随州市晨光装饰工程有限公司向申请人周建国支付人民币20,000.00元（大写：人民币贰万元整），被申请人陈志远向申请人周建国支付人民币20,760.00元（大写：人民币贰万零柒佰陆拾元整），具体金额',
    );
    expect(clauseText(c, 'payment-once', plan)).not.toContain('其中');
  });

  it('lets a person behind the firm join the debt of those who pay, and is silent once that person pays', () => {
    const c = aCase({ parties: [aWorker(), aRespondent(), aPerson()] });
    const joint = (payerId: string) =>
      suggestClauses(c, { on: plan.on, payments: [aPayment({ payerId })] }).find(({ id }) => id === 'joint-debtor');
    expect(joint('r1')).toMatchObject({
      isSuggested: true,
      text: '陈志远自愿加入本协议约定的债务，与被申请人随州市晨光装饰工程有限公司共同向申请人周建国承担付款义务。',
    });
    expect(joint('r2')).toMatchObject({ isSuggested: false, hasBlank: true });
  });

  it('asks nothing of a firm that was struck off, and keeps the labour relation with it', () => {
    const c = aCase({
      parties: [aWorker(), aRespondent({ deregisteredOn: day('2025-12-31') }), aPerson()],
      claims: [{ ...aClaim({ kind: 'severance' }), withdrawnFor: null }],
    });
    const version = draft(c);
    expect(version.payments.map(({ payerId }) => payerId)).toEqual(['r2']);
    expect(version.clauses.map(({ kind }) => kind)).not.toContain('leaving-certificate');
    expect(version.clauses.find(({ kind }) => kind === 'termination')?.text).toContain(
      '周建国与被申请人随州市晨光装饰工程有限公司的劳动关系',
    );
  });
});

describe('the clauses of the HR track', () => {
  const suggested = (c: RegisteredCase) =>
    suggestClauses(c, plan)
      .filter(({ kind, isSuggested }) => kind === 'confirmation' && isSuggested)
      .map(({ text }) => text);
  const plan = { on: day('2026-02-05'), payments: [aPayment()] };

  it('suggest the review by the commission within the days the office counts with', () => {
    expect(suggested(hrCase())).toEqual([
      '双方同意自本协议生效之日起十五日内，共同向随州市劳动人事争议仲裁委员会申请仲裁审查，请求制作仲裁调解书。',
    ]);
    const settings = [
      {
        key: 'limit.B05',
        place: '',
        value: 10,
        unit: 'day' as const,
        source: { zh: '本市规定', en: '' },
        validFrom: day('2020-01-01'),
        confirmed: true,
      },
    ];
    expect(clauseText(hrCase(), 'arbitration-review', { ...plan, settings })).toContain('十日内');
  });

  it('suggest judicial confirmation where there is no labour relation, and neither for confirming one', () => {
    expect(suggested(hrOneStopCase())).toEqual([
      '双方同意自本协议生效之日起三十日内，共同向有管辖权的人民法院申请司法确认。',
    ]);
    const relation = hrCase({
      claims: [{ ...aClaim({ kind: 'confirm-relation', amountFen: null }), withdrawnFor: null }],
    });
    expect(suggested(relation)).toEqual([]);
  });
});
