/** `track <id>`: the steps of a track as its table has them. */
import type { Text } from '../../shared/kernel/text.ts';
import { ok, refuse } from '../../shared/kernel/result.ts';
import type { LimitMark } from '../../shared/timeLimits/rules.ts';
import { type StepId } from '../../shared/workflow/guideView.ts';
import { stepRows, stepsOfTrack } from '../../shared/workflow/tracks.ts';
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

/** Steps whose articles were not read in the statute itself (reference: domain 2.2); every other step's were. */
const stepMarks: { readonly [Id in StepId]?: LimitMark } = {
  H2: 'unverified',
  H3: 'unverified',
  H5: 'unverified',
  H6: 'secondary',
  H7: 'unverified',
  H9a: 'unverified',
};

const caseSteps = (ids: readonly StepId[]): PrintedTrack['steps'] =>
  ids.map((id) => ({ id, mark: stepMarks[id] ?? 'verified', ...stepRows[id] }));

/** Every track under its id. Null: the track is known, its table comes with a later version. A new table is one line here. */
const printedTracks: Readonly<Record<string, PrintedTrack | null>> = {
  'court-union': { title: { zh: '法院+工会', en: 'Court + union' }, steps: caseSteps(stepsOfTrack['court-union']) },
  'hr-union': { title: { zh: '人社+工会', en: 'HR bureau + union' }, steps: caseSteps(stepsOfTrack['hr-union']) },
  letter: null,
};

/** `{id, title, steps: [{id, name, actor, article, mark, needs, say, papers, exits}]}`. */
export const answerTrack = (id: string, speak: Speak): Answer => {
  if (!Object.hasOwn(printedTracks, id))
    return refuse({ type: 'unknown-id', field: 'track', known: Object.keys(printedTracks) });
  const track = printedTracks[id] ?? null;
  if (track === null) return refuse({ type: 'track-not-written', field: 'track' });
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

/** The tracks that can be printed, for the list. */
export const trackList = (speak: Speak) =>
  Object.entries(printedTracks).flatMap(([id, track]) =>
    track === null ? [] : [{ id, title: speak(track.title), steps: track.steps.map((step) => step.id) }],
  );
