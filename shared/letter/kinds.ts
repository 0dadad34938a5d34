/**
 * The letters of union supervision (一函两书) and what follows from the kind: its paper, its reply limit, and the letter it is escalated to.
 * The order is that of escalation: 提示函 → 意见书 → 建议书 → 移送 (reference: domain 2.4).
 */
import type { CodeRow } from '../case/codes.ts';
import type { Text } from '../kernel/text.ts';
import type { TimeLimitId } from '../timeLimits/rules.ts';

export const LetterKind = ['reminder', 'opinion', 'proposal', 'transfer'] as const;
export type LetterKind = (typeof LetterKind)[number];

export type LetterKindRow = CodeRow<LetterKind> & {
  /** The short name, for chips and buttons. */
  readonly short: Text;
  /** The paper of the catalogue (reference: domain 4.1). */
  readonly documentId: 'D19' | 'D20' | 'D21' | 'D28';
  /** The rule that counts the time for an answer; a transfer has none. */
  readonly limit: Extract<TimeLimitId, `S${string}`> | null;
  /** The letter that follows when this one was of no use. */
  readonly next: LetterKind | null;
  /** The last sign of the code before the number (代字), so that each kind counts for itself. */
  readonly sign: string;
};

const rows: { readonly [K in LetterKind]: Omit<LetterKindRow, 'code'> } = {
  reminder: {
    text: { zh: '工会劳动法律监督提示函', en: 'Reminder letter' },
    short: { zh: '提示函', en: 'Reminder' },
    documentId: 'D19',
    limit: 'S00',
    next: 'opinion',
    sign: '提',
  },
  opinion: {
    text: { zh: '工会劳动法律监督意见书', en: 'Opinion letter' },
    short: { zh: '意见书', en: 'Opinion' },
    documentId: 'D20',
    limit: 'S01',
    next: 'proposal',
    sign: '意',
  },
  proposal: {
    text: { zh: '工会劳动法律监督建议书', en: 'Proposal letter' },
    short: { zh: '建议书', en: 'Proposal' },
    documentId: 'D21',
    limit: 'S02',
    next: 'transfer',
    sign: '建',
  },
  transfer: {
    text: { zh: '移送函', en: 'Transfer letter' },
    short: { zh: '移送函', en: 'Transfer' },
    documentId: 'D28',
    limit: null,
    next: null,
    sign: '移',
  },
};

export const letterKinds: readonly LetterKindRow[] = LetterKind.map((code) => ({ code, ...rows[code] }));
export const letterKindRow = (kind: LetterKind): LetterKindRow => ({ code: kind, ...rows[kind] });

/** The code before the number that an office uses until it types its own: 鄂随工调 → 鄂随工调提. */
export const usualCode = (officeCode: string, kind: LetterKind): string => `${officeCode}${rows[kind].sign}`;
