/**
 * What happens at other authorities on account of a case, as one table: arbitration review, payment order, arbitration, lawsuit, setting aside,
 * objection, labour inspection, work-injury recognition, appraisal, legal aid, advance execution. Each proceeding is opened on a day and then
 * lives through acts; the row says which act may follow which, which ends it, which gives a title that can be enforced, and which limits of
 * the register (timeLimits/rules.ts) run between acts. A new kind of proceeding is a new row. Articles checked 2026-11-20.
 */
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { TimeLimitId } from '../timeLimits/rules.ts';
import type { Partner } from './codes.ts';

export const ProceedingKind = [
  'arbitration-review',
  'payment-order',
  'arbitration',
  'lawsuit',
  'set-aside',
  'objection',
  'inspection',
  'injury-recognition',
  'ability-appraisal',
  'legal-aid',
  'advance-execution',
] as const;
export type ProceedingKind = (typeof ProceedingKind)[number];

export const ProceedingAct = [
  'accepted',
  'refused',
  'withdrawn',
  'made',
  'not-made',
  'issued',
  'served',
  'objected',
  'not-servable',
  'lapsed',
  'effective',
  'paid',
  'copy-served',
  'defended',
  'mediation-suggested',
  'mediation-entrusted',
  'hearing-set',
  'pre-mediation-failed',
  'mediated',
  'awarded',
  'awarded-final',
  'judged',
  'arbitrate-first',
  'upheld',
  'dismissed',
  'ordered',
  'recognised',
  'not-recognised',
  'concluded',
  'granted',
  'assigned',
] as const;
export type ProceedingAct = (typeof ProceedingAct)[number];

/** `opened` stands for the opening itself. */
export type ProceedingPoint = 'opened' | ProceedingAct;
export type ActRow = {
  readonly act: ProceedingAct;
  readonly text: Text;
  /** One of these must be the latest point; an act not listed cannot follow. */
  readonly after: readonly ProceedingPoint[];
  readonly ends?: true;
  /** It gives a title that the court enforces. */
  readonly enforceable?: true;
};
export type ProceedingClock = {
  readonly limit: TimeLimitId;
  readonly from: ProceedingPoint;
  readonly until: readonly ProceedingAct[];
};
export type ProceedingRow = {
  readonly kind: ProceedingKind;
  readonly text: Text;
  readonly authority: Text;
  readonly partner: Partner;
  readonly article: Text;
  /** Both sides apply together. */
  readonly joint: boolean;
  readonly acts: readonly ActRow[];
  readonly clocks: readonly ProceedingClock[];
};
/** A proceeding as the case knows it, folded from its events. */
export type Proceeding = {
  readonly proceedingId: string;
  readonly kind: ProceedingKind;
  readonly on: LocalDate;
  readonly authority: string;
  readonly partyIds: readonly string[];
  readonly amountFen: number | null;
  readonly note: string;
  readonly acts: readonly {
    readonly actId: string;
    readonly on: LocalDate;
    readonly act: ProceedingAct;
    readonly caseNumber: string;
    readonly note: string;
  }[];
};

const text = (zh: string, en: string): Text => ({ zh, en });
type More = { readonly ends?: true; readonly enforceable?: true };
const act = (id: ProceedingAct, words: Text, after: readonly ProceedingPoint[], more: More = {}): ActRow => ({
  act: id,
  text: words,
  after,
  ...more,
});
const end = { ends: true } as const;
const title = { ends: true, enforceable: true } as const;
const clock = (limit: TimeLimitId, from: ProceedingPoint, ...until: readonly ProceedingAct[]): ProceedingClock => ({
  limit,
  from,
  until,
});

const accepted = (after: readonly ProceedingPoint[] = ['opened']) => act('accepted', text('受理', 'Accepted'), after);
const refused = (after: readonly ProceedingPoint[] = ['opened']) =>
  act('refused', text('不予受理', 'Not accepted'), after, end);
const withdrawn = (after: readonly ProceedingPoint[]) => act('withdrawn', text('撤回申请', 'Withdrawn'), after, end);

const court = text('人民法院', 'Court');
const commission = text('劳动人事争议仲裁委员会', 'Arbitration commission');

type RowInput = Omit<ProceedingRow, 'kind' | 'joint'> & { readonly joint?: true };
const row = (kind: ProceedingKind, { joint, ...input }: RowInput): ProceedingRow => ({
  kind,
  joint: joint ?? false,
  ...input,
});

export const proceedingRows: { readonly [K in ProceedingKind]: ProceedingRow } = {
  'arbitration-review': row('arbitration-review', {
    text: text('仲裁审查', 'Arbitration review'),
    authority: commission,
    partner: 'arbitration',
    article: text(
      '劳动人事争议仲裁办案规则第七十四条至第七十九条；人社部发〔2022〕9号',
      'Labour arbitration rules, Art. 74–79; notice 人社部发〔2022〕9号',
    ),
    joint: true,
    acts: [
      accepted(),
      refused(),
      act('made', text('制作仲裁调解书（双方签收）', 'Mediation paper made, both signed for it'), ['accepted'], title),
      act('not-made', text('不予制作调解书', 'Mediation paper refused'), ['accepted'], end),
      withdrawn(['opened', 'accepted']),
    ],
    clocks: [clock('B06', 'accepted', 'made', 'not-made', 'withdrawn')],
  }),
  'payment-order': row('payment-order', {
    text: text('支付令', 'Payment order'),
    authority: court,
    partner: 'court',
    article: text(
      '劳动争议调解仲裁法第十六条；民事诉讼法第二百二十五条至第二百二十八条',
      'Labour Dispute Law, Art. 16; Civil Procedure Law, Art. 225–228',
    ),
    acts: [
      accepted(),
      refused(),
      act('issued', text('发出支付令', 'Order issued'), ['accepted']),
      act('served', text('单位收到支付令', 'Employer received the order'), ['issued']),
      act('paid', text('单位清偿', 'Employer paid'), ['issued', 'served'], end),
      act(
        'effective',
        text('逾期未异议也未清偿，支付令生效', 'No objection in time: the order stands'),
        ['served'],
        title,
      ),
      act('objected', text('单位提出书面异议', 'Employer objected in writing'), ['served']),
      act('not-servable', text('三十日内无法送达', 'Could not be served within thirty days'), ['issued']),
      act(
        'lapsed',
        text('收到终结督促程序的裁定，支付令失效', 'Ruling received: the order has lapsed'),
        ['objected', 'not-servable'],
        end,
      ),
      withdrawn(['opened', 'accepted']),
    ],
    clocks: [
      clock('P01', 'opened', 'accepted', 'refused', 'withdrawn'),
      clock('P02', 'accepted', 'issued', 'withdrawn'),
      clock('P03', 'served', 'paid', 'effective', 'objected'),
      clock('P04', 'lapsed'),
    ],
  }),
  arbitration: row('arbitration', {
    text: text('劳动仲裁', 'Labour arbitration'),
    authority: commission,
    partner: 'arbitration',
    article: text('劳动争议调解仲裁法第二十七条至第五十一条', 'Labour Dispute Law, Art. 27–51'),
    acts: [
      act('mediation-suggested', text('受理前建议调解（暂缓受理）', 'Mediation suggested before acceptance'), [
        'opened',
      ]),
      accepted(['opened', 'mediation-suggested']),
      refused(['opened', 'mediation-suggested']),
      act('copy-served', text('被申请人收到申请书副本', 'Respondent received the copy'), ['accepted']),
      act('defended', text('被申请人提交答辩书', 'Statement of defence'), ['copy-served']),
      act('mediation-entrusted', text('开庭前委托调解', 'Mediation entrusted before the hearing'), [
        'accepted',
        'copy-served',
        'defended',
      ]),
      act('hearing-set', text('组庭、通知开庭，先行调解', 'Tribunal and hearing set, mediation first'), [
        'accepted',
        'copy-served',
        'defended',
        'mediation-entrusted',
      ]),
      act('pre-mediation-failed', text('先行调解不成，及时裁决', 'Mediation before the award failed'), ['hearing-set']),
      act(
        'mediated',
        text('仲裁调解书（双方签收）', 'Arbitral mediation paper, both signed for it'),
        ['accepted', 'copy-served', 'defended', 'mediation-entrusted', 'hearing-set', 'pre-mediation-failed'],
        title,
      ),
      act(
        'awarded',
        text('收到裁决书（非终局）', 'Award received (not final)'),
        ['accepted', 'copy-served', 'defended', 'hearing-set', 'pre-mediation-failed'],
        end,
      ),
      act(
        'awarded-final',
        text('收到裁决书（终局）', 'Award received (final)'),
        ['accepted', 'copy-served', 'defended', 'hearing-set', 'pre-mediation-failed'],
        title,
      ),
      act('effective', text('期满未起诉，裁决书生效', 'Not sued in time: the award is in force'), ['awarded'], title),
      withdrawn([
        'opened',
        'mediation-suggested',
        'accepted',
        'copy-served',
        'defended',
        'mediation-entrusted',
        'hearing-set',
        'pre-mediation-failed',
      ]),
    ],
    clocks: [
      clock('B09', 'opened', 'mediation-suggested', 'accepted', 'refused', 'withdrawn'),
      clock('B10', 'copy-served', 'defended', 'mediated', 'awarded', 'awarded-final', 'withdrawn'),
      clock('B11', 'accepted', 'mediated', 'awarded', 'awarded-final', 'withdrawn'),
      clock('B13', 'awarded', 'effective'),
      clock('B13', 'awarded-final'),
      clock('B14', 'awarded-final'),
    ],
  }),
  lawsuit: row('lawsuit', {
    text: text('诉讼', 'Lawsuit'),
    authority: court,
    partner: 'court',
    article: text(
      '劳动争议调解仲裁法第五条、第四十八条、第五十条；民事诉讼法第一百二十六条',
      'Labour Dispute Law, Art. 5, 48, 50; Civil Procedure Law, Art. 126',
    ),
    acts: [
      act('accepted', text('登记立案', 'Docketed'), ['opened']),
      refused(),
      act('arbitrate-first', text('告知先申请仲裁', 'Told to arbitrate first'), ['opened'], end),
      act('mediated', text('法院调解书（双方签收）', 'Court mediation paper, both signed for it'), ['accepted'], title),
      act('judged', text('判决生效', 'Judgment in force'), ['accepted'], title),
      withdrawn(['opened', 'accepted']),
    ],
    clocks: [clock('A01', 'opened', 'accepted', 'refused', 'arbitrate-first', 'withdrawn')],
  }),
  'set-aside': row('set-aside', {
    text: text('申请撤销终局裁决', 'Setting aside a final award'),
    authority: text('中级人民法院', 'Intermediate court'),
    partner: 'court',
    article: text('劳动争议调解仲裁法第四十九条', 'Labour Dispute Law, Art. 49'),
    acts: [
      act('upheld', text('裁定撤销仲裁裁决', 'Award set aside'), ['opened'], end),
      act('dismissed', text('驳回申请', 'Application dismissed'), ['opened'], end),
      withdrawn(['opened']),
    ],
    clocks: [],
  }),
  objection: row('objection', {
    text: text('对司法确认裁定的异议', 'Objection to the confirmation'),
    authority: court,
    partner: 'court',
    article: text('民诉解释第三百七十二条', 'Interpretation on the Civil Procedure Law, Art. 372'),
    acts: [
      act('upheld', text('异议成立，撤销或者改变裁定', 'Upheld: the ruling is revoked or changed'), ['opened'], end),
      act('dismissed', text('异议不成立', 'Dismissed'), ['opened'], end),
      withdrawn(['opened']),
    ],
    clocks: [],
  }),
  inspection: row('inspection', {
    text: text('劳动保障监察投诉', 'Complaint to the labour inspection'),
    authority: text('劳动保障监察机构', 'Labour inspection'),
    partner: 'inspection',
    article: text('劳动保障监察条例第二十条、第二十六条', 'Labour Inspection Regulations, Art. 20, 26'),
    acts: [
      act('accepted', text('立案', 'Docketed'), ['opened']),
      refused(),
      act('ordered', text('责令限期改正、支付', 'Ordered to pay within a time limit'), ['accepted']),
      act('concluded', text('办结', 'Concluded'), ['accepted', 'ordered'], end),
      withdrawn(['opened', 'accepted']),
    ],
    clocks: [],
  }),
  'injury-recognition': row('injury-recognition', {
    text: text('工伤认定', 'Recognition of a work injury'),
    authority: text('社会保险行政部门', 'Social insurance authority'),
    partner: 'health',
    article: text('工伤保险条例第十七条、第二十条', 'Work Injury Insurance Regulations, Art. 17, 20'),
    acts: [
      accepted(),
      refused(),
      act('recognised', text('认定为工伤', 'Recognised'), ['opened', 'accepted'], end),
      act('not-recognised', text('不予认定', 'Not recognised'), ['opened', 'accepted'], end),
      withdrawn(['opened', 'accepted']),
    ],
    clocks: [],
  }),
  'ability-appraisal': row('ability-appraisal', {
    text: text('劳动能力鉴定', 'Appraisal of working ability'),
    authority: text('劳动能力鉴定委员会', 'Appraisal committee'),
    partner: 'health',
    article: text('工伤保险条例第二十三条至第二十六条', 'Work Injury Insurance Regulations, Art. 23–26'),
    acts: [act('concluded', text('收到鉴定结论', 'Result received'), ['opened'], end), withdrawn(['opened'])],
    clocks: [clock('W03', 'concluded')],
  }),
  'legal-aid': row('legal-aid', {
    text: text('法律援助', 'Legal aid'),
    authority: text('法律援助机构', 'Legal aid office'),
    partner: 'justice',
    article: text('法律援助法第三十一条、第四十二条至第四十四条', 'Legal Aid Law, Art. 31, 42–44'),
    acts: [
      act('granted', text('决定给予法律援助', 'Granted'), ['opened']),
      refused(),
      act('assigned', text('指派法律援助人员', 'Lawyer assigned'), ['granted'], end),
      withdrawn(['opened', 'granted']),
    ],
    clocks: [
      clock('F01', 'opened', 'granted', 'refused', 'withdrawn'),
      clock('F02', 'granted', 'assigned', 'withdrawn'),
    ],
  }),
  'advance-execution': row('advance-execution', {
    text: text('先予执行', 'Advance execution'),
    authority: commission,
    partner: 'arbitration',
    article: text('劳动争议调解仲裁法第四十四条', 'Labour Dispute Law, Art. 44'),
    acts: [
      act('granted', text('裁决先予执行，移送法院', 'Granted and sent to the court'), ['opened'], end),
      refused(),
      withdrawn(['opened']),
    ],
    clocks: [],
  }),
};

/** The latest point a proceeding has come to. */
export const pointOf = (p: Pick<Proceeding, 'acts'>): ProceedingPoint => p.acts.at(-1)?.act ?? 'opened';
/** Acts that may follow now; none once it has ended. */
export const nextActs = (p: Pick<Proceeding, 'kind' | 'acts'>): readonly ActRow[] =>
  proceedingRows[p.kind].acts.filter(({ after }) => after.includes(pointOf(p)));
export const isEnded = (p: Pick<Proceeding, 'kind' | 'acts'>): boolean =>
  p.acts.some(({ act: id }) => proceedingRows[p.kind].acts.some((r) => r.act === id && r.ends === true));
/** The act that gave a title which the court enforces; null while there is none. */
export const titleOf = (p: Proceeding): Proceeding['acts'][number] | null =>
  p.acts.find(({ act: id }) => proceedingRows[p.kind].acts.some((r) => r.act === id && r.enforceable === true)) ?? null;
/** The day of a point; null while it has not come. */
export const dayOfPoint = (p: Proceeding, point: ProceedingPoint): LocalDate | null =>
  point === 'opened' ? p.on : (p.acts.find(({ act: id }) => id === point)?.on ?? null);
/** The words of an act within its proceeding; an unknown one shows as itself. */
export const actText = (kind: ProceedingKind, id: string): Text =>
  proceedingRows[kind].acts.find((r) => r.act === id)?.text ?? text(id, id);
