/** The tracks as they are drawn: steps in order, each with its row and the steps its exits lead to. */
import { tracks } from '../../shared/case/codes.ts';
import type { Text } from '../../shared/kernel/text.ts';
import { StepId } from '../../shared/workflow/guideView.ts';
import { stepRows, stepsOfTrack } from '../../shared/workflow/tracks.ts';

export type DrawnExit = {
  readonly label: Text;
  readonly to: string;
  readonly isMain: boolean;
  readonly command: string;
};
export type DrawnStep = {
  readonly id: string;
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  readonly needs: readonly Text[];
  readonly papers: readonly string[];
  readonly exits: readonly DrawnExit[];
};
export type DrawnTrack = { readonly id: string; readonly title: Text; readonly steps: readonly DrawnStep[] };

/** The Chinese name of a step of any track; empty for one that none has. */
export const nameOfStep = (id: string): string =>
  StepId.filter((known) => known === id).map((known) => stepRows[known].name.zh)[0] ?? '';

export const drawnTracks: readonly DrawnTrack[] = tracks.map(({ code, text }) => ({
  id: code,
  title: text,
  steps: stepsOfTrack[code].map((id) => {
    const { name, actor, article, needs, papers, exits } = stepRows[id];
    return { id, name, actor, article, needs: needs.map((n) => n.text), papers, exits };
  }),
}));
