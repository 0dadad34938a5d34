/** The course of a mediation in words: sessions held, why it ended, what came out. Shared by the papers that look back on a case. */
import { effectiveDate } from '../agreement/effectiveDate.ts';
import { type EndReason, outcomes, referrals, textOf, tracks } from '../case/codes.ts';
import type { SessionRecord } from '../case/parts.ts';
import { actText, proceedingRows } from '../case/proceedings.ts';
import { type AgreementState, type EarlierRound, isEntrusted, type PublicCase } from '../case/state.ts';
import { formatChineseDate } from '../kernel/localDate.ts';
import { ordinal } from './numbering.ts';
import { fullSum } from './paperWords.ts';
import type { Fields } from './template.ts';

export const recordsOf = (c: PublicCase): readonly SessionRecord[] =>
  c.sessions.flatMap(({ record }) => record ?? []).sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));

/** 先后于2026年1月28日、2026年2月5日组织调解2次; says so when there was none. */
export const sessionsInWords = (c: PublicCase): string => {
  const days = recordsOf(c).map(({ heldOn }) => formatChineseDate(heldOn));
  if (days.length === 0) return '未能组织当面调解';
  return days.length === 1 ? `于${days[0]}组织调解1次` : `先后于${days.join('、')}组织调解${days.length}次`;
};

/** Why a mediation ended without agreement, as the papers say it (特邀调解规定 Art. 26, 在线调解规则 Art. 25). */
export const endReasonWords: Readonly<Record<EndReason, string>> = {
  F1: '一方当事人明确表示不同意继续调解',
  F2: '双方当事人分歧较大，难以达成一致',
  F3: '调解期限届满，双方当事人未达成调解协议，也未共同同意延长调解期限',
  F4: '在调解期限内无法与一方当事人取得联系',
  N3: '当事人撤回调解申请',
  N4: '存在虚假调解的嫌疑',
};

/** The agreement that stands: sealed, or signed by all; null while there is none. */
export const standingAgreement = (c: PublicCase): AgreementState | null =>
  c.agreements.findLast(({ seal }) => seal !== null) ??
  c.agreements.find(({ versionId }) => effectiveDate(c).on !== null && versionId === effectiveDate(c).versionId) ??
  null;

/** The agreement signed as its track asks (effectiveDate.ts); in an entrusted case by all parties, since the court's paper follows later. */
export const signedAgreement = (c: PublicCase): AgreementState | null => {
  const { on, missing, versionId } = effectiveDate(c);
  const isSigned = isEntrusted(c) ? missing.length === 0 : on !== null;
  return isSigned ? (c.agreements.find((version) => version.versionId === versionId) ?? null) : null;
};

/** Agreed, ended or never accepted: there is something to report on. */
export const isOver = (c: PublicCase): boolean =>
  c.ending !== null || c.declined !== null || standingAgreement(c) !== null;

/** One sentence on how the case came out; null while it is open. */
export const resultInWords = (c: PublicCase): string | null => {
  if (c.closing !== null) return `${textOf(outcomes, c.closing.outcome).zh}。${c.closing.summary}`.trim();
  const agreement = standingAgreement(c);
  if (c.courtPaper !== null) return `达成调解协议，人民法院已出具${courtPaperNames[c.courtPaper.kind]}。`;
  if (agreement !== null) return `双方自愿达成调解协议，约定给付款项共计人民币${fullSum(agreement.totalFen)}。`;
  if (c.ending !== null) return `未达成调解协议：${endReasonWords[c.ending.reason]}。`;
  return c.declined === null ? null : `不予受理：${c.declined.reason}。`;
};

/** What came before this round, one line each: how it came, when, how it ended. No terms and no reasons: other authorities read it too. */
export const earlierRounds = (c: PublicCase): readonly Fields[] =>
  c.earlier.map((round, index) => {
    const { receivedOn, track, referral } = round.registration;
    const accepted = round.acceptance === null ? '' : `，${formatChineseDate(round.acceptance.on)}受理`;
    const how = `${textOf(tracks, track).zh}·${textOf(referrals, referral).zh}`;
    return {
      text: `第${ordinal(index + 1)}轮：${how}，${formatChineseDate(receivedOn)}收到${accepted}，${roundResult(round)}。`,
    };
  });

const roundResult = ({ closing, ending, declined, agreements }: EarlierRound): string => {
  if (agreements.some(({ seal }) => seal !== null)) return '达成调解协议';
  if (ending !== null) return `${formatChineseDate(ending.on)}终结，未达成调解协议`;
  if (declined !== null) return `${formatChineseDate(declined.on)}未予受理`;
  return closing === null ? '已经结束' : textOf(outcomes, closing.outcome).zh;
};

/** What other authorities did on account of the case, proceeding by proceeding. */
export const proceedingsInWords = (c: PublicCase): readonly Fields[] =>
  c.proceedings.map(({ kind, authority, on, acts }) => ({
    kind: proceedingRows[kind].text.zh,
    authority,
    openedOn: formatChineseDate(on),
    course:
      acts
        .map(({ act, on: day, caseNumber }) => {
          const number = caseNumber === '' ? '' : `（${caseNumber}）`;
          return `${formatChineseDate(day)}${actText(kind, act).zh}${number}`;
        })
        .join('；') || '尚无结果',
  }));

const courtPaperNames = {
  'mediation-paper': '民事调解书',
  'withdrawal-ruling': '准许撤诉的裁定',
  'recorded-agreement': '记录调解协议的笔录',
} as const;
