/**
 * Papers that are handed in together, as one table: which packet for which purpose, and for a case which papers are in it, for whom and why.
 * The default packet 违约材料包 follows how the agreement is secured: enforcement where there is a title, else the payment order where the law
 * gives one (调仲 Art. 16), else arbitration on the agreement (Art. 15). Pure; the core draws what stands here and nothing else.
 */
import { type Debt, debtsOf, fitsPaymentOrder } from '../agreement/debts.ts';
import { hasTitle } from '../case/enforceable.ts';
import { canAct, isCollective, type PublicCase, workersOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';

export const PacketId = ['default', 'review', 'confirmation', 'arbitration'] as const;
export type PacketId = (typeof PacketId)[number];

export type PacketPaper = {
  /** Names the paper within its packet. */
  readonly key: string;
  readonly documentId: string;
  readonly partyId: string | null;
  readonly itemId: string | null;
  readonly why: Text;
};
type PacketRow = {
  readonly title: Text;
  readonly lead: Text;
  readonly papers: (c: PublicCase, on: LocalDate) => readonly PacketPaper[];
};

const text = (zh: string, en: string): Text => ({ zh, en });
type Whose = { readonly partyId?: string; readonly itemId?: string };
const paper = (documentId: string, why: Text, { partyId = '', itemId = '' }: Whose = {}): PacketPaper => ({
  key: [documentId, partyId, itemId].join('/'),
  documentId,
  partyId: partyId || null,
  itemId: itemId || null,
  why,
});

const agreement = paper('D13', text('所依据的调解协议', 'The agreement it rests on'));
const evidenceList = (partyId: string) =>
  paper('D18b', text('随申请一起提交的证据', 'Evidence handed in with it'), { partyId });
const arbitration = (c: PublicCase, partyId: string) => [
  paper('D18', text('不履行协议，可以申请仲裁（调仲法第十五条）', 'Breach: arbitration is open (Art. 15)'), {
    partyId,
  }),
  ...mandate(c, partyId),
];
/** Whoever has an agent names it to the commission too: the power given for the mediation ends with it. */
const mandate = (c: PublicCase, partyId: string): readonly PacketPaper[] =>
  c.representatives.some((agent) => agent.partyId === partyId)
    ? [
        paper('D09d', text('代理人参加仲裁须提交委托书（调仲法第二十四条）', 'Named to the commission (Art. 24)'), {
          partyId,
        }),
      ]
    : [];

const packets: { readonly [P in PacketId]: PacketRow } = {
  default: {
    title: text('违约材料包', 'Default packet'),
    lead: text(
      '到期没有付清的，按协议的保障方式备好申请材料，每名收款人一份。',
      'For what is overdue: the application that fits how the agreement is secured, one per creditor.',
    ),
    papers: (c, on) => {
      const debts = debtsOf(c, on);
      if (debts.length === 0) return [];
      const creditors = [...new Set(debts.map(({ creditor }) => creditor.partyId))];
      const applications = debts.flatMap((debt) => applicationOf(c, debt));
      return [...uniqueByKey(applications), agreement, ...creditors.map(evidenceList)];
    },
  },
  review: {
    title: text('仲裁审查材料', 'Arbitration review'),
    lead: text('双方共同向仲裁委申请，仲裁调解书可以强制执行。', 'Both apply together to the arbitration commission.'),
    papers: () => [
      paper('D16', text('双方共同申请（办案规则第七十四条）', 'Joint application (Art. 74)')),
      agreement,
      paper('D16b', text('证明由本组织主持调解', 'Proof that the body mediated')),
    ],
  },
  confirmation: {
    title: text('司法确认材料', 'Judicial confirmation'),
    lead: text('双方共同向人民法院申请，裁定有效的可以强制执行。', 'Both apply together to the court.'),
    papers: () => [
      paper('D15', text('双方共同申请（民事诉讼法第二百零五条）', 'Joint application (Art. 205)')),
      paper('D15b', text('证明由本组织主持调解（民诉解释第三百五十四条）', 'Proof that the body mediated (Art. 354)')),
      agreement,
    ],
  },
  arbitration: {
    title: text('仲裁申请材料', 'Arbitration'),
    lead: text(
      '未达成协议的，帮劳动者备好仲裁申请；十人以上的一起申请。',
      'No agreement: the application for arbitration, together from ten workers on.',
    ),
    papers: (c) => {
      const why = text('写明请求、事实和证据（调仲法第二十八条）', 'Requests, facts and evidence (Art. 28)');
      const list = text('证据和来源（调仲法第二十八条）', 'Evidence and its source (Art. 28)');
      const workers = workersOf(c);
      if (isCollective(c))
        return [paper('D18', why), ...workers.flatMap(({ partyId }) => mandate(c, partyId)), paper('D18b', list)];
      return workers.flatMap(({ partyId }) => [
        paper('D18', why, { partyId }),
        ...mandate(c, partyId),
        paper('D18b', list, { partyId }),
      ]);
    },
  },
};

/** What this debt is pursued with: the strongest way that is open. Nothing where the debtor is no longer there. */
const applicationOf = (c: PublicCase, debt: Debt): readonly PacketPaper[] => {
  const pair = { partyId: debt.creditor.partyId, itemId: debt.debtor.partyId };
  if (!canAct(debt.debtor)) return [];
  if (hasTitle(c))
    return [
      paper('D17b', text('协议已经可以强制执行（民事诉讼法第二百五十条）', 'It can be enforced (Art. 250)'), pair),
    ];
  if (fitsPaymentOrder(c, debt))
    return [
      paper('D17', text('凭调解协议申请支付令（调仲法第十六条）', 'Payment order on the agreement (Art. 16)'), pair),
    ];
  return arbitration(c, debt.creditor.partyId);
};

const uniqueByKey = (papers: readonly PacketPaper[]): readonly PacketPaper[] => [
  ...new Map(papers.map((one) => [one.key, one])).values(),
];

/** The papers of a packet for this case on that day, in the order in which they are handed in; empty where it has no use. */
export const packetPapers = (id: PacketId, c: PublicCase, on: LocalDate): readonly PacketPaper[] =>
  packets[id].papers(c, on);

export const packetTitle = (id: PacketId): Text => packets[id].title;
export const packetLead = (id: PacketId): Text => packets[id].lead;
