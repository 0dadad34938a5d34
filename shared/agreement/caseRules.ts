/** Rules about how an agreement fits its case: claims answered, injuries assessed, the right people, the right court step. */
import { type ClauseKind, claimKinds, isAct, textOf } from '../case/codes.ts';
import type { Claim, Party } from '../case/parts.ts';
import { isEntrusted, isWorker, partyById, respondentsOf, standingClaims } from '../case/state.ts';
import { articles } from './articles.ts';
import { type AgreementRule, type CheckInput, text } from './finding.ts';
import { knowsGrade } from './injuryGrade.ts';
import { jointDebtMisfits } from './jointDebt.ts';

export const caseRules: readonly AgreementRule[] = [
  {
    id: 'claim-missing',
    severity: 'warns',
    says: text('案件应当登记了诉求，协议才看得出解决了什么', 'The case lists claims, so that one sees what is settled'),
    article: articles.contents,
    find: ({ case: c }) =>
      standingClaims(c).length > 0
        ? []
        : [{ field: 'claims', text: text('案件没有登记诉求', 'No claim is registered in this case') }],
  },
  {
    id: 'claim-not-answered',
    severity: 'warns',
    says: text(
      '每一项诉求都应当有着落：付款、条款，或者写明了结',
      'Every claim is answered by a payment, a clause or a settlement',
    ),
    article: articles.contents,
    find: (input) =>
      standingClaims(input.case)
        .filter((claim) => !isAnswered(claim, input))
        .map((claim) => {
          const kind = textOf(claimKinds, claim.kind);
          const name = partyById(input.case, claim.partyId)?.name ?? '';
          return {
            field: `claims.${claim.claimId}`,
            text: text(
              `${name}的诉求“${kind.zh}”在协议中没有着落`,
              `The claim "${kind.en}" of ${name} is not answered in the agreement`,
            ),
          };
        }),
  },
  {
    id: 'injury-grade-unknown',
    severity: 'warns',
    says: text(
      '伤残等级没有确定时，不宜写“一次性了结、再无争议”：等级出来后可能显失公平',
      'While the injury grade is unknown, full settlement is risky: it may turn out grossly unfair',
    ),
    article: articles.settlementValidity,
    find: (input) => {
      if (!concernsInjury(input) || knowsGrade(input)) return [];
      return input.version.clauses.flatMap((clause, index) =>
        clause.kind === 'full-settlement' || settlesAll.test(clause.text)
          ? [
              {
                field: `clauses.${index}.text`,
                text: text(
                  '本案涉及工伤，伤残等级还不清楚，一揽子了结可能被撤销；建议先做劳动能力鉴定，或者把工伤待遇除外',
                  'A work injury without a known grade: full settlement may be set aside; assess it first or leave it out',
                ),
              },
            ]
          : [],
      );
    },
  },
  {
    id: 'special-authority-missing',
    severity: 'warns',
    says: text(
      '代理人代签和解，需要当事人的特别授权',
      'A representative who signs a settlement needs special authority',
    ),
    article: articles.specialAuthority,
    find: ({ case: c }) =>
      c.representatives
        .filter(({ authority }) => authority === 'general')
        .map((representative) => ({
          field: `representatives.${representative.representativeId}`,
          text: text(
            `代理人${representative.name}只有一般授权，不能代签协议；请本人签字或者补交特别授权的委托书`,
            `${representative.name} has general authority only and may not sign; the party signs, or grants special authority`,
          ),
        })),
  },
  {
    id: 'respondent-does-not-pay',
    severity: 'warns',
    says: text(
      '担保人、共同承担人的责任应当写进条款',
      'A guarantor or co-debtor who pays nothing is named in a clause',
    ),
    article: articles.security,
    find: ({ version, case: c }) =>
      respondentsOf(c)
        .filter(({ role }) => role === 'guarantor')
        .filter(
          ({ name }) => !version.clauses.some((clause) => clause.kind === 'security' || clause.text.includes(name)),
        )
        .map((guarantor) => ({
          field: `parties.${guarantor.partyId}`,
          text: text(
            `担保人${guarantor.name}的担保责任没有写进条款`,
            `No clause says what the guarantor ${guarantor.name} answers for`,
          ),
        })),
  },
  {
    id: 'joint-debt-misfits',
    severity: 'blocks',
    says: text(
      '共同承担、加入债务的条款要与付款明细里的付款人对得上',
      'A clause on joint debt fits the payers in the list of payments',
    ),
    article: articles.unclear,
    find: jointDebtMisfits,
  },
  {
    id: 'identity-missing',
    severity: 'warns',
    says: text(
      '申请司法确认要提交双方的身份、住所和联系方式',
      'For judicial confirmation the parties give identity, domicile and contact',
    ),
    article: articles.confirmationPapers,
    find: ({ case: c }) =>
      isEntrusted(c)
        ? []
        : c.parties.flatMap((party) => {
            const missing = missingData(party);
            return missing.length === 0
              ? []
              : [
                  {
                    field: `parties.${party.partyId}`,
                    text: text(
                      `${party.name}还缺${missing.map((item) => item.zh).join('、')}，申请司法确认时要用`,
                      `${party.name}: ${missing.map((item) => item.en).join(', ')} missing, needed for judicial confirmation`,
                    ),
                  },
                ];
          }),
  },
  {
    id: 'confirmation-not-open',
    severity: 'warns',
    says: text(
      '立案后委托调解达成协议，由法院出具调解书或者准许撤诉，不走司法确认',
      'After docketing the court makes a mediation paper; judicial confirmation is for delegated mediation',
    ),
    article: articles.courtPaper,
    find: ({ version, case: c }) =>
      !isEntrusted(c)
        ? []
        : version.clauses.flatMap((clause, index) =>
            clause.kind === 'confirmation' && clause.text.includes('司法确认')
              ? [
                  {
                    field: `clauses.${index}.text`,
                    text: text(
                      '本案已立案，应约定请求法院制作调解书或者申请撤诉',
                      'This case is docketed: ask the court for a mediation paper or to withdraw',
                    ),
                  },
                ]
              : [],
          ),
  },
];

const settlesAll =
  /再无(?:其他|任何|别的)?[^。；]{0,12}(?:争议|纠纷|瓜葛)|(?:一次性|全部)了结|不再(?:主张|追究)(?:任何|其他)/;
const concernsInjury = ({ case: c }: CheckInput): boolean =>
  c.registration.disputeTypes.includes('08') ||
  standingClaims(c).some(({ kind }) => kind === 'work-injury' || kind === 'medical-costs');

/** For an act: the kind of clause, or words, that grant it. */
const answers: Partial<Readonly<Record<Claim['kind'], { readonly kind: ClauseKind | null; readonly words: RegExp }>>> =
  {
    'confirm-relation': { kind: null, words: /确认[^。；]{0,30}劳动关系|存在劳动关系/ },
    'leaving-certificate': {
      kind: 'leaving-certificate',
      words: /离职证明|解除[^。；]{0,12}证明|终止[^。；]{0,12}证明/,
    },
    'insurance-transfer': { kind: 'insurance-transfer', words: /(?:社会保险|社保|档案)[^。；]{0,16}(?:转移|手续)/ },
    reinstatement: { kind: null, words: /恢复劳动关系|继续履行劳动合同/ },
  };

const isAnswered = (claim: Claim, { version, case: c }: CheckInput): boolean => {
  if (version.clauses.some((clause) => clause.kind === 'full-settlement' || settlesAll.test(clause.text))) return true;
  const answer = answers[claim.kind];
  if (answer !== undefined)
    return version.clauses.some((clause) => clause.kind === answer.kind || answer.words.test(clause.text));
  if (isAct(claim.kind)) return version.clauses.some((clause) => clause.kind === 'free');
  // What a worker without any payment misses is said once, by worker-without-payment.
  const isWorkers = partyById(c, claim.partyId)?.kind === 'worker';
  return isWorkers || version.payments.some(({ payeeId }) => payeeId === claim.partyId);
};

const missingData = (party: Party) => {
  const contact = [
    ...(party.address === '' ? [text('住所', 'address')] : []),
    ...(party.phone === '' ? [text('电话', 'phone')] : []),
  ];
  return [...(hasIdentity(party) ? [] : [identityName(party)]), ...contact];
};

const hasIdentity = (party: Party): boolean => {
  if (isWorker(party)) return Boolean(party.idNumber) || party.otherPaper !== null;
  return party.kind === 'organisation' ? Boolean(party.creditCode) : Boolean(party.idNumber);
};

const identityName = (party: Party) =>
  party.kind === 'organisation' ? text('统一社会信用代码', 'credit code') : text('身份证号', 'ID number');
