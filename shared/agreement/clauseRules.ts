/** Rules about the words of an agreement: figures and capital amounts, vague or void wording, blanks. Rows of checkAgreement.ts. */
import type { Clause } from '../case/parts.ts';
import { respondentsOf } from '../case/state.ts';
import { formatYuan, formatYuanSign, sumFen } from '../money/fen.ts';
import { amountPairs, amountsInText } from './amountsInText.ts';
import { articles } from './articles.ts';
import { eachClause } from './eachClause.ts';
import { type AgreementRule, type CheckInput, type Found, text } from './finding.ts';

export const clauseRules: readonly AgreementRule[] = [
  {
    id: 'no-clause',
    severity: 'blocks',
    says: text('协议至少要有一条约定', 'An agreement has at least one clause'),
    article: articles.contents,
    find: ({ version }) =>
      version.clauses.length > 0 ? [] : [{ field: 'clauses', text: text('协议还没有条款', 'There is no clause yet') }],
  },
  {
    id: 'facts-missing',
    severity: 'blocks',
    says: text('协议应当写明主要事实和争议事项', 'An agreement states the main facts and the matters in dispute'),
    article: articles.contents,
    find: ({ version }) => [
      ...(version.facts.trim() === ''
        ? [{ field: 'facts', text: text('还没有写主要事实', 'The main facts are missing') }]
        : []),
      ...(version.disputedMatters.trim() === ''
        ? [{ field: 'disputedMatters', text: text('还没有写争议事项', 'The matters in dispute are missing') }]
        : []),
    ],
  },
  {
    id: 'clause-has-blank',
    severity: 'blocks',
    says: text('条款中的空白应当填好', 'No blanks are left in the clauses'),
    article: articles.unclear,
    find: eachClause((clause, at) =>
      /[＿_]{2,}|\{\{|×{2,}|X{2,}/.test(clause.text)
        ? { field: at, text: text('这一条还有没填的空白', 'This clause still has a blank to fill in') }
        : null,
    ),
  },
  {
    id: 'capital-differs',
    severity: 'blocks',
    says: text('同一笔钱的数字和大写应当一致', 'Figure and capital amount of one sum agree'),
    article: articles.unclear,
    find: ({ version }) =>
      version.clauses.flatMap((clause, index) =>
        amountPairs(clause.text)
          .filter(({ figure, capital }) => figure.fen !== capital.fen)
          .map(({ figure, capital }) => ({
            field: `clauses.${index}.text`,
            text: text(
              `数字“${figure.text.trim()}”与大写“${capital.text}”不一致（大写为${formatYuanSign(capital.fen)}）`,
              `The figure ${figure.text.trim()} and the capital amount ${capital.text} (${formatYuanSign(capital.fen)}) differ`,
            ),
          })),
      ),
  },
  {
    id: 'total-in-clause-differs',
    severity: 'blocks',
    says: text('给付条款写的合计数应当与付款明细一致', 'A total named in a payment clause agrees with the payments'),
    article: articles.unclear,
    find: (input) =>
      input.version.clauses.flatMap((clause, index) =>
        clause.kind === 'payment' ? wrongTotals(clause, `clauses.${index}.text`, input) : [],
      ),
  },
  {
    id: 'share-in-clause-differs',
    severity: 'blocks',
    says: text(
      '条款写的每个付款人应付的数额，应当与付款明细一致',
      'What a clause lets one payer owe agrees with the payments',
    ),
    article: articles.unclear,
    find: (input) =>
      input.version.clauses.flatMap((clause, index) =>
        clause.kind === 'payment' ? wrongShares(clause, `clauses.${index}.text`, input) : [],
      ),
  },
  {
    id: 'payment-clause-unclear',
    severity: 'blocks',
    says: text(
      '给付内容要写明金额和期限，在条款里或者在付款明细里',
      'What is to be paid has an amount and a day, in the clause or in the list of payments',
    ),
    article: articles.unclear,
    find: eachClause((clause, at, { version }) => {
      if (clause.kind !== 'payment' || version.payments.length > 0) return null;
      const lacksAmount = amountsInText(clause.text).length === 0;
      const lacksDay = !/\d+\s*(?:年|月|日|天)|当日|当天|当场/.test(clause.text);
      if (!lacksAmount && !lacksDay) return null;
      const zh = [lacksAmount ? '金额' : '', lacksDay ? '付款期限' : ''].filter(Boolean).join('和');
      const en = [lacksAmount ? 'amount' : '', lacksDay ? 'day' : ''].filter(Boolean).join(' and ');
      return {
        field: at,
        text: text(`给付条款没有写明${zh}，付款明细也是空的`, `No ${en} in this clause, and no payments are listed`),
      };
    }),
  },
  {
    id: 'vague-time',
    severity: 'warns',
    says: text(
      '履行的期限和条件要确定，不写“尽快”“另行协商”',
      'Time and conditions are definite, not "soon" or "later"',
    ),
    article: articles.unclear,
    find: eachClause((clause, at) => {
      const vague =
        /尽快|尽早|及早|酌情|视情况|另行协商|有钱|有能力(?:时|后)|待[^，。；]{0,14}(?:到位|回款|结算|到账)/.exec(
          clause.text,
        );
      return vague === null
        ? null
        : {
            field: at,
            text: text(
              `“${vague[0]}”不确定，法院可能因内容不明确不予确认`,
              `"${vague[0]}" is not definite; the court may refuse to confirm it`,
            ),
          };
    }),
  },
  {
    id: 'act-time-missing',
    severity: 'warns',
    says: text('出具证明、办理转移等要写明哪一天做', 'A certificate or a transfer has a day by which it is done'),
    article: articles.unclear,
    find: eachClause((clause, at) =>
      timedActs.has(clause.kind) &&
      !/\d+\s*(?:年|月|日|天|个工作日)|当日|当天|当场|签订(?:本协议)?(?:时|之日)/.test(clause.text)
        ? {
            field: at,
            text: text('这一条没有写明什么时候做', 'This clause does not say by which day it is done'),
          }
        : null,
    ),
  },
  {
    id: 'court-may-judge',
    severity: 'warns',
    says: text(
      '可以约定违约责任，不能约定“不履行就由法院直接判决”',
      'A breach may cost money; "then the court may simply judge" may not be agreed',
    ),
    article: articles.breach,
    find: eachClause((clause, at) =>
      /(?:不履行|未履行|违约|逾期)[^。；]{0,30}(?:法院|人民法院)[^。；]{0,8}(?:直接)?(?:作出)?(?:裁判|判决)/.test(
        clause.text,
      )
        ? {
            field: at,
            text: text(
              '不能约定一方不履行时由法院直接裁判；可以改写为违约金或者全部到期',
              'The court does not accept a term that it shall judge on breach; agree a penalty or that all falls due',
            ),
          }
        : null,
    ),
  },
];

/** Acts of the employer that need a day of their own (劳动合同法 Art. 50). */
const timedActs: ReadonlySet<Clause['kind']> = new Set(['leaving-certificate', 'insurance-transfer']);

/** A total may be the whole, or what one payer or one payee has in it: contracts name all three. */
const wrongTotals = (clause: Clause, field: string, { version }: CheckInput): readonly Found[] => {
  const allowed = new Set([version.totalFen, ...partTotals(version.payments)]);
  return amountsInText(clause.text)
    .filter((amount) =>
      /(?:共计|合计|总计|总额|总共|一共|一次性支付|一次性给付)[^，。；]{0,12}$/.test(clause.text.slice(0, amount.from)),
    )
    .filter((amount) => !allowed.has(amount.fen))
    .map((amount) => ({
      field,
      text: text(
        `条款写的合计“${amount.text.trim()}”与约定总额${formatYuan(version.totalFen)}元不一致`,
        `The total ${amount.text.trim()} in this clause is not the agreed ¥${formatYuan(version.totalFen)}`,
      ),
    }));
};

/** Where several pay: 被申请人甲…支付人民币300元 must be what 甲 owes in all, to somebody, or at once. */
const wrongShares = (clause: Clause, field: string, { version, case: c }: CheckInput): readonly Found[] => {
  const payers = respondentsOf(c).filter(({ partyId }) => version.payments.some(({ payerId }) => payerId === partyId));
  if (payers.length < 2) return [];
  return amountsInText(clause.text).flatMap((amount) => {
    const before =
      clause.text
        .slice(0, amount.from)
        .split(/[，；。]/)
        .at(-1) ?? '';
    const [payer, another] = payers.filter(({ name }) => before.includes(name));
    if (amount.kind !== 'figure' || payer === undefined || another !== undefined || !before.includes('支付')) return [];
    const own = version.payments.filter(({ payerId }) => payerId === payer.partyId);
    return partTotals(own).includes(amount.fen)
      ? []
      : [
          {
            field,
            text: text(
              `条款写${payer.name}支付“${amount.text.trim()}”，付款明细里是${formatYuan(sumFen(own.map(({ amountFen }) => amountFen)))}元`,
              `The clause lets ${payer.name} pay ${amount.text.trim()}, the payments ¥${formatYuan(sumFen(own.map(({ amountFen }) => amountFen)))}`,
            ),
          },
        ];
  });
};

const partTotals = (payments: CheckInput['version']['payments']): readonly number[] => {
  const sums = new Map<string, number>();
  for (const { payerId, payeeId, amountFen } of payments)
    for (const key of [`from ${payerId}`, `to ${payeeId}`, `${payerId} to ${payeeId}`])
      sums.set(key, sumFen([sums.get(key) ?? 0, amountFen]));
  return [...sums.values(), ...payments.map((payment) => payment.amountFen)];
};
