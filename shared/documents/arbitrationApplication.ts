/**
 * D18 仲裁申请书 (调仲 Art. 28): of the party chosen, or of all workers together. What is asked for are the claims; once a mediated agreement is
 * broken, its performance (调仲 Art. 15). Facts are those of the case as told, never what was conceded or agreed on the way to a settlement: the
 * builder reads neither session records nor the facts of an agreement (特邀 Art. 22, 民诉解释 Art. 107).
 */
import { type Debt, debtsOf } from '../agreement/debts.ts';
import { proposedFacts } from '../agreement/prepareAgreement.ts';
import { type ClaimKind, claimKinds, employmentForms, isAct, textOf } from '../case/codes.ts';
import type { Claim, Party, Respondent, Worker } from '../case/parts.ts';
import { isRespondent, isWorker, type PublicCase, respondentsOf, standingClaims, workersOf } from '../case/state.ts';
import { ageOn } from '../identity/ageOn.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan, sumFen } from '../money/fen.ts';
import { commissionOf } from './authorities.ts';
import { evidenceOf, evidenceRows, witnessesOf } from './evidenceList.ts';
import type { PaperContext, PaperFields } from './paperContext.ts';
import { commonFields, copiesWords, dayWords, fullSum, namesOf } from './paperWords.ts';
import { mostCards, partySigners, personDetails, respondentFields, workerFields } from './partyFields.ts';
import type { Fields } from './template.ts';

export const arbitrationApplicationFields: PaperFields = (context) => {
  const { case: c, party, on } = context;
  const applicants: readonly Party[] = party === undefined ? workersOf(c) : [party];
  const isEmployers = applicants.every(isRespondent);
  const others: readonly Party[] = isEmployers ? workersOf(c) : respondentsOf(c);
  const own: PublicCase = { ...c, parties: [...workersOf(c), ...respondentsOf(c)].filter(among(applicants, others)) };
  const evidence = evidenceOf(
    c,
    applicants.map(({ partyId }) => partyId),
  );
  return ok({
    ...commonFields({ ...context, case: own }),
    commission: commissionOf(c),
    ...cards(applicants, { c, on, label: '申请人', prefix: 'applicant' }),
    ...cards(others, { c, on, label: '被申请人', prefix: 'respondent' }),
    ...requestsOf(context, applicants),
    facts: proposedFacts(own) || null,
    mediation: mediationInWords(context),
    evidence: evidenceRows(c, evidence),
    witnesses: witnessesOf(evidence),
    copies: copiesWords(others.length),
    respondentCount: others.length,
    signers: partySigners(c, null, applicants).map((signer) => ({
      ...signer,
      label: signer.seal === true ? '申请人（盖章）' : '申请人（签名、捺印）',
    })),
  });
};

const among =
  (...lists: readonly (readonly Party[])[]) =>
  (party: Party): boolean =>
    lists.some((list) => list.includes(party));

type Side = {
  readonly c: PublicCase;
  readonly on: LocalDate;
  readonly label: string;
  readonly prefix: 'applicant' | 'respondent';
};

/** A card per person or firm while they are few; workers beyond that in a table. */
const cards = (parties: readonly Party[], side: Side): Fields => {
  const workers = parties.filter(isWorker);
  const areMany = workers.length > mostCards;
  const shown = areMany ? parties.filter(isRespondent) : parties;
  return {
    [`${side.prefix}Cards`]: shown.map((party) => (isWorker(party) ? workerCard(party, side) : firmCard(party, side))),
    [`${side.prefix}Rows`]: areMany ? workers.map((worker) => workerCard(worker, side)) : [],
    [`${side.prefix}Count`]: parties.length,
  };
};

const workerCard = (worker: Worker, { c, on, label }: Side): Fields => {
  const { sex, birthDate } = personDetails(worker);
  return {
    ...workerFields(worker, c.representatives, 1),
    label,
    isWorker: true,
    isOrganisation: false,
    headName: '',
    headPost: '',
    sex,
    age: birthDate === null ? null : `${ageOn(birthDate, on)}岁`,
    occupation: worker.trade || textOf(employmentForms, worker.employmentForm).zh,
    unit: namesOf(respondentsOf(c).slice(0, 1)) || null,
  };
};

const firmCard = (respondent: Respondent & Party, { c, label }: Side): Fields => ({
  ...respondentFields(respondent, c.representatives),
  label,
  isWorker: false,
  headName: respondent.legalRepresentative || null,
  headPost: respondent.legalRepresentativePost || null,
  age: '',
  occupation: '',
  unit: '',
});

/** What is asked for, one line each while the applicants are few, a table when they are many. */
const requestsOf = (context: PaperContext, applicants: readonly Party[]): Fields => {
  const { case: c, on } = context;
  const ids = new Set(applicants.map(({ partyId }) => partyId));
  const broken = debtsOf(c, on).filter(({ creditor }) => ids.has(creditor.partyId));
  const claims = standingClaims(c).filter(({ partyId }) => ids.has(partyId));
  const areFew = applicants.length <= mostCards;
  const isBreach = broken.length > 0;
  const totalFen = isBreach
    ? sumFen(broken.map(({ overdueFen }) => overdueFen))
    : sumFen(claims.map(({ kind, amountFen }) => (isAct(kind) ? 0 : (amountFen ?? 0))));
  const named = applicants.length > 1;
  return {
    isBreach,
    requests: !areFew
      ? []
      : isBreach
        ? broken.map((debt) => ({ text: performanceRequest(debt) }))
        : claims.map((claim) => ({ text: claimRequest(claim, applicants, named) })),
    requestRows: areFew ? [] : isBreach ? broken.map(debtRow) : applicants.map((party) => claimRow(party, claims)),
    total: totalFen === 0 ? '' : fullSum(totalFen),
  };
};

const performanceRequest = ({ creditor, debtor, overdueFen }: Debt): string =>
  `裁决被申请人${debtor.name}履行调解协议，向申请人${creditor.name}支付到期未付的款项${formatYuan(overdueFen)}元`;

const claimRequest = (claim: Claim, applicants: readonly Party[], named: boolean): string => {
  const who = named ? (applicants.find(({ partyId }) => partyId === claim.partyId)?.name ?? '') : '';
  const note = claim.note === '' ? '' : `（${claim.note}）`;
  const act = actRequests[claim.kind];
  if (act !== undefined) return `${act(who)}${note}`;
  const sum = claim.amountFen === null ? '' : `${formatYuan(claim.amountFen)}元`;
  const what = moneyRequests[claim.kind] ?? `支付${textOf(claimKinds, claim.kind).zh}`;
  return `裁决被申请人向申请人${who}${what}${sum}${note}`;
};

/** Sums in the words of a request, where the name of the claim does not do. */
const moneyRequests: { readonly [K in ClaimKind]?: string } = {
  'wage-arrears': '支付拖欠的工资',
  'double-wage': '支付未订立书面劳动合同的二倍工资差额',
  'unlawful-termination': '支付违法解除劳动合同的赔偿金',
  commission: '支付提成、奖金',
  'deposit-return': '返还押金',
  'employer-claim': '支付违约金、赔偿损失',
  'other-money': '支付款项',
};

/** Acts in the words of a request; an act without its own words is named in its note. */
const actRequests: { readonly [K in ClaimKind]?: (who: string) => string } = {
  'confirm-relation': (who) => `确认申请人${who}与被申请人存在劳动关系`,
  'leaving-certificate': (who) => `裁决被申请人为申请人${who}出具解除、终止劳动合同的证明`,
  'insurance-transfer': (who) => `裁决被申请人为申请人${who}办理档案和社会保险关系转移手续`,
  reinstatement: (who) => `裁决被申请人继续履行与申请人${who}的劳动合同`,
  'other-act': (who) => `裁决被申请人向申请人${who}履行下列事项`,
};

const claimRow = ({ partyId, name }: Party, claims: readonly Claim[]): Fields => {
  const own = claims.filter((claim) => claim.partyId === partyId);
  return {
    name,
    what: own
      .map(({ kind, amountFen }) => {
        const sum = isAct(kind) || amountFen === null ? '' : `${formatYuan(amountFen)}元`;
        return `${textOf(claimKinds, kind).zh}${sum}`;
      })
      .join('；'),
    sum: formatYuan(sumFen(own.map(({ kind, amountFen }) => (isAct(kind) ? 0 : (amountFen ?? 0))))),
  };
};

const debtRow = ({ creditor, debtor, overdueFen }: Debt): Fields => ({
  name: creditor.name,
  what: `${debtor.name}到期未付的协议款项`,
  sum: formatYuan(overdueFen),
});

/** That the dispute was mediated and how it ended; not what was said there, nor who did not want. */
const mediationInWords = ({ case: c, office, on }: PaperContext): string => {
  if (debtsOf(c, on).length > 0) return '';
  if (c.ending !== null)
    return `本案曾由${office.name}调解，调解于${dayWords(c.ending.on) ?? ''}终结，双方未达成调解协议。`;
  return c.declined === null ? '' : `本案曾向${office.name}申请调解，${dayWords(c.declined.on) ?? ''}未予受理。`;
};
