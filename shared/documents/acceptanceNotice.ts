/** D03 受理通知书: tells both sides that the referral was accepted, by whom they are mediated, until when, and what they may do. */
import { proposedMatters } from '../agreement/prepareAgreement.ts';
import type { PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { timeLimitRules } from '../timeLimits/rules.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, dayWords, namesOf } from './paperWords.ts';

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
  });
};

/** 周建国、随州市晨光装饰工程有限公司: the party the paper goes to, or all of them. */
export const addresseesOf = ({ case: c, party }: Pick<PaperContext, 'case' | 'party'>): string =>
  party === undefined
    ? [c.parties.filter((p) => p.kind === 'worker'), c.parties.filter((p) => p.kind !== 'worker')]
        .map((side) => namesOf(side))
        .join('、')
    : party.name;

/** Number of days and last day of the mediation, with what both sides agreed to add (特邀调解规定 Art. 27). */
export const mediationPeriod = ({ case: c, calendar }: Pick<PaperContext, 'case' | 'calendar'>) => {
  const id = mediationLimit[c.registration.referral];
  const { length } = timeLimitRules[id];
  const from = c.acceptance?.on;
  const until =
    c.extensions
      .map((extension) => extension.until)
      .sort()
      .at(-1) ?? null;
  const limit = from === undefined ? null : calculateLimit({ id, from, calendar, consentUntil: until });
  // A consent that does not reach beyond the period changes nothing, so the plain period is printed.
  const plain = from === undefined || limit?.ok ? limit : calculateLimit({ id, from, calendar });
  return {
    limitDays: 'count' in length ? length.count : null,
    lastDay: plain?.ok ? dayWords(plain.value.lastDay) : null,
    extendedUntil: dayWords(until),
  };
};

const mediatorLine = (c: PublicCase): string =>
  c.mediators.length === 0
    ? '由双方当事人在调解员名册中协商选定；协商不成的，由本调解组织或者人民法院指定'
    : c.mediators.map(({ name, chosenBy }) => `${name}（${chosenWords[chosenBy]}）`).join('、');

const chosenWords = {
  parties: '双方当事人选定',
  body: '本调解组织指定',
  court: '人民法院指定',
} as const;
