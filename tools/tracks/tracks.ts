/** The tracks as they are drawn, those of the cases and that of the letters: steps in order, each with the steps its exits lead to. */
import { tracks } from '../../shared/case/codes.ts';
import type { Text } from '../../shared/kernel/text.ts';
import { LetterKind, letterKindRow } from '../../shared/letter/kinds.ts';
import { LetterStepId } from '../../shared/letter/letterStep.ts';
import { comesByItself, letterTrack } from '../../shared/letter/letterTrack.ts';
import type { LimitMark } from '../../shared/timeLimits/rules.ts';
import { StepId } from '../../shared/workflow/guideView.ts';
import { markOfStep, stepRows, stepsOfTrack } from '../../shared/workflow/tracks.ts';

export type DrawnExit = {
  readonly label: Text;
  readonly to: string;
  readonly isMain: boolean;
};
export type DrawnStep = {
  readonly id: string;
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  /** How far the articles were read. */
  readonly mark: LimitMark;
  readonly needs: readonly Text[];
  readonly papers: readonly string[];
  readonly exits: readonly DrawnExit[];
};
export type DrawnTrack = { readonly id: string; readonly title: Text; readonly steps: readonly DrawnStep[] };

/** What the tables have in common, whatever their needs look at. */
type TableRow = Omit<DrawnStep, 'id' | 'needs' | 'mark'> & { readonly needs: readonly { readonly text: Text }[] };
const drawn = (id: string, mark: LimitMark, { name, actor, article, needs, papers, exits }: TableRow): DrawnStep => ({
  id,
  name,
  actor,
  article,
  mark,
  needs: needs.map((need) => need.text),
  papers,
  exits,
});

/** The Chinese name of a step of any case track; empty for one that none has. */
export const nameOfStep = (id: string): string =>
  StepId.filter((known) => known === id).map((known) => stepRows[known].name.zh)[0] ?? '';

/** The papers of the four kinds, of which each letter has its own. */
const letterPapers = LetterKind.map((kind) => letterKindRow(kind).documentId).join('/');
const byItself: DrawnExit = { label: comesByItself.text, to: comesByItself.to, isMain: false };

export const drawnTracks: readonly DrawnTrack[] = [
  ...tracks.map(({ code, text }) => ({
    id: code,
    title: text,
    steps: stepsOfTrack[code].map((id) => drawn(id, markOfStep(id), stepRows[id])),
  })),
  {
    id: 'letter',
    title: { zh: '一函两书', en: 'Supervision letters' },
    steps: LetterStepId.map((id) => {
      const { exits, papers, ...row } = letterTrack[id];
      return drawn(id, row.mark, {
        ...row,
        papers: papers.map((paper) => (paper === 'letter' ? letterPapers : paper)),
        exits: id === comesByItself.from ? [...exits, byItself] : exits,
      });
    }),
  },
];
