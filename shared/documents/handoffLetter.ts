/**
 * D28 移送函: the letter with which a case goes to a partner. It lists and contains exactly the parts that were chosen to leave (case/handoffs.ts),
 * nothing else: a part that was not chosen does not stand on the paper, not even a name (个人信息保护法 Art. 6, 23). The return slip can be
 * torn off.
 */
import { paymentStates, paymentTotals } from '../agreement/payments.ts';
import { partners, textOf } from '../case/codes.ts';
import type { CaseEventData } from '../case/events.ts';
import { type HandoffPart, handoffParts, needsConsent } from '../case/handoffs.ts';
import type { Party, Respondent, Worker } from '../case/parts.ts';
import { partyById, type PublicCase, respondentsOf, workersOf } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { formatYuan } from '../money/fen.ts';
import { standingAgreement } from './caseCourse.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { chosenItem } from './paperItems.ts';
import { causeOf, caseName, claimsOf, commonFields, dayWords, namesOf } from './paperWords.ts';
import { personDetails } from './partyFields.ts';

type Sent = CaseEventData<'HandoffSent'>;

export const handoffLetterFields: PaperFields = (context) => {
  const { case: c, itemId } = context;
  const letters = c.handoffs.flatMap((h) => (h.direction === 'out' ? [h.sent] : []));
  const sent = chosenItem(letters, itemId, ({ handoffId }) => handoffId);
  if (sent === undefined) return notReady('handoff-sent');
  const { office, officeAddress, officePhone, caseNumber, on } = commonFields(context);
  return ok({
    office,
    officeAddress,
    officePhone,
    caseNumber,
    on,
    // The number comes from the office's own book; until it is known a blank is left for it.
    letterNumber: sent.letterNumber || null,
    partner: sent.partnerName || textOf(partners, sent.partner).zh,
    subject: subjectOf(c, sent.parts),
    purpose: sent.purpose,
    parts: sent.parts.map((part) => ({ name: handoffParts[part].text.zh, text: contentOf(part, context, sent) })),
    consent: consentInWords(c, sent),
    replyBy: dayWords(sent.replyBy) ?? '',
    note: sent.note,
  });
};

/** Names stand in the letter only where identity is among what leaves. */
const subjectOf = (c: PublicCase, parts: readonly HandoffPart[]): string =>
  parts.includes('identity') ? caseName(c) : `${c.registration.number}${causeOf(c)}一案`;

const contentOf = (part: HandoffPart, { case: c }: PaperContext, { parts, on }: Sent): string => {
  switch (part) {
    case 'identity':
      return eachWorker(c, ({ name, idNumber, otherPaper, ...worker }) =>
        [name, personDetails({ ...worker, name, idNumber }).sex, idNumber ?? otherPaper?.number]
          .filter(Boolean)
          .join('，'),
      );
    case 'contact':
      return eachWorker(c, ({ phone, address }) => [phone, address].filter(Boolean).join('，'));
    case 'employer':
      return respondentsOf(c).map(employerLine).join('\n');
    case 'facts':
      return withoutNames(c, parts, c.registration.facts) || '（见附件）';
    case 'claims':
      return eachWorker(c, ({ partyId }) => claimsOf(c, partyId));
    case 'evidence-list': {
      const names = standing(c).map(({ name }, index) => `${index + 1}.${withoutNames(c, parts, name)}`);
      return names.join('；') || '无';
    }
    case 'evidence-files':
      return `复印件${standing(c).length}份（附后）`;
    case 'agreement':
      return agreementLine(c);
    case 'performance':
      return performanceLine(c, on);
  }
};

const standing = (c: PublicCase) => c.evidence.filter(({ withdrawnFor }) => withdrawnFor === null);

/** A line per worker under the same number in every part, so that parts fit together without a name. */
const eachWorker = (c: PublicCase, words: (worker: Worker) => string): string => {
  const workers = workersOf(c);
  return workers.map((worker, at) => `${sideName('申请人', at, workers.length)}：${words(worker) || '无'}`).join('\n');
};

const sideName = (side: string, at: number, of: number): string => (of === 1 ? side : `${side}${at + 1}`);

/** Free text tells names too: they are replaced by the side where the part that holds the name stays here. */
const withoutNames = (c: PublicCase, parts: readonly HandoffPart[], words: string): string => {
  const hidden = (side: string, people: readonly Party[]) =>
    people.map(({ name }, at) => [name, sideName(side, at, people.length)] as const);
  return [
    ...(parts.includes('identity') ? [] : hidden('申请人', workersOf(c))),
    ...(parts.includes('employer') ? [] : hidden('被申请人', respondentsOf(c))),
  ]
    .toSorted(([one], [other]) => other.length - one.length)
    .reduce((text, [name, side]) => text.replaceAll(name, side), words);
};

const employerLine = (respondent: Respondent): string =>
  [
    respondent.name,
    respondent.kind === 'organisation' ? respondent.creditCode : '',
    respondent.legalRepresentative === '' ? '' : `法定代表人${respondent.legalRepresentative}`,
    respondent.address,
    respondent.phone,
  ]
    .filter(Boolean)
    .join('，');

const agreementLine = (c: PublicCase): string => {
  const agreement = standingAgreement(c);
  if (agreement === null) return '尚未达成调解协议';
  const code = agreement.seal === null ? '' : `，校验码${agreement.seal.checkCode}`;
  return `调解协议书1份（附后${code}）`;
};

const performanceLine = (c: PublicCase, on: LocalDate): string => {
  const agreement = standingAgreement(c);
  if (agreement === null) return '尚未达成调解协议';
  const { agreedFen, paidFen, openFen, overdueFen } = paymentTotals(paymentStates(agreement, c, on));
  const late = overdueFen === 0 ? '' : `，其中逾期${formatYuan(overdueFen)}元`;
  return `应付${formatYuan(agreedFen)}元，已付${formatYuan(paidFen)}元，未付${formatYuan(openFen)}元${late}`;
};

/** 个保法 Art. 23: separate consent with its day; where a procedure of law carries the case, or nothing personal leaves, that is said instead. */
const consentInWords = (c: PublicCase, sent: Sent): string => {
  if (sent.consent !== null) {
    const people = sent.consent.partyIds.map((id) => partyById(c, id)).filter((party) => party !== undefined);
    const who = sent.parts.includes('identity') ? namesOf(people) : `有关当事人（${people.length}人）`;
    return `${who}已于${dayWords(sent.consent.on) ?? ''}单独同意本组织向贵单位提供上述个人信息。`;
  }
  return needsConsent(sent.partner, sent.parts)
    ? '提供上述个人信息的单独同意书另附。'
    : '上述材料依照法定程序移送，或者不含个人信息。';
};
