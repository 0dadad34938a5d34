/** `track <id>`: the steps of a track as its table has them. */
import { ok, refuse } from '../../shared/kernel/result.ts';
import type { Text } from '../../shared/kernel/text.ts';
import { LetterStepId } from '../../shared/letter/letterStep.ts';
import { letterTrack } from '../../shared/letter/letterTrack.ts';
import type { LimitMark } from '../../shared/timeLimits/rules.ts';
import type { StepId } from '../../shared/workflow/guideView.ts';
import { markOfStep, stepRows, stepsOfTrack } from '../../shared/workflow/tracks.ts';
import type { Answer, Speak } from './answer.ts';

/** What every track's table has in common, whatever its needs look at. */
type PrintedRow = {
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  readonly mark: LimitMark;
  readonly needs: readonly { readonly id: string; readonly text: Text }[];
  readonly say: readonly Text[];
  readonly papers: readonly string[];
  readonly exits: readonly {
    readonly command: string;
    readonly label: Text;
    readonly to: string;
    readonly isMain: boolean;
  }[];
};
type PrintedTrack = { readonly title: Text; readonly steps: readonly (PrintedRow & { readonly id: string })[] };

const caseSteps = (ids: readonly StepId[]): PrintedTrack['steps'] =>
  ids.map((id) => ({ id, mark: markOfStep(id), ...stepRows[id] }));

const letterSteps: PrintedTrack['steps'] = LetterStepId.map((id) => ({ id, ...letterTrack[id] }));

/** Every track under its id; a new table is one line here. */
const printedTracks: Readonly<Record<string, PrintedTrack>> = {
  'court-union': { title: { zh: '法院+工会', en: 'Court + union' }, steps: caseSteps(stepsOfTrack['court-union']) },
  'hr-union': { title: { zh: '人社+工会', en: 'HR bureau + union' }, steps: caseSteps(stepsOfTrack['hr-union']) },
  letter: { title: { zh: '一函两书', en: 'Supervision letters' }, steps: letterSteps },
};

/** `{id, title, steps: [{id, name, actor, article, mark, needs, say, papers, exits}]}`. */
export const answerTrack = (id: string, speak: Speak): Answer => {
  const track = Object.hasOwn(printedTracks, id) ? printedTracks[id] : undefined;
  if (track === undefined) return refuse({ type: 'unknown-id', field: 'track', known: Object.keys(printedTracks) });
  return ok({
    id,
    title: speak(track.title),
    steps: track.steps.map((step) => ({
      id: step.id,
      name: speak(step.name),
      actor: speak(step.actor),
      article: speak(step.article),
      mark: step.mark,
      needs: step.needs.map((need) => ({ id: need.id, text: speak(need.text) })),
      say: step.say.map(speak),
      papers: step.papers,
      exits: step.exits.map(({ command, label, to, isMain }) => ({ command, label: speak(label), to, isMain })),
    })),
  });
};

/** The tracks with their steps, for the list. */
export const trackList = (speak: Speak) =>
  Object.entries(printedTracks).map(([id, { title, steps }]) => ({
    id,
    title: speak(title),
    steps: steps.map((step) => step.id),
  }));
