/**
 * Stories of the HR track for the papers: agreed with the body's seal, failed, refused, one-stop, brought by the arbitration commission, and
 * twelve workers with elected representatives. Invented people; fixed days.
 */
import { prepareAgreement } from '../../shared/agreement/prepareAgreement.ts';
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import type { Referral } from '../../shared/case/codes.ts';
import type { AgreementVersion, Claim, Trace } from '../../shared/case/parts.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import { aCase, aClaim, aPayment, aRespondent, aSignature, aWorker, day } from './paperCase.ts';
import { sessions, signatureImage } from './paperStories.ts';

const { registration } = aCase();
const commission = '随州市劳动人事争议仲裁委员会';

/** 经济补偿: 2025-03-01 to 2025-12-20, one month of 6,800 yuan, as a calculator would have kept it. */
export const severanceTrace: Trace = {
  calculatorId: 'severance',
  calculatedOn: day('2026-02-05'),
  input: { from: '2025-03-01', to: '2025-12-20', averageWageFen: 680_000 },
  amountFen: 680_000,
  steps: [
    {
      text: { zh: '本单位工作年限', en: 'Length of service' },
      formula: { zh: '2025年3月1日至2025年12月20日：9个月20日，满六个月不满一年，按一年计算', en: '9 months 20 days' },
      amountFen: null,
    },
    {
      text: { zh: '月工资（应得工资的平均数）', en: 'Average monthly wage' },
      formula: { zh: '不低于当地最低工资，未超过职工月平均工资三倍', en: 'Between floor and cap' },
      amountFen: 680_000,
    },
    {
      text: { zh: '经济补偿', en: 'Severance' },
      formula: { zh: '1个月 × 6,800.00元', en: '1 × 6,800.00' },
      amountFen: 680_000,
    },
  ],
  article: { zh: '《中华人民共和国劳动合同法》第四十六条、第四十七条', en: 'Labour Contract Law, Art. 46, 47' },
  settings: [
    { key: 'money.minimum-wage', place: '', value: 221_000, validFrom: day('2024-02-01'), confirmed: false },
    { key: 'overtime.base', place: '', value: 'agreed', validFrom: day('2000-01-01'), confirmed: true },
  ],
  warnings: [{ zh: '经济补偿与赔偿金不能同时主张。', en: 'Never severance and damages together.' }],
};

const severance: Claim = aClaim({
  claimId: 'c2',
  kind: 'severance',
  amountFen: 680_000,
  note: '',
  trace: severanceTrace,
});
const standing = (claim: Claim) => ({ ...claim, withdrawnFor: null });

/** Applied for on 20 January 2026, the other side agreed, accepted on the 21st. */
export const hrCase = (changes: Partial<RegisteredCase> = {}): RegisteredCase =>
  aCase({
    registration: {
      ...registration,
      track: 'hr-union',
      referral: 'application',
      channel: '11',
      court: commission,
      externalNumbers: [],
      disputeTypes: ['02', '05'],
      bodyKind: 'union-studio',
    },
    application: {
      on: day('2026-01-20'),
      form: 'oral',
      applicantIds: ['w1'],
      recordedBy: '吴静',
      reasons: '春节前要回老家，希望公司尽快结清工资并支付经济补偿。',
    },
    consentAsked: { on: day('2026-01-20'), way: 'phone', partyIds: ['r1'] },
    consents: [{ on: day('2026-01-21'), way: 'phone', partyId: 'r1', answer: 'agrees', note: '' }],
    referral: null,
    acceptance: { on: day('2026-01-21'), receivedBy: '吴静' },
    claims: [standing(aClaim()), standing(severance)],
    evidence: [
      {
        evidenceId: 'e1',
        name: '2025年9月至12月考勤表',
        kind: 'documentary',
        providedBy: 'w1',
        isOriginal: false,
        purpose: '证明出勤天数',
        isSensitive: false,
        files: [],
        withdrawnFor: null,
      },
      {
        evidenceId: 'e2',
        name: '工友赵国强的书面证言',
        kind: 'testimony',
        providedBy: 'w1',
        isOriginal: true,
        purpose: '证明工资标准',
        isSensitive: false,
        files: [],
        withdrawnFor: null,
      },
    ],
    sessions,
    ...changes,
  });

const agents: RegisteredCase['representatives'] = [
  {
    representativeId: 'a1',
    partyId: 'w1',
    name: '赵敏',
    idNumber: '440524188001010014',
    phone: '13800005678',
    relation: '法律援助律师',
    authority: 'special',
    appointedOn: day('2026-01-21'),
  },
  {
    representativeId: 'a2',
    partyId: 'r1',
    name: '刘敏',
    idNumber: '34052419800101001X',
    phone: '0722-3300001',
    relation: '单位员工',
    authority: 'general',
    appointedOn: day('2026-01-22'),
  },
];

/** Everybody who acts for a party is on file: a lawyer with special authority, an employee with a general one. */
export const withAgents = (c: RegisteredCase): RegisteredCase => ({ ...c, representatives: agents });

/** Both sides agreed on 3 February to go on until the 20th. */
export const extendedCase = (c: RegisteredCase): RegisteredCase => ({
  ...c,
  extensions: [
    {
      extensionId: 'x1',
      on: day('2026-02-03'),
      until: day('2026-02-27'),
      partyIds: ['w1', 'r1'],
      note: '被申请人需要核对工资表',
    },
  ],
});

/** What the library leaves to be filled in, filled in. */
const filled = ({ clauses }: AgreementVersion) =>
  clauses.map((clause) => ({ ...clause, text: clause.text.replaceAll('＿＿＿＿', '双方协商一致') }));

/** Signed on 5 and 6 February, the body's seal on the 6th, with the calculation of the severance annexed; closed in March. */
export const hrSettledCase = (): RegisteredCase => {
  let count = 0;
  const c = hrCase();
  const version = prepareAgreement(c, {
    on: day('2026-02-05'),
    clerk: '吴静',
    calendar: builtInCalendar,
    newId: () => `i${(count += 1)}`,
    firstDueOn: day('2026-03-20'),
  });
  return {
    ...c,
    agreements: [
      {
        ...version,
        clauses: filled(version),
        payments: version.payments.map((payment) => ({ ...payment, account: aPayment().account })),
        annexClaimIds: ['c2'],
        signatures: [
          aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, day('2026-02-05'), signatureImage),
          aSignature({ kind: 'party', partyId: 'r1', name: '陈志远' }, day('2026-02-05'), signatureImage),
          aSignature({ kind: 'mediator', name: '王芳' }, day('2026-02-06'), signatureImage),
          aSignature({ kind: 'clerk', name: '吴静' }, day('2026-02-06'), signatureImage),
          { ...aSignature({ kind: 'body', name: '随州市总工会劳动争议调解中心' }, day('2026-02-06')), method: 'paper' },
        ],
        seal: null,
      },
    ],
    confirmation: { applied: null, forgone: { on: day('2026-02-09'), note: '' }, docketed: null, ruled: null },
    receipts: version.payments.map(({ paymentId, amountFen }, index) => ({
      receiptId: `x${index + 1}`,
      paymentId,
      on: day('2026-03-18'),
      amountFen,
      receipts: [],
      note: '',
    })),
    closing: { on: day('2026-03-25'), outcome: 'S1', summary: '款项已付清。' },
  };
};

/** The same agreement, brought to the court for confirmation. */
export const hrConfirmedCase = (): RegisteredCase => ({
  ...hrSettledCase(),
  agreements: hrSettledCase().agreements.map((version) => ({
    ...version,
    clauses: version.clauses.filter(({ text }) => !text.includes('申请仲裁审查')),
  })),
  confirmation: {
    applied: { on: day('2026-02-09'), court: '随州市曾都区人民法院', partyIds: ['w1', 'r1'] },
    forgone: null,
    docketed: null,
    ruled: null,
  },
});

/** Ended without agreement on 10 February. */
export const hrFailedCase = (): RegisteredCase => hrCase({ ending: { on: day('2026-02-10'), reason: 'F2', note: '' } });

/** Not accepted: the other side did not want to mediate. */
export const hrDeclinedCase = (): RegisteredCase =>
  hrCase({
    acceptance: null,
    mediators: [],
    rightsTold: [],
    sessions: [],
    declined: { on: day('2026-01-23'), reason: '被申请人明确表示不同意调解' },
  });

/** A rider whose work is no labour relation, in one-stop mediation of 2026. */
export const hrOneStopCase = (): RegisteredCase => {
  const c = hrCase();
  return {
    ...c,
    registration: { ...c.registration, referral: 'one-stop', disputeTypes: ['14'] },
    parties: [aWorker({ employmentForm: '10', trade: '网约配送员', platform: '示例配送平台' }), aRespondent()],
    claims: [standing(aClaim({ kind: 'commission', note: '2025年11月配送费' }))],
  };
};

/** Sent by the arbitration commission: proposed before acceptance, or entrusted before the hearing. */
export const hrCaseByLetter = (
  referral: Extract<Referral, 'arbitration-suggested' | 'arbitration-entrusted'>,
): RegisteredCase => {
  const c = hrCase();
  return {
    ...c,
    registration: { ...c.registration, referral, externalNumbers: ['随劳人仲〔2026〕88号'] },
    application: null,
    referral: {
      on: day('2026-01-20'),
      letterNumber: '随劳人仲调字〔2026〕6号',
      court: commission,
      materials: ['仲裁申请书副本', '证据复印件'],
      consentStated: true,
    },
  };
};

/** Twelve workers, three of them elected with power to settle; nine have consented and are signed for. */
export const hrCollectiveCase = (): RegisteredCase => {
  let count = 0;
  const workers = Array.from({ length: 12 }, (_, index) =>
    aWorker({
      partyId: `w${index + 1}`,
      name: `工友${String(index + 1).padStart(2, '0')}`,
      idNumber: '420300189912310017',
      phone: `100000010${String(index + 1).padStart(2, '0')}`,
      trade: '装修工',
    }),
  );
  const ids = workers.map(({ partyId }) => partyId);
  const c = hrCase({
    parties: [...workers, aRespondent()],
    claims: workers.flatMap(({ partyId }, index) => [
      standing(aClaim({ claimId: `p${partyId}`, partyId, amountFen: 370_000 + index * 1000, note: '' })),
    ]),
  });
  const application = c.application === null ? null : { ...c.application, applicantIds: ids };
  const version = prepareAgreement(c, {
    on: day('2026-02-05'),
    clerk: '',
    calendar: builtInCalendar,
    newId: () => `i${(count += 1)}`,
    firstDueOn: day('2026-03-20'),
    instalments: { count: 2, every: { months: 1 } },
  });
  const representatives = ids.slice(0, 3);
  return {
    ...c,
    application,
    election: { on: day('2026-01-20'), partyIds: representatives, scope: 'special', electedBy: ids, scan: null },
    settlementConsents: [
      { on: day('2026-02-05'), versionId: version.versionId, partyIds: ids.slice(3), way: 'written', scan: null },
    ],
    agreements: [
      {
        ...version,
        clauses: filled(version),
        payments: version.payments.map((payment) => ({ ...payment, account: '农行随州曾都支行 6228480000000000018' })),
        signatures: [
          ...representatives.map((partyId, index) =>
            aSignature({ kind: 'party', partyId, name: `工友0${index + 1}` }, day('2026-02-06')),
          ),
          aSignature({ kind: 'party', partyId: 'r1', name: '陈志远' }, day('2026-02-06')),
          aSignature({ kind: 'mediator', name: '王芳' }, day('2026-02-06')),
          aSignature({ kind: 'body', name: '随州市总工会劳动争议调解中心' }, day('2026-02-06')),
        ],
        seal: null,
      },
    ],
  };
};
