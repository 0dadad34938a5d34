/**
 * The text a letter begins with: a fresh one with what the office knows, one for a case, and the next one after a letter that was of no use
 * (提示函 → 意见书 → 建议书 → 移送). What became of the letter before is told in its history; everything else is carried over to be edited.
 */
import type { OfficeView, PersonView } from '../api/views.ts';
import { type PublicCase, respondentsOf } from '../case/state.ts';
import { formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import type { LetterContent, LetterEventData } from './events.ts';
import { type LetterKind, letterKindRow } from './kinds.ts';
import { type DraftedLetter, employerOf } from './state.ts';
import type { EscalationReason } from './words.ts';

/** Nothing but who writes and whom to call. */
export const emptyLetter = (
  office: Pick<OfficeView, 'name' | 'phone'>,
  person: Pick<PersonView, 'name'>,
): LetterContent => ({
  issuer: office.name,
  addressee: { name: '', address: '', contact: '', phone: '' },
  employer: '',
  matter: '',
  facts: '',
  history: '',
  law: [],
  demand: '',
  enclosures: [],
  investigators: '',
  contactName: person.name,
  contactPhone: office.phone,
  copyTo: '',
});

/** A letter about a case: to its first respondent, with the facts as they were told. */
export const letterForCase = (c: Pick<PublicCase, 'parties' | 'registration'>, blank: LetterContent): LetterContent => {
  const [respondent] = respondentsOf(c);
  if (respondent === undefined) return { ...blank, facts: c.registration.facts };
  return {
    ...blank,
    addressee: {
      name: respondent.name,
      address: respondent.serviceAddress || respondent.address,
      contact: respondent.contact || respondent.legalRepresentative,
      phone: respondent.phone,
    },
    employer: respondent.name,
    facts: c.registration.facts,
  };
};

type Escalation = { readonly on: LocalDate; readonly reason: EscalationReason; readonly to: LetterKind };

/** The draft of the letter that follows `letter`. */
export const nextDraft = (
  letter: DraftedLetter,
  previousId: string,
  { on, reason, to }: Escalation,
): Omit<LetterEventData<'LetterDrafted'>, 'isSample'> => {
  const { content, drafted } = letter;
  const goesToAuthority = to === 'proposal' || to === 'transfer';
  const nobody = { name: '', address: '', contact: '', phone: '' };
  return {
    letterKind: to,
    on,
    caseId: drafted.caseId,
    previousId,
    content: {
      ...content,
      employer: employerOf(content),
      addressee: goesToAuthority ? nobody : content.addressee,
      // An authority is not spoken to as the employer is.
      facts: goesToAuthority ? content.facts.replaceAll('贵单位', employerOf(content)) : content.facts,
      history: [content.history, whatHappened(letter, reason)].filter((part) => part !== '').join('\n'),
      demand: demandFor(to, letter),
      enclosures: goesToAuthority ? [...content.enclosures, ...formerPapers(letter)] : content.enclosures,
    },
  };
};

/** 本单位于2026年3月5日向某公司发出《…提示函》（…号），于3月9日送达，应于…前答复，逾期未书面答复。 */
const whatHappened = ({ drafted, content, issue, service }: DraftedLetter, reason: EscalationReason): string => {
  if (issue === null) return '';
  const name = letterKindRow(drafted.letterKind).text.zh;
  const parts = [
    `本单位于${formatChineseDate(issue.on)}向${content.addressee.name}发出《${name}》（${issue.number}）`,
    service === null ? '' : `，于${formatChineseDate(service.on)}送达`,
    issue.replyBy === null ? '' : `，要求于${formatChineseDate(issue.replyBy)}前书面答复`,
    `，${reasonWords[reason]}。`,
  ];
  return parts.join('');
};
const reasonWords: { readonly [R in EscalationReason]: string } = {
  'no-reply': '逾期未书面答复',
  'refused-receipt': '对方拒绝签收',
  'not-rectified': '对方无正当理由未予整改',
};

const demandFor = (to: LetterKind, { content }: DraftedLetter): string => {
  const employer = employerOf(content);
  if (to === 'proposal')
    return `建议对${employer}上述行为依法调查处理，责令限期改正，并将处理情况书面反馈我单位。\n${content.demand}`.trim();
  if (to === 'transfer') return `现将${employer}有关情况和材料移送贵单位，请依法处理，并将处理结果函告我单位。`;
  return content.demand;
};

const formerPapers = ({ drafted, issue, service }: DraftedLetter): readonly string[] => {
  if (issue === null) return [];
  const name = letterKindRow(drafted.letterKind).text.zh;
  return [`${name}（${issue.number}）`, ...(service === null ? [] : [`${name}送达回证`])];
};
