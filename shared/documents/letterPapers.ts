/**
 * The papers of a supervision letter (一函两书): D19 提示函, D20 意见书, D21 建议书, D28 移送函 in the form of official papers, and D22 送达回证.
 * Required contents: reference, domain 4.1. The day to answer by is printed as a day, with the length and where it comes from.
 */
import type { OfficeView } from '../api/views.ts';
import type { Text } from '../kernel/text.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import type { LetterKind } from '../letter/kinds.ts';
import { letterKindRow } from '../letter/kinds.ts';
import { type DraftedLetter, employerOf } from '../letter/state.ts';
import { lengthText } from '../timeLimits/reasons.ts';
import { serviceReceiptFields } from './serviceReceipt.ts';
import { notReady } from './paperContext.ts';
import { dayWords } from './paperWords.ts';
import { content, field, law, type RequiredContent, words } from './registry/paperRow.ts';
import type { SubjectPaper } from './subjectPaper.ts';
import type { Fields } from './template.ts';
import { documentTitle } from './titles.ts';

export type LetterPaperContext = {
  readonly letter: DraftedLetter;
  readonly office: Pick<OfficeView, 'name' | 'address'>;
  /** The day printed on a letter that is not signed out yet. */
  readonly on: LocalDate;
};
type LetterPaper = SubjectPaper<LetterPaperContext>;

const union = (zh: string, en: string): Text => ({ zh: `工会法第${zh}条`, en: `Trade Union Law, Art. ${en}` });

const letterFields = ({ letter, office, on }: LetterPaperContext): Fields => {
  const { content, issue } = letter;
  return {
    issuer: content.issuer || office.name,
    number: issue?.number ?? null,
    addressee: content.addressee.name,
    employer: employerOf(content),
    matter: content.matter,
    facts: content.facts,
    history: content.history,
    investigators: content.investigators,
    law: content.law.map((words) => ({ words })),
    demand: content.demand,
    enclosures: content.enclosures.map((name) => ({ name })),
    replyBy: dayWords(issue?.replyBy),
    length: issue?.limit ? lengthText(issue.limit).zh : '',
    lengthSource: issue?.limit?.source ?? '',
    contactName: content.contactName,
    contactPhone: content.contactPhone,
    address: office.address,
    copyTo: content.copyTo,
    on: dayWords(issue?.on ?? on),
  };
};

/** D22: before service a form to take along, after it what was recorded. */
const receiptFields = (
  { drafted, content: text, issue, service }: DraftedLetter,
  office: LetterPaperContext['office'],
): Fields => {
  const number = issue?.number ?? '';
  const refusal = [service?.refusedFor ?? '', service?.witness ? `见证人：${service.witness}` : ''];
  const post = service?.trackingNumber ? `邮件号：${service.trackingNumber}` : '';
  return serviceReceiptFields({
    office: text.issuer || office.name,
    number,
    matter: text.matter,
    papers: [{ title: `${letterKindRow(drafted.letterKind).text.zh}（${number}）`, copies: 1 }],
    recipient: text.addressee.name,
    address: service?.place || text.addressee.address || null,
    way: service?.way ?? null,
    servedOn: service?.on ?? null,
    receiver: service?.receiver ?? '',
    note: service?.way === 'left' ? refusal.filter((part) => part !== '').join('；') : service?.capacity || post,
  });
};

const common: readonly RequiredContent[] = [
  content('文号', 'Number', null, field('number')),
  content('收文单位', 'Addressee', null, field('addressee')),
  content('事实', 'Facts', null, field('facts')),
  content('法律依据', 'Law', null, words('《中华人民共和国劳动合同法》')),
  content('联系方式', 'Contact', null, field('contactPhone')),
  content('署名日期', 'Day', null, field('on')),
];

const letterPaper = (kind: LetterKind, slug: string, contents: readonly RequiredContent[]): LetterPaper => {
  const { documentId } = letterKindRow(kind);
  return {
    id: documentId,
    title: documentTitle(documentId),
    slug,
    style: 'official',
    fields: (context) => ok(letterFields(context)),
    contents: [...common, ...contents],
  };
};

export const letterPapers: readonly LetterPaper[] = [
  letterPaper('reminder', 'reminder-letter', [
    content('提示事项', 'Reminder', union('二十二', '22'), field('demand')),
    content('希望答复的日期', 'Reply wish', null, field('replyBy')),
  ]),
  letterPaper('opinion', 'opinion-letter', [
    content('整改要求', 'Rectification wanted', union('二十三', '23'), field('demand')),
    content('书面答复的到期日', 'Due date of the written reply', null, field('replyBy')),
    content('调查人', 'Who looked into it', union('二十六', '26'), field('investigators')),
    content('后果（建议书）', 'Consequence (proposal)', null, words('《工会劳动法律监督建议书》')),
  ]),
  letterPaper('proposal', 'proposal-letter', [
    content('所涉用人单位', 'Employer concerned', null, field('employer')),
    content('前期监督情况', 'Letter history', null, field('history')),
    content('建议', 'Proposal', union('二十三', '23'), field('demand')),
    content('反馈日期', 'Day for the feedback', null, field('replyBy')),
    content('附件', 'Enclosures', null, words('附件')),
  ]),
  letterPaper('transfer', 'transfer-letter', [
    content('所涉用人单位', 'Employer concerned', null, field('employer')),
    content('前期监督情况', 'Letter history', null, field('history')),
    content('移送事项', 'What is passed on', null, field('demand')),
    content('材料清单', 'List of papers', null, words('附件')),
  ]),
  {
    id: 'D22',
    title: documentTitle('D22'),
    slug: 'service-receipt',
    style: 'form',
    fields: ({ letter, office }) =>
      letter.issue === null ? notReady('letter-issued') : ok(receiptFields(letter, office)),
    contents: [
      content('文书名称', 'Paper', null, words('工会劳动法律监督提示函')),
      content('份数', 'Copies', null, words('1份')),
      content('受送达人', 'Recipient', null, field('recipient')),
      content('送达地址', 'Address', null, field('address')),
      content('送达方式', 'Way', null, words('直接送达')),
      content('收到日期', 'Day of receipt', law.procedure('八十七', '87'), field('servedOn')),
      content('签名盖章', 'Signature', law.procedure('八十七', '87'), words('受送达人')),
      content('代收理由', 'Why somebody else took it', null, words('代收')),
      content('拒收情况、见证人', 'Refusal, witness', law.procedure('八十九', '89'), words('见证人')),
      content('送达人', 'Server', null, words('送达人')),
    ],
  },
];

/** The row of a paper of letters; undefined for a number that is none. */
export const letterPaperById = (id: string): LetterPaper | undefined => letterPapers.find((row) => row.id === id);
