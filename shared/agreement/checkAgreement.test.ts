import { describe, expect, it } from 'vitest';
import {
  aCase,
  aClaim,
  aClause,
  aPayment,
  aPerson,
  aRespondent,
  aVersion,
  aWorker,
  day,
} from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import type { AgreementVersion, Clause, Claim, Payment, Representative } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { Setting } from '../settings/setting.ts';
import { agreementRules, checkAgreement, maySign } from './checkAgreement.ts';

type Example = readonly [version?: Partial<AgreementVersion>, changes?: Partial<RegisteredCase>, today?: string];

const findingsOf = ([version = {}, changes = {}, today = '2026-02-05']: Example) =>
  checkAgreement({
    version: aVersion(version),
    case: aCase(changes),
    calendar: builtInCalendar,
    today: day(today),
    settings: [],
    place: '',
  });
const rulesOf = (example: Example) => findingsOf(example).map((finding) => finding.rule);

const clause = (text: string, kind: Clause['kind'] = 'free'): Partial<AgreementVersion> => ({
  clauses: [aClause(), aClause({ clauseId: 'k2', kind, text })],
});
const paymentText = (text: string): Partial<AgreementVersion> => ({ clauses: [aClause({ text })] });
const payment = (changes: Partial<Payment>): Partial<AgreementVersion> => ({ payments: [aPayment(changes)] });
const claims = (...list: readonly Partial<Claim>[]): Partial<RegisteredCase> => ({
  claims: list.map((changes, index) => ({ ...aClaim({ claimId: `c${index}`, ...changes }), withdrawnFor: null })),
});
const { registration } = aCase();
const injury = { registration: { ...registration, disputeTypes: ['08' as const] } };
const entrusted = { registration: { ...registration, referral: 'entrusted-summary' as const } };
const lawyer = (authority: Representative['authority']): Partial<RegisteredCase> => ({
  representatives: [
    {
      representativeId: 'a1',
      partyId: 'w1',
      name: '赵律师',
      idNumber: null,
      phone: '',
      relation: '律师',
      authority,
      appointedOn: day('2026-01-21'),
    },
  ],
});

const onHr = (changes: Partial<RegisteredCase['registration']> = {}): Partial<RegisteredCase> => ({
  registration: { ...registration, track: 'hr-union', referral: 'application', bodyKind: 'township', ...changes },
});
const many = (count: number, changes: Partial<RegisteredCase> = {}): Partial<RegisteredCase> => {
  const workers = Array.from({ length: count }, (_, index) =>
    aWorker({ partyId: `w${index + 1}`, name: `工友${index + 1}` }),
  );
  return { parties: [...workers, aRespondent()], ...changes };
};
const elected = (scope: 'general' | 'special'): Partial<RegisteredCase> => ({
  election: {
    on: day('2026-01-20'),
    partyIds: ['w1', 'w2', 'w3'],
    scope,
    electedBy: Array.from({ length: 10 }, (_, index) => `w${index + 1}`),
    scan: null,
  },
});
const consented = (versionId: string, ...partyIds: readonly string[]): Partial<RegisteredCase> => ({
  settlementConsents: [{ on: day('2026-02-05'), versionId, partyIds: [...partyIds], way: 'written', scan: null }],
});
const behindTheFirm: Partial<RegisteredCase> = { parties: [aWorker(), aRespondent(), aPerson()] };
const joins = (rest: string, payerId: string): Partial<AgreementVersion> => ({
  ...clause(`陈志远自愿加入本协议约定的债务，${rest}共同向申请人承担付款义务。`, 'security'),
  payments: [aPayment({ payerId })],
});
/** 20,000 yuan from the firm and 20,760 from the person behind it. */
const shared = (words: string): Partial<AgreementVersion> => ({
  ...paymentText(`双方约定，其中${words}，2026年3月20日前付清。`),
  payments: [aPayment({ amountFen: 2_000_000 }), aPayment({ paymentId: 'p2', payerId: 'r2', amountFen: 2_076_000 })],
});
const reviewed = clause('双方同意共同向仲裁委员会申请仲裁审查。', 'confirmation');

const settled = '本协议履行完毕后，双方再无其他劳动争议。';

/** For each rule: what it must find, and what it must leave alone. */
const examples: Readonly<Record<string, { readonly bad: readonly Example[]; readonly good: readonly Example[] }>> = {
  'sum-differs': { bad: [[{ totalFen: 4_076_001 }], [{ payments: [] }]], good: [[], [{ payments: [], totalFen: 0 }]] },
  'amount-zero': { bad: [[payment({ amountFen: 0 })]], good: [[]] },
  'payer-unknown': { bad: [[payment({ payerId: 'nobody' })], [payment({ payerId: '' })]], good: [[]] },
  'payee-unknown': { bad: [[payment({ payeeId: 'nobody' })]], good: [[]] },
  'payer-is-payee': { bad: [[payment({ payerId: 'w1' })]], good: [[]] },
  'account-missing': {
    bad: [[payment({ account: '' })], [payment({ account: '', method: 'court-account' })]],
    good: [[payment({ account: '', method: 'cash' })], []],
  },
  'due-before-preparation': {
    bad: [[payment({ dueOn: day('2026-02-04') })]],
    good: [[payment({ dueOn: day('2026-02-05') })]],
  },
  'due-day-passed': {
    bad: [[payment({ dueOn: day('2026-02-10') }), {}, '2026-02-11']],
    good: [[payment({ dueOn: day('2026-02-10') }), {}, '2026-02-10']],
  },
  'due-on-rest-day': {
    // Spring Festival; a Saturday. 14 February 2026 is a Saturday made a working day.
    bad: [[payment({ dueOn: day('2026-02-17') })], [payment({ dueOn: day('2026-03-21') })]],
    good: [[payment({ dueOn: day('2026-02-14') })], []],
  },
  'due-beyond-calendar': { bad: [[payment({ dueOn: day('2027-03-19') })]], good: [[]] },
  'worker-without-payment': {
    bad: [
      [
        {},
        {
          parties: [aWorker(), aWorker({ partyId: 'w2', name: '李梅' }), aRespondent()],
          ...claims({}, { partyId: 'w2' }),
        },
      ],
    ],
    good: [[], [{ payments: [], totalFen: 0 }, claims({ kind: 'leaving-certificate', amountFen: null })]],
  },
  'no-clause': { bad: [[{ clauses: [] }]], good: [[]] },
  'facts-missing': { bad: [[{ facts: '' }], [{ disputedMatters: ' ' }]], good: [[]] },
  'clause-has-blank': {
    bad: [[clause('双方劳动关系于＿＿＿＿解除。')], [clause('按照__计算')], [clause('向{{payee}}支付')]],
    good: [[]],
  },
  'capital-differs': {
    bad: [
      [paymentText('支付人民币40,760.00元（大写：肆万零柒佰陆拾伍元整），2026年3月20日前付清。')],
      [clause('违约金人民币壹仟元整（¥2,000.00）。', 'breach')],
    ],
    good: [
      [paymentText('支付¥40,760.00（大写：人民币肆万零柒佰陆拾元整），2026年3月20日前付清。')],
      [clause('逾期的另付1,000元；申请人放弃贰佰元整的利息。')],
    ],
  },
  'total-in-clause-differs': {
    bad: [[paymentText('被申请人共计支付申请人工资40,000元，2026年3月20日前付清。')]],
    good: [
      [paymentText('被申请人共计支付申请人工资4.076万元，2026年3月20日前付清。')],
      [clause('申请人请求合计58,000元，经核对后协商。')],
    ],
  },
  'share-in-clause-differs': {
    bad: [
      [
        shared('被申请人随州市晨光装饰工程有限公司支付人民币30,000.00元，被申请人陈志远支付人民币10,760.00元'),
        behindTheFirm,
      ],
    ],
    good: [
      [
        shared('被申请人随州市晨光装饰工程有限公司支付人民币20,000.00元，被申请人陈志远支付人民币20,760.00元'),
        behindTheFirm,
      ],
      [paymentText('被申请人随州市晨光装饰工程有限公司支付人民币30,000.00元。')],
    ],
  },
  'payment-clause-unclear': {
    bad: [
      [{ ...paymentText('被申请人支付申请人全部工资。'), payments: [], totalFen: 0 }],
      [{ ...paymentText('被申请人于2026年3月20日前付清工资。'), payments: [], totalFen: 0 }],
    ],
    good: [
      [paymentText('被申请人按照付款明细支付工资。')],
      [{ ...paymentText('被申请人当场支付申请人工资296元。'), payments: [], totalFen: 0 }],
    ],
  },
  'vague-time': {
    bad: [[clause('被申请人尽快办理手续。')], [clause('余款待工程款到位后支付。')]],
    good: [[clause('被申请人于2026年3月20日前办理手续。')]],
  },
  'social-insurance-waived': {
    bad: [
      [clause('申请人自愿放弃社会保险。')],
      [clause('被申请人无需为申请人缴纳养老保险。')],
      [clause('社保不再补缴，双方互不追究。')],
      [clause('未缴纳的社会保险费，以现金补贴代替，双方无异议。')],
      [clause('申请人不再要求被申请人补缴社保。')],
    ],
    good: [
      [clause('被申请人于十五日内为申请人办理社会保险关系转移手续。')],
      [clause('被申请人为申请人补缴2025年3月至12月的社会保险费。')],
      [clause('双方知悉不得约定放弃社会保险。')],
      [clause('申请人放弃利息请求；被申请人依法办理社保减员。')],
    ],
  },
  'act-time-missing': {
    bad: [[clause('被申请人向申请人出具离职证明。', 'leaving-certificate')]],
    good: [
      [clause('被申请人于签订本协议时出具离职证明。', 'leaving-certificate')],
      [clause('被申请人于2026年3月5日前办理转移手续。', 'insurance-transfer')],
    ],
  },
  'work-injury-waived': {
    bad: [
      [clause('申请人自愿放弃工伤待遇。')],
      [clause('申请人今后受伤，被申请人概不负责。')],
      [{ ...clause('工伤由申请人自行承担。'), facts: '经鉴定为九级伤残。' }],
    ],
    good: [
      [{ ...clause('申请人放弃其余工伤待遇。'), facts: '申请人经劳动能力鉴定为九级伤残。' }],
      [clause('被申请人支付工伤待遇20,000元，2026年3月20日前付清。')],
      [clause('双方知悉不得约定放弃工伤待遇。')],
    ],
  },
  'remedy-waived': {
    bad: [
      [clause('申请人承诺不向劳动监察部门投诉。')],
      [clause('申请人不得申请工伤认定。')],
      [clause('申请人放弃申请仲裁的权利。')],
    ],
    good: [
      [clause('被申请人逾期付款的，申请人可以申请强制执行。')],
      [clause('本协议不影响申请人依法申请仲裁。')],
      [clause(settled)],
    ],
  },
  'wage-clause-below-minimum': {
    bad: [[clause('自2026年3月起，申请人月工资1,800元。')], [clause('小时工资18元，按日结算。')]],
    good: [
      [clause('自2026年3月起，申请人月工资2,210元。')],
      [clause('小时工资22元，按日结算。')],
      // Wages of a month, or a difference, are no wage agreed for the future.
      [clause('被申请人支付2025年12月工资1,500元、三个月工资差额900元和月工资差额300元。')],
    ],
  },
  'wage-on-file-below-minimum': {
    bad: [[{}, { parties: [aWorker({ monthlyWageFen: 190_000 }), aRespondent()] }]],
    good: [
      [{}, { parties: [aWorker({ monthlyWageFen: 221_000 }), aRespondent()] }],
      [{}, { parties: [aWorker({ monthlyWageFen: null }), aRespondent()] }],
      [{}, { parties: [aWorker({ monthlyWageFen: 90_000, employmentForm: '06' }), aRespondent()] }],
      [{}, { parties: [aWorker({ monthlyWageFen: 190_000 }), aRespondent()], claims: [] }],
    ],
  },
  'payer-struck-off': {
    bad: [[{}, { parties: [aWorker(), aRespondent({ deregisteredOn: day('2025-12-31') })] }]],
    good: [
      [
        { payments: [aPayment({ payerId: 'r2' })] },
        { parties: [aWorker(), aRespondent({ deregisteredOn: day('2025-12-31') }), aPerson()] },
      ],
    ],
  },
  'joint-debt-misfits': {
    bad: [
      [joins('与其他付款人', 'r2'), behindTheFirm],
      [joins('与被申请人随州市晨光装饰工程有限公司', 'r2'), behindTheFirm],
      [{ ...joins('与被申请人随州市晨光装饰工程有限公司', 'r1'), payments: [], totalFen: 0 }, behindTheFirm],
    ],
    good: [
      [joins('与其他付款人', 'r1'), behindTheFirm],
      [joins('与被申请人随州市晨光装饰工程有限公司', 'r1'), behindTheFirm],
      [clause('陈志远与随州市晨光装饰工程有限公司共同承担付款责任。', 'security'), behindTheFirm],
      [clause('双方共同承担保密义务。')],
    ],
  },
  'representatives-may-not-settle': {
    bad: [[{}, many(10, elected('general'))]],
    good: [[{}, many(10, elected('special'))], []],
  },
  'settlement-consent-missing': {
    bad: [
      [{}, many(10, elected('special'))],
      [{}, many(10, { ...elected('special'), ...consented('v0', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10') })],
      [{}, many(10, { ...elected('special'), ...consented('v1', 'w4', 'w5') })],
    ],
    good: [
      [{}, many(10, { ...elected('special'), ...consented('v1', 'w4', 'w5', 'w6', 'w7', 'w8', 'w9', 'w10') })],
      [{}, many(10, elected('general'))],
      [{}, many(10)],
    ],
  },
  'collective-without-representatives': {
    bad: [[{}, many(10)]],
    good: [
      [{}, many(9)],
      [{}, many(10, elected('general'))],
    ],
  },
  'ways-exclude-each-other': {
    bad: [
      [
        {
          clauses: [
            aClause(),
            aClause({ clauseId: 'k2', kind: 'confirmation', text: '双方共同向人民法院申请司法确认。' }),
            aClause({ clauseId: 'k3', kind: 'confirmation', text: '双方共同向仲裁委员会申请仲裁审查。' }),
          ],
        },
        onHr(),
      ],
    ],
    good: [
      [reviewed, onHr()],
      [clause('双方选择共同申请司法确认或者申请仲裁审查其中一种。', 'confirmation'), onHr()],
      [clause('双方共同申请仲裁审查；申请仲裁审查的，不再申请司法确认。', 'confirmation'), onHr()],
    ],
  },
  'review-not-open': {
    bad: [
      [reviewed, { ...onHr(), ...claims({}, { kind: 'confirm-relation', amountFen: null }) }],
      [reviewed, { ...onHr(), parties: [aWorker({ employmentForm: '10' }), aRespondent()] }],
      [
        {
          clauses: [
            ...(reviewed.clauses ?? []),
            aClause({ clauseId: 'k3', kind: 'free', text: '双方确认2025年3月1日至12月20日存在劳动关系。' }),
          ],
        },
        onHr(),
      ],
    ],
    good: [
      [reviewed, onHr()],
      [{}, { ...onHr(), ...claims({}, { kind: 'confirm-relation', amountFen: null }) }],
    ],
  },
  'effect-without-seal': {
    bad: [[clause('本协议自双方签字之日起生效。'), onHr()]],
    good: [
      [clause('本协议自双方签字之日起生效。')],
      [clause('本协议经双方、调解员签名并加盖调解组织印章后生效。'), onHr()],
    ],
  },
  'body-kind-unknown': { bad: [[{}, onHr({ bodyKind: null })]], good: [[{}, onHr()], []] },
  'court-may-judge': {
    bad: [[clause('被申请人不履行本协议的，请求人民法院直接作出裁判。')]],
    good: [[clause('被申请人逾期付款的，申请人可以就全部未付款项向人民法院申请强制执行。')]],
  },
  'claim-missing': { bad: [[{}, { claims: [] }]], good: [[]] },
  'claim-not-answered': {
    bad: [
      [{}, claims({}, { kind: 'leaving-certificate', amountFen: null })],
      [{}, claims({}, { kind: 'employer-claim', partyId: 'r1' })],
    ],
    good: [
      [
        clause('被申请人于签订本协议时出具解除劳动合同的证明。'),
        claims({}, { kind: 'leaving-certificate', amountFen: null }),
      ],
      [clause(settled), claims({}, { kind: 'reinstatement', amountFen: null })],
      [],
    ],
  },
  'injury-grade-unknown': {
    bad: [
      [clause(settled, 'full-settlement'), injury],
      [clause(settled), claims({ kind: 'work-injury' })],
    ],
    good: [
      [{ ...clause(settled), facts: '申请人经劳动能力鉴定为九级伤残。' }, injury],
      [{}, injury],
      [clause(settled)],
    ],
  },
  'special-authority-missing': { bad: [[{}, lawyer('general')]], good: [[{}, lawyer('special')], []] },
  'respondent-does-not-pay': {
    bad: [[{}, { parties: [aWorker(), aRespondent(), aPerson({ role: 'guarantor' })] }]],
    good: [
      [
        clause('陈志远对上述付款承担连带保证责任。', 'security'),
        { parties: [aWorker(), aRespondent(), aPerson({ role: 'guarantor' })] },
      ],
    ],
  },
  'identity-missing': {
    bad: [
      [{}, { parties: [aWorker({ idNumber: null }), aRespondent()] }],
      [{}, { parties: [aWorker(), aRespondent({ creditCode: null })] }],
      [{}, { parties: [aWorker({ phone: '' }), aRespondent()] }],
    ],
    good: [
      [],
      [{}, { ...entrusted, parties: [aWorker({ idNumber: null }), aRespondent()] }],
      [{}, { parties: [aWorker({ idNumber: null, otherPaper: { kind: '护照', number: 'E1' } }), aRespondent()] }],
    ],
  },
  'confirmation-not-open': {
    bad: [[clause('双方共同申请司法确认。', 'confirmation'), entrusted]],
    good: [
      [clause('双方共同申请司法确认。', 'confirmation')],
      [clause('双方请求人民法院制作调解书。', 'confirmation'), entrusted],
    ],
  },
};

it('every rule has examples both ways', () => {
  expect(agreementRules.map((rule) => rule.id).sort()).toEqual(Object.keys(examples).sort());
});

describe.each(Object.entries(examples))('%s', (rule, { bad, good }) => {
  it.each(bad.map((example, index) => [index + 1, example] as const))('is found in example %i', (_index, example) => {
    expect(rulesOf(example)).toContain(rule);
  });
  it.each(good.map((example, index) => [index + 1, example] as const))('is not found in example %i', (_i, example) => {
    expect(rulesOf(example)).not.toContain(rule);
  });
});

describe('the checker', () => {
  it('finds nothing in a clean agreement', () => {
    expect(findingsOf([])).toEqual([]);
  });

  it('suggests the working day before a rest day', () => {
    const [finding] = findingsOf([payment({ dueOn: day('2026-10-01') })]);
    expect(finding).toMatchObject({ field: 'payments.0.dueOn', severity: 'warns' });
    expect(finding?.text.zh).toBe('2026年10月1日是休息日，建议提前到2026年9月30日（星期三）');
  });

  it('puts what blocks before what warns, and only the former stops signing', () => {
    const findings = findingsOf([{ ...payment({ dueOn: day('2026-10-01') }), totalFen: 1 }]);
    expect(findings.map(({ severity }) => severity)).toEqual(['blocks', 'warns']);
    expect(maySign(findings)).toBe(false);
    expect(maySign(findings.slice(1))).toBe(true);
  });

  it('measures wages by the number of the place, and says whether it is confirmed', () => {
    const wages = (settings: readonly Setting[]) =>
      checkAgreement({
        version: aVersion(clause('月工资1,800元。')),
        case: aCase(),
        calendar: builtInCalendar,
        today: day('2026-02-05'),
        settings,
        place: '随州市',
      }).filter(({ rule }) => rule === 'wage-clause-below-minimum');
    expect(wages([])[0]?.text.zh).toBe('约定的工资“1,800元”低于最低工资标准2,210.00元（设置未经本单位确认）');
    const own: Setting = {
      key: 'money.minimum-wage',
      place: '随州市',
      value: 180_000,
      unit: 'fen',
      source: { zh: '鄂政发〔2025〕测试号', en: '' },
      validFrom: day('2025-01-01'),
      confirmed: true,
    };
    expect(wages([own])).toEqual([]);
    expect(wages([{ ...own, value: 190_000 }])[0]?.text.zh).toContain('1,900.00元（鄂政发〔2025〕测试号）');
  });

  it('names the represented workers who have not consented', () => {
    const [found] = findingsOf([
      {},
      many(10, { ...elected('special'), ...consented('v1', 'w4', 'w5', 'w6', 'w7') }),
    ]).filter(({ rule }) => rule === 'settlement-consent-missing');
    expect(found?.text.zh).toContain('申请人工友8、工友9、工友10还没有同意');
  });

  it('cites an article for every rule', () => {
    for (const { id, article } of agreementRules) {
      expect(article.zh, id).toMatch(/第.+条/);
      expect(article.en, id).toMatch(/Art\. \d/);
    }
  });

  it('says every finding in both languages', () => {
    const all = Object.values(examples).flatMap(({ bad }) => bad.flatMap(findingsOf));
    expect(all.filter(({ text }) => text.zh === '' || text.en === '')).toEqual([]);
  });
});
