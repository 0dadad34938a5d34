/** Finished stories of the court track for the papers: settled and performed, failed, not taken on. Invented people; fixed days. */
import { builtInCalendar } from '../../shared/calendar/workCalendar.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import { prepareAgreement } from '../../shared/agreement/prepareAgreement.ts';
import { aCase, aPayment, aSignature, day } from './paperCase.ts';

/** The content hash under which tests hand out the sample signature. */
export const signatureHash = 'a'.repeat(64);

export const signatureImage = { sha256: signatureHash, name: 'signature.png', mediaType: 'image/png', sizeBytes: 1 };

/** One session held, one planned. */
export const sessions: RegisteredCase['sessions'] = [
  {
    sessionId: 's1',
    scheduled: {
      sessionId: 's1',
      on: day('2026-01-28'),
      time: '09:30',
      place: '随州市总工会职工服务中心二楼调解室',
      noticeOn: day('2026-01-23'),
      note: '请提前10分钟到达。',
    },
    cancelledFor: null,
    record: {
      sessionId: 's1',
      heldOn: day('2026-01-28'),
      startedAt: '09:30',
      endedAt: '11:10',
      place: '随州市总工会职工服务中心二楼调解室',
      mediators: ['王芳'],
      clerk: '吴静',
      present: [
        { name: '周建国', partyId: 'w1', capacity: '申请人', identityChecked: true, identityPaper: '居民身份证' },
        {
          name: '刘敏',
          partyId: 'r1',
          capacity: '被申请人人事主管',
          identityChecked: true,
          identityPaper: '授权委托书',
        },
      ],
      rightsTold: true,
      recusalAsked: 'none',
      statements: [
        { speaker: '申请人', text: '我从2025年9月起就没有领到工资，四个月一共40,760元，工地上的考勤表可以证明。' },
        { speaker: '被申请人', text: '欠款数额没有意见，公司的工程款还没有结清，希望春节后支付。' },
      ],
      evidenceShown: '申请人出示2025年9月至12月考勤表复印件4页，被申请人对真实性没有异议。',
      agreedPoints: ['申请人2025年9月至12月在被申请人处工作', '拖欠工资数额为40,760元'],
      openPoints: ['付款时间'],
      result: 'adjourned',
    },
  },
  {
    sessionId: 's2',
    scheduled: {
      sessionId: 's2',
      on: day('2026-02-05'),
      time: '14:00',
      place: '随州市总工会职工服务中心二楼调解室',
      noticeOn: day('2026-01-29'),
      note: '',
    },
    cancelledFor: null,
    record: null,
  },
];

/** Signed on 5 and 6 February 2026, confirmed, paid, closed. */
export const settledCase = (): RegisteredCase => {
  let count = 0;
  const c = aCase({ sessions });
  const version = prepareAgreement(c, {
    on: day('2026-02-05'),
    clerk: '吴静',
    calendar: builtInCalendar,
    newId: () => `i${(count += 1)}`,
    firstDueOn: day('2026-03-20'),
  });
  const payments = version.payments.map((payment) => ({ ...payment, account: aPayment().account }));
  const [first] = payments;
  return {
    ...c,
    agreements: [
      {
        ...version,
        payments,
        signatures: [
          aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, day('2026-02-05'), signatureImage),
          aSignature({ kind: 'party', partyId: 'r1', name: '陈志远' }, day('2026-02-06'), signatureImage),
          aSignature({ kind: 'mediator', name: '王芳' }, day('2026-02-06'), signatureImage),
          aSignature({ kind: 'clerk', name: '吴静' }, day('2026-02-06'), signatureImage),
        ],
        seal: null,
      },
    ],
    confirmation: {
      applied: { on: day('2026-02-09'), court: '随州市曾都区人民法院', partyIds: ['w1', 'r1'] },
      forgone: null,
      docketed: null,
      ruled: {
        on: day('2026-02-26'),
        receivedOn: day('2026-02-27'),
        result: 'valid',
        caseNumber: '（2026）鄂1303民特8号',
        note: '',
      },
    },
    receipts: [
      {
        receiptId: 'x1',
        paymentId: first?.paymentId ?? '',
        on: day('2026-03-19'),
        amountFen: 4_076_000,
        receipts: [],
        note: '',
      },
    ],
    followUps: [
      {
        followUpId: 'f1',
        on: day('2026-03-24'),
        way: 'phone',
        person: '周建国',
        performance: 'done',
        satisfaction: 'satisfied',
        newClaims: '',
        handling: '',
        findings: '款项已全部到账，对调解表示满意。',
      },
    ],
    closing: { on: day('2026-03-25'), outcome: 'S1', summary: '协议经司法确认，款项已付清。' },
  };
};

/** Accepted, mediated once, ended on 19 February 2026 because the positions were too far apart. */
export const failedCase = (): RegisteredCase =>
  aCase({ sessions, ending: { on: day('2026-02-14'), reason: 'F2', note: '' } });

/** Sent back to the court: not a dispute for mediation. */
export const declinedCase = (): RegisteredCase =>
  aCase({
    acceptance: null,
    mediators: [],
    rightsTold: [],
    declined: { on: day('2026-01-22'), reason: '被申请人明确表示不同意调解' },
  });
