/**
 * The three ways to make an agreement enforceable, compared for one case (reference: domain 2.6): judicial confirmation 司法确认, arbitration
 * review 仲裁审查, payment order 支付令. For each: is it open, until when, and if not, why not. Read by the guide (which shows them side by
 * side) and by `decide` (which refuses a closed one with the same reason). Whether a court or a commission accepts is theirs to say; what is
 * disputed stays open with a caution.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { ClaimKind } from '../case/codes.ts';
import { confirmationStands } from '../case/enforceable.ts';
import { isEnded, titleOf } from '../case/proceedings.ts';
import {
  type AgreementState,
  isEntrusted,
  partyById,
  proceedingsOf,
  type PublicCase,
  standingClaims,
  workersOf,
} from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';
import { calculateLimit, type TimeLimit } from '../timeLimits/calculate.ts';
import { effectiveDate } from './effectiveDate.ts';
import { openFenOf } from './payments.ts';

export const SecuringWay = ['confirmation', 'arbitration-review', 'payment-order'] as const;
export type SecuringWay = (typeof SecuringWay)[number];

export const SecuringReason = [
  'no-agreement',
  'entrusted',
  'window-over',
  'confirmed',
  'reviewed',
  'confirm-relation',
  'no-labour-relation',
  'nothing-overdue',
  'no-payable-claim',
  'employer-struck-off',
  'order-open',
  'put-into-paper',
  'enforceable',
] as const;
export type SecuringReason = (typeof SecuringReason)[number];

export type SecuringCaution =
  | 'body-kind-unknown'
  | 'relation-may-be-refused'
  | 'body-may-not-support'
  | 'no-counter-duty';

export type SecuringOption = {
  readonly way: SecuringWay;
  readonly state: 'open' | 'closed' | 'chosen';
  readonly why: readonly SecuringReason[];
  /** The window, where one runs; null before the agreement takes effect and for the payment order. */
  readonly window: TimeLimit | null;
  readonly cautions: readonly SecuringCaution[];
  /** What a payment order could claim now: overdue sums of the kinds the law names. */
  readonly overdueFen: number;
};

export type SecuringContext = {
  readonly today: LocalDate;
  readonly calendar: WorkCalendar;
  readonly settings: readonly Setting[];
};

const text = (zh: string, en: string): Text => ({ zh, en });

export const securingWords: {
  readonly [W in SecuringWay]: {
    readonly name: Text;
    readonly who: Text;
    readonly where: Text;
    readonly result: Text;
    readonly article: Text;
    readonly papers: readonly string[];
  };
} = {
  confirmation: {
    name: text('司法确认', 'Judicial confirmation'),
    who: text('双方共同申请', 'Both together'),
    where: text(
      '委派的人民法院；自行调解的，当事人住所地、标的物所在地或者调解组织所在地基层法院',
      'The court that sent the case; else the court of a party’s domicile or of the body’s seat',
    ),
    result: text('裁定有效的，可以申请强制执行', 'A ruling of validity is enforceable'),
    article: text(
      '民事诉讼法第二百零五条；民诉解释第三百五十三条至第三百五十八条',
      'Civil Procedure Law, Art. 205; Interpretation, Art. 353–358',
    ),
    papers: ['D15', 'D15b'],
  },
  'arbitration-review': {
    name: text('仲裁审查', 'Arbitration review'),
    who: text('双方共同申请', 'Both together'),
    where: text('有管辖权的劳动人事争议仲裁委员会', 'The competent arbitration commission'),
    result: text('制作仲裁调解书，可以申请强制执行', 'An arbitral mediation paper, enforceable'),
    article: text('劳动人事争议仲裁办案规则第七十四条、第七十五条', 'Labour arbitration rules, Art. 74, 75'),
    papers: ['D16'],
  },
  'payment-order': {
    name: text('支付令', 'Payment order'),
    who: text('劳动者单方申请', 'The worker alone'),
    where: text('用人单位所在地基层人民法院', 'The basic court of the employer’s domicile'),
    result: text('十五日内不异议又不清偿的，可以申请强制执行', 'Enforceable after fifteen days without objection'),
    article: text(
      '劳动争议调解仲裁法第十六条；民事诉讼法第二百二十五条；民诉解释第四百二十七条',
      'Labour Dispute Law, Art. 16; Civil Procedure Law, Art. 225; Interpretation, Art. 427',
    ),
    papers: ['D17'],
  },
};

/** Why a way is closed, in words for people. */
export const securingReasonText: { readonly [R in SecuringReason]: Text } = {
  'no-agreement': text(
    '协议还没有生效（签齐并封存后才能申请）。',
    'The agreement is not in effect yet: it has to be signed and sealed first.',
  ),
  entrusted: text(
    '立案后委托调解的案件由法院制作调解书或者准许撤诉，不走这条路。',
    'In an entrusted case the court makes the paper itself; this way is not open.',
  ),
  'window-over': text(
    '申请期限已经过了；期限内申请过的，按当时的日期补登。',
    'The time to apply is over; what was applied for in time can still be recorded with its day.',
  ),
  confirmed: text(
    '已经申请司法确认，不能再申请仲裁审查（办案规则第七十五条）。',
    'Judicial confirmation was applied for; a review is then refused (Art. 75 of the arbitration rules).',
  ),
  reviewed: text('已经申请仲裁审查，不能再申请司法确认。', 'A review was applied for; confirmation is then not open.'),
  'confirm-relation': text(
    '确认劳动关系的协议不能申请仲裁审查（办案规则第七十五条第四项）。',
    'An agreement confirming the labour relation cannot be reviewed (Art. 75(4) of the arbitration rules).',
  ),
  'no-labour-relation': text(
    '没有劳动关系（平台用工、自主经营、劳务），不属于劳动仲裁的范围；可以申请司法确认。',
    'There is no labour relation (platform work, self-employment, service contract): outside labour arbitration. Judicial confirmation is open.',
  ),
  'nothing-overdue': text(
    '还没有到期未付的款项；到期次日起可以申请。',
    'Nothing is overdue; it opens the day after a payment was due.',
  ),
  'no-payable-claim': text(
    '只有拖欠劳动报酬、工伤医疗费、经济补偿、赔偿金可以凭调解协议申请支付令。',
    'Only pay, work-injury medical costs, severance and damages can be had by payment order on the agreement.',
  ),
  'employer-struck-off': text(
    '付款的单位已经注销，支付令无法送达。',
    'The paying firm was struck off; an order cannot be served.',
  ),
  'order-open': text('已经申请了支付令。', 'A payment order was applied for already.'),
  enforceable: text(
    '协议已经可以强制执行，到期不付的直接申请执行，不用再申请支付令。',
    'The agreement is enforceable already: on a default apply for enforcement, not for a payment order.',
  ),
  'put-into-paper': text(
    '仲裁委已经根据协议制作仲裁调解书，可以直接申请执行。',
    'The commission has made its own paper on the agreement; it is enforceable as it is.',
  ),
};

/** What to think of before choosing a way. */
export const securingCautionText: { readonly [C in SecuringCaution]: Text } = {
  'body-kind-unknown': text(
    '还没有登记调解组织的性质，请先确认是依法设立的调解组织。',
    'The legal kind of the body is not recorded; make sure it is a lawfully established one.',
  ),
  'relation-may-be-refused': text(
    '涉及确认劳动关系的协议能否司法确认，各地法院做法不一，请先问法院。',
    'Courts differ on confirming an agreement about the labour relation; ask the court first.',
  ),
  'body-may-not-support': text(
    '工会工作室是否属于调仲法第十条的调解组织，各地看法不一，请先问法院。',
    'Whether a union studio is a body under Art. 10 is seen differently; ask the court first.',
  ),
  'no-counter-duty': text(
    '劳动者对单位没有其他给付义务、支付令能够送达的，才能申请。',
    'Only if the worker owes the employer nothing in return and the order can be served.',
  ),
};

/** The three ways for this case today, in the order in which one would think of them. */
export const securingOptions = (c: PublicCase, ctx: SecuringContext): readonly SecuringOption[] =>
  SecuringWay.map((way) => optionOf(way, c, ctx));

/** Why this way is closed for the case on that day, or null if it is open (or already chosen). */
export const whyWayClosed = (way: SecuringWay, c: PublicCase, ctx: SecuringContext): SecuringReason | null =>
  optionOf(way, c, ctx).why[0] ?? null;

const optionOf = (way: SecuringWay, c: PublicCase, ctx: SecuringContext): SecuringOption => {
  const window = windowOf(way, c, ctx);
  const isChosen = chosen[way](c);
  const why = isChosen ? [] : reasonsAgainst(way, c, window, ctx);
  return {
    way,
    state: isChosen ? 'chosen' : why.length > 0 ? 'closed' : 'open',
    why,
    window,
    cautions: cautionsOf(way, c),
    overdueFen: way === 'payment-order' ? overdueFenOf(c, ctx.today) : 0,
  };
};

const runningOrMade = (c: PublicCase, kind: 'arbitration-review' | 'payment-order') =>
  proceedingsOf(c, kind).some((p) => !isEnded(p) || titleOf(p) !== null);

const chosen: { readonly [W in SecuringWay]: (c: PublicCase) => boolean } = {
  confirmation: ({ confirmation: { applied, ruled } }) =>
    applied !== null && (ruled === null || ruled.result === 'valid'),
  'arbitration-review': (c) => runningOrMade(c, 'arbitration-review'),
  'payment-order': (c) => runningOrMade(c, 'payment-order'),
};

const windowOf = (way: SecuringWay, c: PublicCase, ctx: SecuringContext): TimeLimit | null => {
  const from = effectiveDate(c).on;
  if (way === 'payment-order' || from === null || isEntrusted(c)) return null;
  const { calendar, settings } = ctx;
  const limit = calculateLimit({ id: way === 'confirmation' ? 'A07' : 'B05', from, calendar, settings });
  return limit.ok ? limit.value : null;
};

const reasonsAgainst = (
  way: SecuringWay,
  c: PublicCase,
  window: TimeLimit | null,
  { today }: SecuringContext,
): readonly SecuringReason[] => {
  if (c.agreements.every((version) => version.seal === null) || effectiveDate(c).on === null)
    return isEntrusted(c) && way !== 'payment-order' ? ['entrusted'] : ['no-agreement'];
  const found: readonly (SecuringReason | null)[] = {
    confirmation: () => [
      isEntrusted(c) ? ('entrusted' as const) : null,
      putIntoPaperOn(c) === null ? null : ('put-into-paper' as const),
      chosen['arbitration-review'](c) ? ('reviewed' as const) : null,
      isPast(window, today) ? ('window-over' as const) : null,
    ],
    'arbitration-review': () => [
      isEntrusted(c) ? ('entrusted' as const) : null,
      putIntoPaperOn(c) === null ? null : ('put-into-paper' as const),
      // 办案规则 Art. 75(4), (5): not for confirming the labour relation, not once the court has confirmed.
      asksForRelation(c) ? ('confirm-relation' as const) : null,
      chosen.confirmation(c) ? ('confirmed' as const) : null,
      hasNoLabourRelation(c) ? ('no-labour-relation' as const) : null,
      isPast(window, today) ? ('window-over' as const) : null,
    ],
    'payment-order': () => [
      isEnforceableOn(c, today) ? ('enforceable' as const) : null,
      hasNoLabourRelation(c) ? ('no-labour-relation' as const) : null,
      hasPayableClaim(c) ? null : ('no-payable-claim' as const),
      payersStruckOff(c, today) ? ('employer-struck-off' as const) : null,
      overduePayments(c, today).length === 0 ? ('nothing-overdue' as const) : null,
    ],
  }[way]();
  return found.filter((reason) => reason !== null);
};

/** The day the commission that had entrusted the mediation put the agreement in force into its own paper. */
export const putIntoPaperOn = (c: PublicCase): LocalDate | null => {
  const from = effectiveDate(c).on;
  const made = proceedingsOf(c, 'arbitration').flatMap((p) => p.acts.filter(({ act }) => act === 'mediated'));
  return from === null ? null : (made.find(({ on }) => on >= from)?.on ?? null);
};

/**
 * The days on which commission or court made a paper that it enforces on the agreement in force: a review, a payment order that
 * stands, a judgment.
 */
export const papersMadeOn = (c: PublicCase): readonly LocalDate[] => {
  const from = effectiveDate(c).on;
  const kinds = ['arbitration-review', 'payment-order', 'lawsuit'] as const;
  const made = kinds.flatMap((kind) => proceedingsOf(c, kind).flatMap((p) => titleOf(p)?.on ?? []));
  return from === null ? [] : made.filter((on) => on >= from);
};

/** On that day the agreement itself could be enforced: confirmed, or in a paper of the court or the commission. */
const isEnforceableOn = (c: PublicCase, day: LocalDate): boolean =>
  [
    confirmationStands(c) ? c.confirmation.ruled?.on : null,
    c.courtPaper?.kind === 'mediation-paper' ? c.courtPaper.effectiveOn : null,
    putIntoPaperOn(c),
    ...papersMadeOn(c),
  ].some((on) => on !== null && on !== undefined && on <= day);

const isPast = (window: TimeLimit | null, today: LocalDate): boolean => window !== null && today > window.lastDay;

/** The agreement would confirm a labour relation: no arbitration review (办案规则 Art. 75(4)). */
export const asksForRelation = (c: PublicCase): boolean =>
  standingClaims(c).some(({ kind }) => kind === 'confirm-relation') || c.registration.disputeTypes[0] === '01';

/** Platform work that is no labour relation, self-employment, or a civil service contract: outside labour arbitration. */
export const hasNoLabourRelation = (c: PublicCase): boolean =>
  c.registration.disputeTypes[0] === '18' ||
  (workersOf(c).length > 0 && workersOf(c).every((w) => w.employmentForm === '10' || w.employmentForm === '11'));

/** 劳动报酬、工伤医疗费、经济补偿、赔偿金 (调仲 Art. 16). */
export const payableKinds: ReadonlySet<ClaimKind> = new Set([
  'wage-arrears',
  'overtime',
  'annual-leave',
  'commission',
  'medical-costs',
  'severance',
  'unlawful-termination',
]);
export const hasPayableClaim = (c: PublicCase): boolean => standingClaims(c).some(({ kind }) => payableKinds.has(kind));

const sealedVersion = (c: PublicCase): AgreementState | null => c.agreements.findLast((v) => v.seal !== null) ?? null;

/** Payments to workers whose day has passed and on which something is owed. */
const overduePayments = (c: PublicCase, today: LocalDate) =>
  (sealedVersion(c)?.payments ?? []).filter(
    (p) => p.dueOn < today && partyById(c, p.payeeId)?.kind === 'worker' && openFenOf(c, p.paymentId) > 0,
  );
const overdueFenOf = (c: PublicCase, today: LocalDate): number =>
  overduePayments(c, today).reduce((sum, p) => sum + openFenOf(c, p.paymentId), 0);

const payersStruckOff = (c: PublicCase, today: LocalDate): boolean => {
  const payers = overduePayments(c, today).map((p) => partyById(c, p.payerId));
  return payers.length > 0 && payers.every((p) => p?.kind === 'organisation' && p.deregisteredOn !== null);
};

const cautionsOf = (way: SecuringWay, c: PublicCase): readonly SecuringCaution[] => {
  const { bodyKind } = c.registration;
  const unknown = bodyKind === null ? (['body-kind-unknown'] as const) : [];
  switch (way) {
    case 'confirmation':
      return [...unknown, ...(asksForRelation(c) ? (['relation-may-be-refused'] as const) : [])];
    case 'arbitration-review':
      return unknown;
    case 'payment-order':
      // Whether a union studio on the court's roll is a body under 调仲 Art. 10 is seen differently.
      return [
        ...unknown,
        ...(bodyKind === 'court-roll' || bodyKind === 'union-studio' ? (['body-may-not-support'] as const) : []),
        'no-counter-duty',
      ];
  }
};
