/** Rules about taking effect and about the three ways to secure an agreement (reference: domain 2.5, 2.6). Rows of checkAgreement.ts. */
import type { Clause } from '../case/parts.ts';
import { isOnHrTrack } from '../case/state.ts';
import { articles } from './articles.ts';
import { eachClause, sentencesOf } from './eachClause.ts';
import { type AgreementRule, type CheckInput, text } from './finding.ts';
import { asksForRelation, hasNoLabourRelation } from './securing.ts';

export const wayRules: readonly AgreementRule[] = [
  {
    id: 'ways-exclude-each-other',
    severity: 'warns',
    says: text(
      '司法确认和仲裁审查只能选一样：已经申请司法确认的，不再受理仲裁审查',
      'Judicial confirmation or arbitration review, not both: once confirmed, a review is refused',
    ),
    article: articles.reviewLimits,
    find: ({ version }) => {
      const confirms = version.clauses.findIndex((clause) => asksFor(clause, '司法确认'));
      const reviews = version.clauses.findIndex((clause) => asksFor(clause, '仲裁审查'));
      if (confirms < 0 || reviews < 0) return [];
      const isChoice = version.clauses.some(({ text: words }) => choice.test(words));
      return isChoice
        ? []
        : [
            {
              field: `clauses.${Math.max(confirms, reviews)}.text`,
              text: text(
                '协议同时约定了司法确认和仲裁审查，只能选一样',
                'The agreement asks for both confirmation and review: choose one',
              ),
            },
          ];
    },
  },
  {
    id: 'review-not-open',
    severity: 'warns',
    says: text(
      '确认劳动关系的协议、没有劳动关系的纠纷不能申请仲裁审查',
      'No arbitration review of a labour relation to be confirmed, nor where there is none',
    ),
    article: articles.reviewLimits,
    find: eachClause((clause, at, input) => {
      if (!asksFor(clause, '仲裁审查')) return null;
      if (confirmsRelation(input))
        return {
          field: at,
          text: text(
            '本协议确认劳动关系，仲裁委不受理审查申请；需要强制力的，请先问法院能否司法确认',
            'This agreement confirms a labour relation: the commission takes no such review; ask the court about confirmation',
          ),
        };
      return hasNoLabourRelation(input.case)
        ? {
            field: at,
            text: text(
              '本案没有劳动关系，不属于劳动仲裁的范围；可以约定共同申请司法确认',
              'There is no labour relation: outside labour arbitration. Agree on judicial confirmation instead',
            ),
          }
        : null;
    }),
  },
  {
    id: 'effect-without-seal',
    severity: 'warns',
    says: text(
      '人社案件的协议，双方签名、调解员签名、组织盖章三样齐了才生效',
      'On the HR track an agreement takes effect with both signatures, the mediator’s and the seal',
    ),
    article: articles.bodyAndSeal,
    find: eachClause((clause, at, { case: c }) =>
      isOnHrTrack(c) && sentencesOf(clause.text).some((words) => effective.test(words) && !/盖章|印章|加盖/.test(words))
        ? {
            field: at,
            text: text(
              '这一条写签字就生效，漏了调解组织盖章；生效日是三样中的最后一日',
              'This clause lets it take effect on signing; the body’s seal is missing, and the last of the three days counts',
            ),
          }
        : null,
    ),
  },
  {
    id: 'body-kind-unknown',
    severity: 'warns',
    says: text(
      '协议上盖的应当是依法设立的调解组织的章',
      'The seal on the agreement is that of a lawfully established body',
    ),
    article: articles.bodyAndSeal,
    find: ({ case: c }) =>
      isOnHrTrack(c) && c.registration.bodyKind === null
        ? [
            {
              field: 'registration.bodyKind',
              text: text(
                '还没有登记调解组织的性质，盖章前请确认是依法设立的调解组织',
                'The legal kind of the body is not recorded: make sure of it before the seal is put on',
              ),
            },
          ]
        : [],
  },
];

const asksFor = ({ text: words }: Clause, way: '司法确认' | '仲裁审查'): boolean =>
  sentencesOf(words).some(
    (sentence) => new RegExp(`申请[^。]{0,12}${way}`).test(sentence) && !/不(?:再)?申请|不得申请/.test(sentence),
  );

const choice = /(?:司法确认|仲裁审查)[^。；]{0,30}(?:或者|二选一|择一|之一|其中一)[^。；]{0,30}(?:司法确认|仲裁审查)?/;
const effective = /(?:自|经|在)[^。]{0,16}(?:签字|签名|签订|签署|捺印|按指印)[^。]{0,10}生效/;

/** The agreement itself says that a labour relation existed, or a claim asks for it. */
const confirmsRelation = ({ version, case: c }: CheckInput): boolean =>
  asksForRelation(c) ||
  version.clauses.some(({ text: words }) =>
    sentencesOf(words).some((one) => /存在劳动关系/.test(one) && !/不存在/.test(one)),
  );
