/**
 * A registered case as a plain object, for tests of agreements and papers: one delegated wage case of invented people, with whatever the
 * test changes. Numbers, days and names are fixed, so printed papers are the same on every run.
 */
import type { AgreementVersion, Claim, Clause, Payment, Respondent, Signer, Worker } from '../../shared/case/parts.ts';
import type { AgreementState, RegisteredCase, Signature } from '../../shared/case/state.ts';
import { type LocalDate, localDate } from '../../shared/kernel/localDate.ts';

export const day = localDate;

export const aWorker = (changes: Partial<Worker> = {}): Worker => ({
  partyId: 'w1',
  kind: 'worker',
  name: '周建国',
  idNumber: '420300189912310017',
  idOverrideReason: null,
  otherPaper: null,
  sex: null,
  birthDate: null,
  phone: '13800001234',
  address: '湖北省随州市曾都区沿河大道18号2单元301室',
  serviceAddress: '湖北省随州市曾都区沿河大道18号2单元301室',
  employmentForm: '04',
  trade: '钢筋工',
  startedOn: day('2025-03-01'),
  endedOn: day('2025-12-20'),
  monthlyWageFen: 680_000,
  isMigrantWorker: true,
  isUnionMember: null,
  platform: '',
  project: '',
  ...changes,
});

export const aRespondent = (changes: Partial<Respondent> = {}): Respondent & { kind: 'organisation' } => ({
  partyId: 'r1',
  role: 'employer',
  name: '随州市晨光装饰工程有限公司',
  creditCode: '91420300MA0000015R',
  idNumber: null,
  idOverrideReason: null,
  legalRepresentative: '陈志远',
  legalRepresentativePost: '总经理',
  contact: '刘敏',
  phone: '0722-3300000',
  address: '湖北省随州市曾都区迎宾大道66号',
  serviceAddress: '湖北省随州市曾都区迎宾大道66号',
  deregisteredOn: null,
  industry: '',
  hasUnion: null,
  ...changes,
  kind: 'organisation',
});

export const aPerson = (changes: Partial<Respondent> = {}): Respondent & { kind: 'person' } => ({
  ...aRespondent({
    partyId: 'r2',
    role: 'controller',
    name: '陈志远',
    creditCode: null,
    legalRepresentative: '',
    legalRepresentativePost: '',
    contact: '',
    ...changes,
  }),
  idNumber: changes.idNumber === undefined ? '440524188001010014' : changes.idNumber,
  kind: 'person',
});

export const aClaim = (changes: Partial<Claim> = {}): Claim => ({
  claimId: 'c1',
  partyId: 'w1',
  kind: 'wage-arrears',
  amountFen: 4_076_000,
  note: '2025年9月至12月工资',
  trace: null,
  ...changes,
});

export const aPayment = (changes: Partial<Payment> = {}): Payment => ({
  paymentId: 'p1',
  amountFen: 4_076_000,
  dueOn: day('2026-03-20'),
  method: 'transfer',
  payerId: 'r1',
  payeeId: 'w1',
  account: '周建国　中国农业银行随州曾都支行　6228480000000000018',
  ...changes,
});

export const aClause = (changes: Partial<Clause> = {}): Clause => ({
  clauseId: 'k1',
  kind: 'payment',
  text: '被申请人随州市晨光装饰工程有限公司于2026年3月20日前一次性支付申请人周建国工资款项人民币40,760.00元。',
  ...changes,
});

export const aVersion = (changes: Partial<AgreementVersion> = {}): AgreementVersion => ({
  versionId: 'v1',
  preparedOn: day('2026-02-05'),
  facts: '申请人周建国自2025年3月1日起在被申请人处从事钢筋工工作，双方未订立书面劳动合同，2025年12月20日离职。',
  disputedMatters: '双方对2025年9月至12月工资的数额和支付时间存在争议。',
  clauses: [aClause()],
  payments: [aPayment()],
  totalFen: 4_076_000,
  clerk: '吴静',
  bindsOnSigning: false,
  annexClaimIds: [],
  ...changes,
});

export const aSignature = (signer: Signer, on: LocalDate, image: Signature['image'] = null): Signature => ({
  signer,
  on,
  method: 'screen',
  image,
});

/** A version with the signatures given and no seal, unless the changes hold one. */
export const anAgreement = (
  changes: Partial<AgreementVersion> = {},
  state: Partial<Pick<AgreementState, 'signatures' | 'seal'>> = {},
): AgreementState => ({ ...aVersion(changes), signatures: state.signatures ?? [], seal: state.seal ?? null });

export const aCase = (changes: Partial<RegisteredCase> = {}): RegisteredCase => ({
  kind: 'registered',
  registration: {
    number: '鄂随工调〔2026〕15号',
    track: 'court-union',
    referral: 'delegated',
    channel: '07',
    site: '随州市总工会法院+工会劳动争议诉调对接工作室',
    receivedOn: day('2026-01-20'),
    court: '随州市曾都区人民法院',
    externalNumbers: ['（2026）鄂1303诉前调123号'],
    disputeTypes: ['02'],
    facts: '申请人自2025年3月起在被申请人承接的装修工地做钢筋工，2025年9月至12月的工资一直未结清，多次讨要未果。',
    bodyKind: null,
    flags: [],
    consultationId: null,
    isSample: false,
  },
  earlier: [],
  negotiation: null,
  application: null,
  settlementConsents: [],
  election: null,
  reports: [],
  keyDates: [],
  interruptions: [],
  suspensions: [],
  thirdParty: null,
  proceedings: [],
  handoffs: [],
  shares: [],
  handedOver: null,
  services: [],
  parties: [aWorker(), aRespondent()],
  representatives: [],
  claims: [{ ...aClaim(), withdrawnFor: null }],
  evidence: [],
  notes: [],
  consentAsked: null,
  consents: [],
  referral: {
    on: day('2026-01-20'),
    letterNumber: '（2026）鄂1303委派12号',
    court: '随州市曾都区人民法院',
    materials: ['起诉状副本', '证据复印件'],
    consentStated: true,
  },
  acceptance: { on: day('2026-01-20'), receivedBy: '吴静' },
  declined: null,
  mediators: [{ on: day('2026-01-21'), name: '王芳', personId: null, chosenBy: 'parties', isOnRoll: true }],
  recusals: [],
  rightsTold: [{ on: day('2026-01-22'), way: 'in-person', partyIds: ['w1', 'r1'] }],
  sessions: [],
  extensions: [],
  appraisals: [],
  suspicion: null,
  agreements: [],
  confirmation: { applied: null, forgone: null, docketed: null, ruled: null },
  courtPaper: null,
  ending: null,
  courtReport: null,
  courtAct: null,
  receipts: [],
  waivers: [],
  enforcement: null,
  followUps: [],
  closing: null,
  archive: null,
  papers: [],
  confidential: { compromises: [] },
  ...changes,
});
