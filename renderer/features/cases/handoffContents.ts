/**
 * What exactly leaves the office with each part of a letter to a partner, in a line to read before it is ticked. Names what is there now; an
 * empty part says so. Pure.
 */
import { paymentStates, paymentTotals } from '../../../shared/agreement/payments.ts';
import { sealedAgreement } from '../../../shared/case/guards.ts';
import type { HandoffPart } from '../../../shared/case/handoffs.ts';
import type { Party } from '../../../shared/case/parts.ts';
import { type PublicCase, respondentsOf, standingClaims } from '../../../shared/case/state.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { formatYuanSign, sumFen } from '../../../shared/money/fen.ts';

/** Null: there is nothing of this kind in the case yet. */
export const handoffContents = (part: HandoffPart, c: PublicCase, today: LocalDate): Text | null =>
  contents[part](c, today);

const NAMES_AT_MOST = 3;
const FACTS_AT_MOST = 40;

const listed = (names: readonly string[], more: (count: number) => Text): Text | null => {
  if (names.length === 0) return null;
  const shown = names.slice(0, NAMES_AT_MOST);
  const rest = names.length > NAMES_AT_MOST ? more(names.length) : { zh: '', en: '' };
  return { zh: `${shown.join('、')}${rest.zh}`, en: `${shown.join(', ')}${rest.en}` };
};
const people = (count: number): Text => ({ zh: `等 ${count} 人`, en: ` and others, ${count} in all` });
const items = (count: number): Text => ({ zh: `等 ${count} 项`, en: ` and others, ${count} in all` });
const joined = (zh: readonly string[], en: readonly string[]): Text => ({ zh: zh.join('；'), en: en.join('; ') });

const hasNumber = (p: Party): boolean => (p.idNumber ?? '') !== '';
const hasContact = (p: Party): boolean => p.phone !== '' || p.address !== '';

const contents: { readonly [P in HandoffPart]: (c: PublicCase, today: LocalDate) => Text | null } = {
  identity: (c) => {
    const names = listed(
      c.parties.map((p) => p.name),
      people,
    );
    const numbers = c.parties.filter(hasNumber).length;
    if (names === null || numbers === 0) return names;
    return joined([names.zh, `身份证号 ${numbers} 个`], [names.en, `${numbers} ID number${numbers === 1 ? '' : 's'}`]);
  },
  contact: (c) =>
    listed(
      c.parties.filter(hasContact).map((p) => p.name),
      people,
    ),
  employer: (c) =>
    listed(
      respondentsOf(c).map((r) => (r.creditCode === null ? r.name : `${r.name}（${r.creditCode}）`)),
      items,
    ),
  facts: ({ registration: { facts } }) => {
    const plain = facts.trim();
    const shown = plain.length > FACTS_AT_MOST ? `${plain.slice(0, FACTS_AT_MOST)}…` : plain;
    return plain === '' ? null : { zh: shown, en: shown };
  },
  claims: (c) => {
    const claims = standingClaims(c);
    const sum = formatYuanSign(sumFen(claims.map(({ amountFen }) => amountFen ?? 0)));
    return claims.length === 0
      ? null
      : { zh: `${claims.length} 项，共 ${sum}`, en: `${claims.length} claims, ${sum} in all` };
  },
  'evidence-list': (c) =>
    listed(
      c.evidence.filter((e) => e.withdrawnFor === null).map((e) => e.name),
      items,
    ),
  'evidence-files': (c) => {
    const files = c.evidence.filter((e) => e.withdrawnFor === null).flatMap((e) => e.files).length;
    return files === 0 ? null : { zh: `${files} 个文件`, en: `${files} file${files === 1 ? '' : 's'}` };
  },
  agreement: (c) => {
    const agreement = sealedAgreement(c);
    if (!agreement?.seal) return null;
    const { checkCode, pages } = agreement.seal;
    return { zh: `${pages} 页，校验码 ${checkCode}`, en: `${pages} pages, check code ${checkCode}` };
  },
  performance: (c, today) => {
    const agreement = sealedAgreement(c);
    if (agreement === null) return null;
    const { paidFen, openFen } = paymentTotals(paymentStates(agreement, c, today));
    return {
      zh: `已付 ${formatYuanSign(paidFen)}，未付 ${formatYuanSign(openFen)}`,
      en: `${formatYuanSign(paidFen)} paid, ${formatYuanSign(openFen)} open`,
    };
  },
};
