/**
 * D03 受理通知书: tells both sides that the case was accepted, by whom they are mediated, until when, and what they may do. On the HR track the
 * two periods of fifteen days stand side by side: from the application (调仲 Art. 14) and from acceptance (协商调解规定 Art. 29).
 */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import { actingParties, isRespondent, isWorker, type PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { arbitrationOpening, mediationPeriod } from './mediationPeriod.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, namesOf } from './paperWords.ts';

export const acceptanceNoticeFields: PaperFields = (context) => {
  const { case: c } = context;
  if (c.acceptance === null) return notReady('acceptance');
  return ok({
    ...commonFields(context),
    addressees: addresseesOf(context),
    letterNumber: c.referral?.letterNumber ?? '',
    matters: proposedMatters(c) || null,
    mediatorLine: mediatorLine(c),
    ...mediationPeriod(context),
    ...arbitrationOpening(context),
  });
};

/** 周建国、随州市晨光装饰工程有限公司: the party the paper goes to, or all of them. */
export const addresseesOf = ({ case: c, party }: Pick<PaperContext, 'case' | 'party'>): string =>
  party === undefined
    ? [actingParties(c).filter(isWorker), actingParties(c).filter(isRespondent)]
        .map((side) => namesOf(side))
        .filter((names) => names !== '')
        .join('、')
    : party.name;

const mediatorLine = (c: PublicCase): string =>
  c.mediators.length === 0
    ? '由双方当事人在调解员名册中协商选定；协商不成的，由本调解组织或者人民法院指定'
    : c.mediators.map(({ name, chosenBy }) => `${name}（${chosenWords[chosenBy]}）`).join('、');

const chosenWords = {
  parties: '双方当事人选定',
  body: '本调解组织指定',
  court: '人民法院指定',
} as const;
