/** Names of files that leave the program: the number of the paper and of the case, nobody's name. */
import type { RegisteredCase } from '../../../shared/case/state.ts';

/** D13-鄂随工调〔2026〕15号.pdf. */
export const fileNameOf = (
  documentId: string,
  c: Pick<RegisteredCase, 'registration'>,
  ending: 'pdf' | 'docx' | 'xlsx' | 'json' = 'pdf',
): string => `${documentId}-${c.registration.number.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}.${ending}`;
