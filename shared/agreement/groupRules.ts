/** Rules about who may settle for many workers (调仲 Art. 7, 办案规则 Art. 63). Rows of checkAgreement.ts. */
import { isCollective, workersOf } from '../case/state.ts';
import { articles } from './articles.ts';
import { group } from './clauseWords.ts';
import { type AgreementRule, type CheckInput, text } from './finding.ts';
import { isRepresented } from './signers.ts';

export const groupRules: readonly AgreementRule[] = [
  {
    id: 'representatives-may-not-settle',
    severity: 'warns',
    says: text(
      '代表人没有和解的授权，协议由每一名劳动者本人签署',
      'Representatives without power to settle do not sign for the others',
    ),
    article: articles.groupSettlement,
    find: ({ case: c }) =>
      c.election?.scope === 'general'
        ? [
            {
              field: 'election',
              text: text(
                '推选的代表人只能代为陈述、举证、协商，协议要由每名劳动者本人签字；要代签的，重新推选并写明和解的权限',
                'The elected representatives may state, prove and negotiate only: every worker signs in person, or they are elected anew with power to settle',
              ),
            },
          ]
        : [],
  },
  {
    id: 'settlement-consent-missing',
    severity: 'warns',
    says: text(
      '代表人和解，须经被代表的劳动者逐人同意本协议的内容',
      'Representatives settle only for those who consented to these very terms',
    ),
    article: articles.groupSettlement,
    find: (input) => {
      const missing = notConsented(input);
      if (missing.length === 0) return [];
      const who = group('申请人', missing);
      return [
        {
          field: 'settlementConsents',
          text: text(
            `${who}还没有同意本协议的内容，代表人不能代签；请登记同意，或者由本人签字`,
            `${missing.length} represented workers have not consented to these terms: record their consent, or let them sign`,
          ),
        },
      ];
    },
  },
  {
    id: 'collective-without-representatives',
    severity: 'warns',
    says: text('十名以上劳动者可以推选三至五名代表人', 'Ten workers or more may elect three to five representatives'),
    article: text('劳动争议调解仲裁法第七条', 'Labour Dispute Mediation and Arbitration Law, Art. 7'),
    find: ({ case: c }) =>
      isCollective(c) && c.election === null
        ? [
            {
              field: 'election',
              text: text(
                `${workersOf(c).length}名劳动者还没有推选代表人，协议要由每人签字`,
                `${workersOf(c).length} workers without representatives: every one of them signs`,
              ),
            },
          ]
        : [],
  },
];

const notConsented = ({ version, case: c }: CheckInput): readonly string[] => {
  const { election } = c;
  if (election === null || election.scope !== 'special') return [];
  return workersOf(c)
    .filter(({ partyId }) => election.electedBy.includes(partyId) && !election.partyIds.includes(partyId))
    .filter(({ partyId }) => !isRepresented(c, version, partyId))
    .map(({ name }) => name);
};
