/**
 * Made-up cases for measuring the read side: names, employers, facts and minutes put together from word lists, the same ones on every
 * run. Four of five are closed, the others stand somewhere on the track. Nobody here exists.
 */
import { caseEvent, type CaseEvent } from '../../shared/case/events.ts';
import { foldCase } from '../../shared/case/evolve.ts';
import type { DisputeTypeCode, Referral } from '../../shared/case/codes.ts';
import type { Respondent, Worker } from '../../shared/case/parts.ts';
import type { CaseState } from '../../shared/case/state.ts';
import { addDays, type LocalDate, localDate } from '../../shared/kernel/localDate.ts';
import { randomFrom } from '../random.ts';

export const today = localDate('2026-11-20');

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国志远晓燕俊峰海燕文博雨欣子涵浩然');
const places = ['随州市', '曾都区', '随县', '广水市', '武汉市', '襄阳市', '孝感市', '荆门市'];
const firms = ['恒源', '瑞丰', '鼎盛', '华泰', '天和', '中远', '金阳', '海通', '宏达', '泰科', '信德', '联创'];
const trades = [
  '物流有限公司',
  '建筑劳务有限公司',
  '餐饮管理有限公司',
  '装饰工程有限公司',
  '机械制造有限公司',
  '网络科技有限公司',
];
const sayings = [
  '申请人自入职起一直从事普通工作，双方没有签订书面劳动合同。',
  '被申请人因资金周转困难，连续数月未足额支付劳动报酬。',
  '申请人多次催要未果，遂向人民法院提交起诉材料。',
  '被申请人认可拖欠事实，但对具体数额有异议。',
  '申请人主张加班费，并提交了考勤记录和微信聊天记录。',
  '双方对解除劳动关系的原因各执一词。',
  '经核对工资表，双方对出勤天数没有争议。',
  '被申请人愿意分期支付，首期于签订协议当日付清。',
  '申请人要求出具离职证明并办理社会保险关系转移手续。',
  '调解员向双方讲明了司法确认的效力和申请期限。',
];
const disputes: readonly DisputeTypeCode[] = ['02', '05', '04', '08', '16', '01', '07', '14'];
const referrals: readonly Referral[] = ['delegated', 'delegated', 'entrusted-ordinary', 'entrusted-summary'];

/** As many as the court platform of the province lists. */
const MEDIATORS = 330;
const mediatorNamed = (n: number): string =>
  `${surnames[n % surnames.length] ?? ''}${given[Math.floor(n / surnames.length)] ?? ''}`;

/** The case with this number, whole. */
export const syntheticCase = (caseNo: number): CaseState => foldCase(syntheticEvents(caseNo));

/** Everything that happened in the case with this number. */
export const syntheticEvents = (caseNo: number): readonly CaseEvent[] => {
  const { below, oneOf: pick } = randomFrom(caseNo);
  const isClosed = below(5) > 0;
  const receivedOn = addDays(today, isClosed ? -60 - below(2000) : -below(60));
  const after = (days: number): LocalDate => addDays(receivedOn, days);
  const name = (): string => pick(surnames) + pick(given) + (below(3) > 0 ? pick(given) : '');
  const story = (sentences: number): string => Array.from({ length: sentences }, () => pick(sayings)).join('');
  const worker = name();
  const firm = pick(places) + pick(firms) + pick(firms) + pick(trades);
  const amountFen = 100_000 + below(20_000_000);
  const stage = isClosed ? 9 : below(9);
  const steps: readonly (readonly CaseEvent[])[] = [
    [caseEvent('ConsentAsked', { on: after(1), way: 'phone', partyIds: ['w', 'r'] })],
    [
      caseEvent('ReferralReceived', { on: after(2), letterNumber: '', court: '', materials: [], consentStated: true }),
      caseEvent('ReferralAccepted', { on: after(3), receivedBy: '值班员' }),
    ],
    [
      caseEvent('MediatorAppointed', {
        on: after(4),
        name: mediatorNamed(below(MEDIATORS)),
        personId: null,
        chosenBy: 'body',
        isOnRoll: true,
      }),
      caseEvent('RightsTold', { on: after(5), way: 'in-person', partyIds: ['w', 'r'] }),
    ],
    [caseEvent('SessionRecorded', { record: minutes(`s${caseNo}`, after(8), story(6), worker) })],
    [
      caseEvent('AgreementPrepared', {
        version: {
          versionId: 'v',
          preparedOn: after(10),
          facts: story(2),
          disputedMatters: '劳动报酬数额',
          clauses: [{ clauseId: 'c', kind: 'payment', text: story(2) }],
          payments: [
            {
              paymentId: 'p1',
              amountFen,
              dueOn: after(40),
              method: 'transfer',
              payerId: 'r',
              payeeId: 'w',
              account: '',
            },
          ],
          totalFen: amountFen,
          clerk: '',
          bindsOnSigning: false,
          annexClaimIds: [],
        },
      }),
    ],
    (['w', 'r'] as const).map((partyId) =>
      caseEvent('AgreementSigned', {
        versionId: 'v',
        signer: { kind: 'party', partyId, name: partyId === 'w' ? worker : firm },
        on: after(10),
        method: 'paper',
        image: null,
      }),
    ),
    [
      caseEvent('AgreementSealed', {
        versionId: 'v',
        on: after(10),
        pdf: { sha256: 'a'.repeat(64), name: 'D13.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
        pages: 2,
        checkCode: `${caseNo}`,
      }),
    ],
    [caseEvent('ConfirmationApplied', { on: after(15), court: '曾都区人民法院', partyIds: ['w', 'r'] })],
    [caseEvent('CaseClosed', { on: after(50), outcome: 'S1', summary: story(1) })],
  ];
  return [
    caseEvent('CaseRegistered', {
      number: `鄂随工调〔${receivedOn.slice(0, 4)}〕${caseNo}号`,
      track: 'court-union',
      referral: pick(referrals),
      channel: '07',
      site: '',
      receivedOn,
      court: '随州市曾都区人民法院',
      externalNumbers: [`（${receivedOn.slice(0, 4)}）鄂1303诉前调${caseNo}号`],
      disputeTypes: [pick(disputes)],
      facts: story(4),
      bodyKind: null,
      flags: [],
      consultationId: null,
      isSample: false,
    }),
    caseEvent('PartyAdded', { party: workerNamed(worker, caseNo) }),
    caseEvent('PartyAdded', { party: firmNamed(firm, name()) }),
    caseEvent('ClaimAdded', {
      claim: { claimId: 'k', partyId: 'w', kind: 'wage-arrears', amountFen, note: story(1), trace: null },
    }),
    ...steps.slice(0, stage).flat(),
  ];
};

const workerNamed = (name: string, caseNo: number): Worker => ({
  partyId: 'w',
  kind: 'worker',
  name,
  idNumber: null,
  idOverrideReason: null,
  otherPaper: null,
  sex: null,
  birthDate: null,
  phone: `139${String(caseNo).padStart(8, '0')}`,
  address: '',
  serviceAddress: '',
  employmentForm: '04',
  trade: '普工',
  startedOn: null,
  endedOn: null,
  monthlyWageFen: null,
  isMigrantWorker: false,
  isUnionMember: null,
  platform: '',
  project: '',
});

const firmNamed = (name: string, head: string): Respondent & { readonly kind: 'organisation' } => ({
  partyId: 'r',
  kind: 'organisation',
  role: 'employer',
  name,
  creditCode: null,
  idNumber: null,
  idOverrideReason: null,
  legalRepresentative: head,
  legalRepresentativePost: '总经理',
  contact: '',
  phone: '',
  address: '',
  serviceAddress: '',
  deregisteredOn: null,
  industry: '',
  hasUnion: null,
});

const minutes = (sessionId: string, heldOn: LocalDate, text: string, worker: string) => ({
  sessionId,
  heldOn,
  startedAt: null,
  endedAt: null,
  place: '调解室',
  mediators: ['调解员'],
  clerk: '',
  present: [{ name: worker, partyId: 'w', capacity: '本人', identityChecked: true, identityPaper: '' }],
  rightsTold: true,
  recusalAsked: 'none' as const,
  statements: [{ speaker: worker, text }],
  evidenceShown: '',
  agreedPoints: ['双方同意分期支付'],
  openPoints: [],
  result: 'agreed' as const,
});
