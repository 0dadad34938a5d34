/** Every paper whose wording an office may change, once per template: those of cases, of letters, of consultations. */
import { consultationPapers } from './consultationPapers.ts';
import { letterPapers } from './letterPapers.ts';
import type { PaperFields } from './paperContext.ts';
import { paperRegistry } from './registry.ts';
import type { PaperRow } from './registry/paperRow.ts';

export type EditablePaper = Pick<PaperRow, 'id' | 'slug' | 'title' | 'style' | 'contents'> & {
  /** Null: no paper of a case, so invented cases have nothing to show in it. */
  readonly caseFields: PaperFields | null;
};

const all: readonly EditablePaper[] = [
  ...paperRegistry.map((row) => ({ ...row, caseFields: row.fields })),
  ...[...letterPapers, ...consultationPapers].map((paper) => ({ ...paper, caseFields: null })),
];

/** A template that serves several papers (D22) is worded under its first. */
export const editablePapers: readonly EditablePaper[] = all
  .filter((paper, index) => all.findIndex(({ slug }) => slug === paper.slug) === index)
  .toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));

export const editablePaper = (slug: string): EditablePaper | undefined =>
  editablePapers.find((paper) => paper.slug === slug);
