/**
 * Stories for the papers of what comes after and of what goes to others (D16 to D31): an agreement on the HR track that is broken, one that
 * failed, one of a docketed case, letters to and from partners. Invented people; fixed days.
 */
import type { Evidence } from '../../shared/case/parts.ts';
import type { Handoff, RegisteredCase } from '../../shared/case/state.ts';
import type { PaperContext } from '../../shared/documents/paperContext.ts';
import { aCase, aClaim, aPayment, aSignature, anAgreement, aWorker, day } from './paperCase.ts';
import { failedCase, settledCase } from './paperStories.ts';

export const commission = '随州市劳动人事争议仲裁委员会';
export const basicCourt = '随州市曾都区人民法院';

type Story = { readonly case: RegisteredCase; readonly more?: Partial<PaperContext> };

const onHrTrack: Partial<RegisteredCase> = {
  registration: {
    ...aCase().registration,
    track: 'hr-union',
    referral: 'application',
    channel: '11',
    court: commission,
    externalNumbers: [],
    bodyKind: 'township',
  },
  referral: null,
  application: {
    on: day('2026-01-20'),
    form: 'oral',
    applicantIds: ['w1'],
    recordedBy: '吴静',
    reasons: '多次讨要未果。',
  },
};

export const someEvidence = (changes: Partial<Evidence> = {}): Evidence & { withdrawnFor: null } => ({
  evidenceId: 'e1',
  name: '考勤表（2025年9月至12月）',
  kind: 'documentary',
  providedBy: 'w1',
  isOriginal: false,
  purpose: '证明出勤天数和应得工资',
  isSensitive: false,
  files: [],
  withdrawnFor: null,
  ...changes,
});

const evidence = [
  someEvidence(),
  someEvidence({
    evidenceId: 'e2',
    name: '微信聊天记录',
    kind: 'electronic',
    isOriginal: true,
    purpose: '证明欠款数额经对方确认',
  }),
  someEvidence({
    evidenceId: 'e3',
    name: '工友孙志强的证言',
    kind: 'testimony',
    isOriginal: true,
    purpose: '证明工作期间',
  }),
];

/** An agreement of two instalments on the HR track; a part of the first came, the rest and the second are overdue on 25 March 2026. */
export const brokenCase = (changes: Partial<RegisteredCase> = {}): RegisteredCase =>
  aCase({
    ...onHrTrack,
    evidence,
    agreements: [
      anAgreement(
        {
          payments: [
            aPayment({ paymentId: 'p1', amountFen: 2_000_000, dueOn: day('2026-02-28') }),
            aPayment({ paymentId: 'p2', amountFen: 2_076_000, dueOn: day('2026-03-20') }),
          ],
        },
        {
          signatures: [
            aSignature({ kind: 'party', partyId: 'w1', name: '周建国' }, day('2026-02-05')),
            aSignature({ kind: 'party', partyId: 'r1', name: '陈志远' }, day('2026-02-06')),
            aSignature({ kind: 'mediator', name: '王芳' }, day('2026-02-06')),
            aSignature({ kind: 'body', name: '随州市总工会劳动争议调解中心' }, day('2026-02-06')),
          ],
          seal: {
            on: day('2026-02-06'),
            pdf: { sha256: 'b'.repeat(64), name: 'D13.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
            pages: 3,
            checkCode: '7K3M-Q9TX',
          },
        },
      ),
    ],
    receipts: [
      { receiptId: 'x1', paymentId: 'p1', on: day('2026-03-01'), amountFen: 1_200_000, receipts: [], note: '' },
    ],
    followUps: [
      {
        followUpId: 'f1',
        on: day('2026-03-07'),
        way: 'phone',
        person: '周建国',
        performance: 'partly',
        satisfaction: 'fair',
        findings: '第一笔到账12,000元，其余没有收到，对方称工程款未结。',
        newClaims: '',
        handling: '当日联系单位督促付款。',
      },
    ],
    ...changes,
  });

const ordered: RegisteredCase['proceedings'] = [
  {
    proceedingId: 'o1',
    kind: 'payment-order',
    on: day('2026-03-23'),
    authority: basicCourt,
    partyIds: ['w1'],
    amountFen: 2_876_000,
    note: '',
    acts: [],
  },
];

const confirmedAndBroken = (): RegisteredCase =>
  brokenCase({
    registration: aCase().registration,
    confirmation: settledCase().confirmation,
  });

const sent = (changes: Partial<Extract<Handoff, { direction: 'out' }>['sent']> = {}): Handoff => ({
  direction: 'out',
  handoffId: 'h1',
  sent: {
    handoffId: 'h1',
    on: day('2026-03-10'),
    partner: 'inspection',
    partnerName: '随州市劳动保障监察支队',
    purpose: '投诉、举报',
    letterNumber: '鄂随工函〔2026〕8号',
    parts: ['identity', 'contact', 'employer', 'facts', 'claims', 'evidence-list', 'performance'],
    consent: { on: day('2026-03-09'), way: 'written', partyIds: ['w1'] },
    replyBy: day('2026-03-31'),
    note: '',
    ...changes,
  },
  answer: null,
});

const received: Handoff = {
  direction: 'in',
  handoffId: 'h2',
  received: {
    handoffId: 'h2',
    on: day('2026-01-19'),
    partner: 'governance-centre',
    partnerName: '随州市曾都区社会治安综合治理中心',
    purpose: '劳动报酬纠纷化解',
    letterNumber: '曾综治转〔2026〕31号',
    returnBy: day('2026-03-31'),
    note: '',
  },
  returned: { handoffId: 'h2', on: day('2026-03-25'), note: '单位已按协议付清，当事人表示满意。' },
};

/** Mediation failed, the commission made a final award, and nothing has been paid on it. */
export const awardedCase = (changes: Partial<RegisteredCase> = {}): RegisteredCase => ({
  ...failedCase(),
  ...onHrTrack,
  evidence,
  proceedings: [
    {
      proceedingId: 'q1',
      kind: 'arbitration',
      on: day('2026-02-20'),
      authority: commission,
      partyIds: ['w1', 'r1'],
      amountFen: 4_076_000,
      note: '',
      acts: [
        { actId: 'a1', on: day('2026-03-10'), act: 'awarded-final', caseNumber: '随劳人仲裁〔2026〕21号', note: '' },
      ],
    },
  ],
  ...changes,
});

export const lettersCase = (changes: Parameters<typeof sent>[0] = {}): RegisteredCase =>
  brokenCase({ handoffs: [sent(changes), received] });

export const entrustedCase = (): RegisteredCase => {
  const settled = settledCase();
  // The court makes its own paper of what was agreed in a docketed case: nothing to confirm.
  const agreements = settled.agreements.map((version) => ({
    ...version,
    clauses: version.clauses.filter(({ text }) => !text.includes('司法确认')),
  }));
  return {
    ...settled,
    agreements,
    registration: {
      ...settled.registration,
      referral: 'entrusted-ordinary',
      externalNumbers: ['（2026）鄂1303民初456号'],
    },
    confirmation: aCase().confirmation,
    closing: null,
  };
};

const servedCase = (): RegisteredCase =>
  aCase({
    services: [
      {
        serviceId: 's9',
        documentId: 'D03',
        partyId: 'r1',
        on: day('2026-01-22'),
        way: 'direct',
        receiver: '刘敏',
        note: '人事主管，持单位授权',
      },
    ],
  });

/** Twelve workers, three of them elected, reported upward. */
export const collectiveCase = (): RegisteredCase => {
  const workers = Array.from({ length: 12 }, (_, index) =>
    aWorker({ partyId: `w${index + 1}`, name: `工友${String(index + 1).padStart(2, '0')}` }),
  );
  const c = aCase({ registration: { ...aCase().registration, flags: ['stability-risk', 'priority'] } });
  return {
    ...c,
    parties: [...workers, ...c.parties.slice(1)],
    claims: workers.map(({ partyId }) => ({ ...aClaim({ claimId: `c-${partyId}`, partyId }), withdrawnFor: null })),
    election: {
      on: day('2026-01-25'),
      partyIds: ['w1', 'w2', 'w3'],
      scope: 'general',
      electedBy: workers.map(({ partyId }) => partyId),
      scan: null,
    },
    reports: [
      {
        on: day('2026-01-26'),
        to: '随州市总工会权益保障部',
        people: 12,
        risk: '部分工友扬言到工地堵门，春节前情绪容易激化。',
        measures: '已约见用人单位负责人，安排专人每日联系工友代表。',
      },
    ],
  };
};

const stories: Readonly<Record<string, () => Story>> = {
  D16: () => ({ case: brokenCase() }),
  D16b: () => ({ case: brokenCase() }),
  D17: () => ({ case: brokenCase({ proceedings: ordered }) }),
  D17b: () => ({ case: confirmedAndBroken() }),
  D18: () => ({ case: { ...failedCase(), ...onHrTrack, evidence } }),
  D18b: () => ({ case: { ...failedCase(), ...onHrTrack, evidence } }),
  D22: () => ({ case: servedCase(), more: { itemId: 's9' } }),
  D23: () => ({ case: brokenCase() }),
  D24: () => ({ case: brokenCase() }),
  D27: () => ({ case: lettersCase({ partner: 'justice', partnerName: '随州市法律援助中心', purpose: '法律援助' }) }),
  D28: () => ({ case: lettersCase() }),
  D28b: () => ({ case: lettersCase() }),
  D29: () => ({ case: entrustedCase() }),
  D29b: () => ({ case: entrustedCase() }),
  D31: () => ({ case: collectiveCase() }),
  D32: () => ({ case: { ...settledCase(), evidence } }),
  D32b: () => ({ case: brokenCase() }),
};

/** The story and context a paper of this part is drawn from in tests; undefined for the others. */
export const elsewhereStory = (documentId: string): Story | undefined => stories[documentId]?.();
