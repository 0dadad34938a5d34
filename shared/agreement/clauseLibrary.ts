/**
 * The clauses an office uses again and again: one row each with its kind, its article, when it is offered first, and its Chinese wording
 * with {{words}} from the case (clauseWords.ts). A word the case lacks stays a blank ＿＿＿＿, which the checker will not let pass. People
 * edit freely afterwards; the library only saves typing. Pure.
 */
import type { ClauseKind } from '../case/codes.ts';
import {
  canAct,
  isDelegated,
  isEntrusted,
  isOnHrTrack,
  type PublicCase,
  respondentsOf,
  standingClaims,
  workersOf,
} from '../case/state.ts';
import type { Text } from '../kernel/text.ts';
import { articles } from './articles.ts';
import {
  type ClausePlan,
  type ClauseWords,
  clauseWordNames,
  clauseWords,
  employersOf,
  joinersOf,
} from './clauseWords.ts';
import { asksForRelation, hasNoLabourRelation } from './securing.ts';

type LibraryRow = {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly title: Text;
  readonly article: Text | null;
  /** Taken into a new agreement by itself; the others are one click away. */
  readonly isSuggested: (c: PublicCase, plan: ClausePlan) => boolean;
  readonly wording: string;
};
export type LibraryClause = {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly title: Text;
  readonly article: Text | null;
  readonly isSuggested: boolean;
  readonly text: string;
  /** Something is left to fill in. */
  readonly hasBlank: boolean;
};

/** Every clause of the library, filled in for this case, in the order in which an agreement puts them. */
export const suggestClauses = (c: PublicCase, plan: ClausePlan): readonly LibraryClause[] => {
  const words = clauseWords(c, plan);
  return clauseLibrary.map(({ id, kind, title, article, isSuggested, wording }) => {
    const text = fill(wording, words);
    return { id, kind, title, article, isSuggested: isSuggested(c, plan), text, hasBlank: text.includes(blank) };
  });
};

const blank = '＿＿＿＿';

const fill = (wording: string, words: ClauseWords): string =>
  wording.replace(/\{\{([A-Za-z]+)(\??)\}\}/g, (_match, name: string, optional: string) => {
    const known = clauseWordNames.find((word) => word === name);
    return (known === undefined ? '' : words[known]) || (optional === '' ? blank : '');
  });

const text = (zh: string, en: string): Text => ({ zh, en });
const never = () => false;
const claims =
  (...kinds: readonly string[]) =>
  (c: PublicCase): boolean =>
    standingClaims(c).some(({ kind }) => kinds.includes(kind));
const dueDays = (plan: ClausePlan): number => new Set(plan.payments.map(({ dueOn }) => dueOn)).size;
const employerActs = (c: PublicCase): boolean => employersOf(c).some(canAct);
const hasRole = (c: PublicCase, ...roles: readonly string[]): boolean =>
  respondentsOf(c).some(({ role }) => roles.includes(role));

export const clauseLibrary: readonly LibraryRow[] = [
  {
    id: 'payment-once',
    kind: 'payment',
    title: text('一次性给付', 'One payment'),
    article: articles.unclear,
    isSuggested: (_c, plan) => dueDays(plan) === 1,
    wording:
      '{{payers}}于{{dueOn}}前（含当日）向{{payees}}支付{{matters}}等款项，共计人民币{{total}}元（大写：{{totalInWords}}）{{shares?}}，具体金额、付款方式和收款账户见本协议付款明细。',
  },
  {
    id: 'payment-instalments',
    kind: 'payment',
    title: text('分期给付', 'Instalments'),
    article: articles.unclear,
    isSuggested: (_c, plan) => dueDays(plan) > 1,
    wording:
      '{{payers}}向{{payees}}支付{{matters}}等款项，共计人民币{{total}}元（大写：{{totalInWords}}）{{shares?}}，自{{dueOn}}起至{{lastDueOn}}止分{{count}}期付清，各期金额、付款日期、付款方式和收款账户见本协议付款明细。',
  },
  {
    id: 'acceleration',
    kind: 'breach',
    title: text('一期逾期，全部到期', 'One late instalment makes all fall due'),
    article: articles.breach,
    isSuggested: (_c, plan) => dueDays(plan) > 1,
    wording: '{{payers}}任何一期未按时足额付款的，未到期的款项全部视为到期，{{payees}}有权要求一次性付清全部未付款项。',
  },
  {
    id: 'penalty',
    kind: 'breach',
    title: text('逾期付款违约金', 'Penalty for late payment'),
    article: articles.breach,
    isSuggested: never,
    wording:
      '{{payers}}未按约定期限足额付款的，自逾期之日起，以未付款项为基数，按照＿＿＿＿的标准向{{payees}}支付违约金，至付清之日止。',
  },
  {
    id: 'joint-debtor',
    kind: 'security',
    title: text('共同承担付款义务', 'Others take over the debt'),
    article: null,
    isSuggested: (c, plan) => joinersOf(c, plan).length > 0,
    wording: '{{joiners}}自愿加入本协议约定的债务，与{{payers}}共同向{{payees}}承担付款义务。',
  },
  {
    id: 'guarantee',
    kind: 'security',
    title: text('第三人担保', 'Guarantee by a third person'),
    article: articles.security,
    isSuggested: (c) => hasRole(c, 'guarantor'),
    wording:
      '{{guarantors}}自愿为本协议约定的付款义务提供连带责任保证，保证范围为本协议约定的全部款项，保证期间自债务履行期限届满之日起＿＿＿＿。',
  },
  {
    id: 'confirm-relation',
    kind: 'free',
    title: text('确认劳动关系', 'Confirm the labour relation'),
    article: null,
    isSuggested: claims('confirm-relation'),
    wording: '双方确认，{{workers}}与{{employers}}自＿＿＿＿起至{{endedOn}}止存在劳动关系。',
  },
  {
    id: 'termination',
    kind: 'termination',
    title: text('解除日期与原因', 'Day and reason of ending'),
    article: null,
    isSuggested: (c) =>
      c.registration.disputeTypes.some((type) => type === '04' || type === '05') ||
      claims('severance', 'unlawful-termination', 'notice-pay')(c),
    wording: '双方确认，{{workers}}与{{employers}}的劳动关系于{{endedOn}}解除，解除原因为＿＿＿＿。',
  },
  {
    id: 'leaving-certificate',
    kind: 'leaving-certificate',
    title: text('离职证明', 'Leaving certificate'),
    article: articles.leavingPapers,
    isSuggested: (c) => employerActs(c) && claims('leaving-certificate', 'severance', 'unlawful-termination')(c),
    wording: '{{actingEmployers}}于签订本协议时向{{workers}}出具解除（终止）劳动合同的证明。',
  },
  {
    id: 'insurance-transfer',
    kind: 'insurance-transfer',
    title: text('社保与档案转移', 'Insurance and file transfer'),
    article: articles.leavingPapers,
    isSuggested: (c) => employerActs(c) && claims('insurance-transfer', 'leaving-certificate')(c),
    wording:
      '{{actingEmployers}}于{{transferBy}}前（含当日）为{{workers}}办理档案和社会保险关系转移手续，{{workers}}予以配合并办理工作交接。',
  },
  {
    id: 'work-injury',
    kind: 'work-injury',
    title: text('工伤待遇', 'Work injury benefits'),
    article: null,
    isSuggested: (c) => c.registration.disputeTypes.includes('08') || claims('work-injury', 'medical-costs')(c),
    wording:
      '双方确认，{{workers}}所受伤害经＿＿＿＿认定为工伤，经劳动能力鉴定为＿＿＿＿级。本协议约定的款项为{{respondents}}依法应当承担的工伤待遇；由工伤保险基金支付的部分，{{respondents}}协助{{workers}}依法领取。',
  },
  {
    id: 'full-settlement',
    kind: 'full-settlement',
    title: text('一揽子了结', 'Full settlement'),
    article: articles.settlementValidity,
    isSuggested: never,
    wording:
      '本协议履行完毕后，{{workers}}与{{respondents}}之间因劳动关系存续、解除产生的{{matters}}等事项全部了结，双方再无其他劳动争议。',
  },
  {
    id: 'confidentiality',
    kind: 'confidentiality',
    title: text('保密', 'Confidentiality'),
    article: null,
    isSuggested: never,
    wording: '除申请司法确认、强制执行以及法律规定应当提供的情形外，双方对调解过程和本协议内容保密。',
  },
  {
    id: 'confirmation',
    kind: 'confirmation',
    title: text('共同申请司法确认', 'Joint application for judicial confirmation'),
    article: articles.confirmation,
    isSuggested: (c) => isDelegated(c) || (isOnHrTrack(c) && hasNoLabourRelation(c)),
    wording: '双方同意自本协议生效之日起三十日内，共同向{{confirmingCourt}}申请司法确认。',
  },
  {
    id: 'court-paper',
    kind: 'confirmation',
    title: text('请求法院制作调解书', 'Ask the court for a mediation paper'),
    article: articles.courtPaper,
    isSuggested: isEntrusted,
    wording: '双方同意将本协议提交{{court}}，请求人民法院审查后依法制作民事调解书。',
  },
  {
    id: 'arbitration-review',
    kind: 'confirmation',
    title: text('共同申请仲裁审查', 'Joint application for arbitration review'),
    article: articles.arbitrationReview,
    isSuggested: (c) => isOnHrTrack(c) && !asksForRelation(c) && !hasNoLabourRelation(c),
    wording: '双方同意自本协议生效之日起{{reviewPeriod}}内，共同向{{commission}}申请仲裁审查，请求制作仲裁调解书。',
  },
  {
    id: 'service-address',
    kind: 'service-address',
    title: text('送达地址确认', 'Address for service'),
    article: null,
    isSuggested: (c) => workersOf(c).length === 1 && respondentsOf(c).filter(canAct).length === 1,
    wording:
      '双方确认以下送达地址用于本协议的履行以及后续的{{laterProcedures}}：申请人：{{workerAddress}}；被申请人：{{respondentAddress}}。地址变更的，应当及时书面告知{{informed}}。',
  },
];
