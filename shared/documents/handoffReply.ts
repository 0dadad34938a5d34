/**
 * D28b 回执（办结反馈）: the answer to a partner who sent a case: first that it arrived and under which number, later how it ended. The course and
 * content of mediation stay closed (特邀 Art. 2, 民诉解释 Art. 146), so the feedback tells the kind of result and what the office itself added, no
 * terms and no sums.
 */
import { outcomes, partners, textOf } from '../case/codes.ts';
import type { PublicCase } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { standingAgreement } from './caseCourse.ts';
import { notReady, type PaperFields } from './paperContext.ts';
import { chosenItem } from './paperItems.ts';
import { commonFields, dayWords } from './paperWords.ts';

export const handoffReplyFields: PaperFields = (context) => {
  const { case: c, itemId } = context;
  const letters = c.handoffs.flatMap((h) => (h.direction === 'in' ? [h] : []));
  const letter = chosenItem(letters, itemId, ({ handoffId }) => handoffId);
  if (letter === undefined) return notReady('handoff-received');
  const { received, returned } = letter;
  const result = kindOfResult(c);
  return ok({
    ...commonFields(context),
    partner: received.partnerName || textOf(partners, received.partner).zh,
    theirNumber: received.letterNumber,
    receivedOn: dayWords(received.on),
    purpose: received.purpose,
    returnedOn: dayWords(returned?.on) ?? '',
    note: returned?.note ?? '',
    result: result?.words ?? '',
    resultOn: dayWords(result?.on) ?? '',
    acceptedOn: dayWords(c.acceptance?.on) ?? '',
    isOpen: result === null,
  });
};

/** The kind of result with its day; null while mediation goes on. */
const kindOfResult = (c: PublicCase) => {
  if (c.closing !== null) return { words: textOf(outcomes, c.closing.outcome).zh, on: c.closing.on };
  if (standingAgreement(c) !== null) return { words: '双方自愿达成调解协议', on: standingAgreement(c)?.seal?.on };
  if (c.ending !== null) return { words: '未达成调解协议，已书面告知当事人其他解决途径', on: c.ending.on };
  return c.declined === null ? null : { words: '经审查不予受理，已书面告知当事人其他解决途径', on: c.declined.on };
};
