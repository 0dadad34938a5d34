/**
 * D11 调解笔录 of one session. Offers made for the sake of compromise are not in `PublicCase` and cannot be printed here
 * (特邀调解规定 Art. 22, 民诉解释 Art. 107).
 */
import type { SessionRecord } from '../case/parts.ts';
import { partyById, type PublicCase, type SessionState } from '../case/state.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import { notReady, type PaperContext, type PaperFields } from './paperContext.ts';
import { commonFields, timeWords } from './paperWords.ts';
import { namedSigner } from './partyFields.ts';
import type { Fields } from './template.ts';

export const sessionMinutesFields: PaperFields = (context) => {
  const record = sessionOf(context)?.record ?? null;
  if (record === null) return notReady('session-recorded');
  const { case: c } = context;
  return ok({
    ...commonFields(context),
    heldOn: formatChineseDate(record.heldOn),
    hours: hoursOf(record),
    place: record.place,
    mediators: record.mediators.join('、'),
    clerk: record.clerk,
    present: record.present.map((person) => presentRow(c, person)),
    rightsTold: record.rightsTold,
    recusal: recusalWords[record.recusalAsked],
    statements: record.statements.map(({ speaker, text }) => ({ speaker: speaker || '＿＿＿＿', text })),
    evidenceShown: record.evidenceShown,
    agreedPoints: record.agreedPoints.map((text) => ({ text })),
    openPoints: record.openPoints.map((text) => ({ text })),
    result: resultWords[record.result],
    signers: [
      ...record.present.map((person) => signerOf(c, person)),
      ...record.mediators.map((name) => namedSigner('mediator', name)),
      ...(record.clerk === '' ? [] : [namedSigner('clerk', record.clerk)]),
    ],
  });
};

type Present = SessionRecord['present'][number];

/** The session asked for, or the last one that was recorded. */
const sessionOf = ({ case: c, session }: PaperContext): SessionState | undefined =>
  session ?? c.sessions.findLast(({ record }) => record !== null);

const hoursOf = ({ startedAt, endedAt }: SessionRecord): string | null => {
  if (startedAt === null) return null;
  return endedAt === null ? `${timeWords(startedAt)}起` : `${timeWords(startedAt)}至${timeWords(endedAt)}`;
};

const presentRow = (c: PublicCase, person: Present): Fields => ({
  name: person.name,
  capacity: person.capacity || sideOf(c, person.partyId),
  identity: person.identityChecked
    ? `已核对${person.identityPaper === '' ? '' : `（${person.identityPaper}）`}`
    : '未核对',
});

const signerOf = (c: PublicCase, person: Present): Fields => ({
  label: `${sideOf(c, person.partyId) ?? '到场人'}（签名）`,
  name: person.name,
  role: person.capacity,
  date: '',
  image: null,
  seal: false,
});

const sideOf = (c: PublicCase, partyId: string | null): string | null => {
  const party = partyId === null ? undefined : partyById(c, partyId);
  if (party === undefined) return null;
  return party.kind === 'worker' ? '申请人方' : '被申请人方';
};

const recusalWords = {
  none: '经询问，双方当事人均不申请调解员回避。',
  asked: '经询问，有当事人申请调解员回避，处理情况另行记录。',
  'not-put': '本次未询问是否申请回避。',
} as const;
const resultWords = {
  agreed: '☑ 达成调解协议　☐ 另行安排调解　☐ 未达成一致',
  adjourned: '☐ 达成调解协议　☑ 另行安排调解　☐ 未达成一致',
  'not-agreed': '☐ 达成调解协议　☐ 另行安排调解　☑ 未达成一致',
} as const;
