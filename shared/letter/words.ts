/** Code lists of letters, one row per value, with both languages. The codes are stored; the words may be improved at any time. */
import type { CodeRow } from '../case/codes.ts';

const row = <C extends string>(code: C, zh: string, en: string): CodeRow<C> => ({ code, text: { zh, en } });
const codesOf = <C extends string>(rows: readonly CodeRow<C>[]): readonly C[] => rows.map(({ code }) => code);

/** What the addressee answered. */
export const replyStances = [
  row('rectified', '已经整改', 'Rectified'),
  row('will-rectify', '正在整改', 'Rectifying'),
  row('partly', '部分整改', 'Partly rectified'),
  row('objects', '不予整改，说明理由', 'Refuses, with reasons'),
] as const;
export const ReplyStance = codesOf(replyStances);
export type ReplyStance = (typeof replyStances)[number]['code'];

/** What a check on the spot found. */
export const checkResults = [
  row('done', '已整改到位', 'Rectified'),
  row('partly', '部分整改', 'Partly rectified'),
  row('not-done', '没有整改', 'Not rectified'),
] as const;
export const CheckResult = codesOf(checkResults);
export type CheckResult = (typeof checkResults)[number]['code'];

/** Why the next letter is due (reference: domain 2.4). */
export const escalationReasons = [
  row('no-reply', '逾期没有书面答复', 'No written answer in time'),
  row('refused-receipt', '拒绝签收', 'Receipt refused'),
  row('not-rectified', '无正当理由不整改', 'Not rectified without good reason'),
] as const;
export const EscalationReason = codesOf(escalationReasons);
export type EscalationReason = (typeof escalationReasons)[number]['code'];

export const closingReasons = [
  row('rectified', '已整改', 'Rectified'),
  row('explained', '理由成立，不需整改', 'Explained, nothing to rectify'),
  row('handled', '有关机关已处理', 'Handled by the authority'),
  row('followed-up', '由后续文书处理', 'Dealt with by the letter that followed'),
  row('withdrawn', '撤回', 'Withdrawn'),
] as const;
export const ClosingReason = codesOf(closingReasons);
export type ClosingReason = (typeof closingReasons)[number]['code'];
