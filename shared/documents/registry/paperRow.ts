/** The shape of a row in the registry of papers, and the small words its tables are written with. */
import type { Track } from '../../case/codes.ts';
import type { Text } from '../../kernel/text.ts';
import type { PaperFields } from '../paperContext.ts';
import type { PaperFact } from '../paperFacts.ts';
import type { PaperItemKind } from '../paperItems.ts';
import type { DocumentStyle } from '../template.ts';
import { documentTitle } from '../titles.ts';

/** `text`: standing words of the template; `field`: whatever the field holds. Spaces and line breaks do not count. */
export type Needle = { readonly text: string } | { readonly field: string };
export type RequiredContent = {
  readonly what: Text;
  readonly article: Text | null;
  readonly needle: Needle;
  /** Asked for on this track only; absent: on both. */
  readonly track?: Track;
};
export type PaperRow = {
  readonly id: string;
  readonly title: Text;
  /** Name of the template in resources/templates, without `.json`. */
  readonly slug: string;
  readonly style: DocumentStyle;
  /** May be drawn for one party alone. */
  readonly perParty: boolean;
  /** Speaks of one session. */
  readonly perSession: boolean;
  /** Speaks of one of several such things of the case (paperItems.ts); null: of the case as a whole. */
  readonly per: PaperItemKind | null;
  /** What must exist first; without it the builder refuses. */
  readonly requires: readonly PaperFact[];
  readonly fields: PaperFields;
  readonly contents: readonly RequiredContent[];
};

const text = (zh: string, en: string): Text => ({ zh, en });
export const content = (zh: string, en: string, article: Text | null, needle: Needle): RequiredContent => ({
  what: text(zh, en),
  article,
  needle,
});
/** A content that the papers of the HR track alone must have. */
export const onHr = (required: RequiredContent): RequiredContent => ({ ...required, track: 'hr-union' });
/** A content that the papers of the court track alone must have. */
export const atCourt = (required: RequiredContent): RequiredContent => ({ ...required, track: 'court-union' });
export const field = (name: string): Needle => ({ field: name });
export const words = (standing: string): Needle => ({ text: standing });

/** The statutes that required contents cite, written out once each. */
export const law = {
  invited: (zh: string, en: string) =>
    text(`特邀调解规定第${zh}条`, `Provisions on Court-Invited Mediation, Art. ${en}`),
  people: (zh: string, en: string) => text(`人民调解法第${zh}条`, `People's Mediation Law, Art. ${en}`),
  procedure: (zh: string, en: string) => text(`民事诉讼法第${zh}条`, `Civil Procedure Law, Art. ${en}`),
  reading: (zh: string, en: string) =>
    text(`民诉解释第${zh}条`, `Interpretation on the Civil Procedure Law, Art. ${en}`),
  online: (zh: string, en: string) => text(`在线调解规则第${zh}条`, `Online Mediation Rules, Art. ${en}`),
  privacy: (zh: string, en: string) =>
    text(`个人信息保护法第${zh}条`, `Personal Information Protection Law, Art. ${en}`),
  arbitration: (zh: string, en: string) =>
    text(`劳动争议调解仲裁法第${zh}条`, `Labour Dispute Mediation and Arbitration Law, Art. ${en}`),
  handling: (zh: string, en: string) =>
    text(`劳动人事争议仲裁办案规则第${zh}条`, `Labour arbitration rules, Art. ${en}`),
  aid: (zh: string, en: string) => text(`法律援助法第${zh}条`, `Legal Aid Law, Art. ${en}`),
  enterprise: (zh: string, en: string) =>
    text(`企业劳动争议协商调解规定第${zh}条`, `Enterprise mediation provisions, Art. ${en}`),
  labourReading: (zh: string, en: string) =>
    text(`劳动争议司法解释（一）第${zh}条`, `Labour disputes interpretation I, Art. ${en}`),
};

type RowInput = Omit<PaperRow, 'title' | 'perParty' | 'perSession' | 'per'> &
  Partial<Pick<PaperRow, 'perParty' | 'perSession' | 'per'>>;
export const paper = (input: RowInput): PaperRow => ({
  title: documentTitle(input.id),
  perParty: false,
  perSession: false,
  per: null,
  ...input,
});
