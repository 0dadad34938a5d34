/** The shape of a step in a track's table, and the small words the tables are written with. */
import type { CaseStep } from '../case/commands.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { Text } from '../kernel/text.ts';
import type { StepId } from './guideView.ts';

export type Need = { readonly id: string; readonly text: Text; readonly isDone: (c: RegisteredCase) => boolean };
export type Exit = {
  readonly command: CaseStep;
  readonly label: Text;
  readonly to: StepId;
  /** The usual way on; shown first. */
  readonly isMain: boolean;
  /** Left out where it cannot apply to this form of referral at all. */
  readonly appliesTo?: (c: RegisteredCase) => boolean;
};
export type StepRow = {
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  readonly needs: readonly Need[];
  readonly say: readonly Text[];
  readonly papers: readonly string[];
  readonly exits: readonly Exit[];
};

export const text = (zh: string, en: string): Text => ({ zh, en });
export const need = (id: string, zh: string, en: string, isDone: Need['isDone']): Need => ({
  id,
  text: text(zh, en),
  isDone,
});
/** The usual way on; shown first. */
export const main = (command: Exit['command'], to: StepId, zh: string, en: string): Exit => ({
  command,
  label: text(zh, en),
  to,
  isMain: true,
});
export const other = (command: Exit['command'], to: StepId, zh: string, en: string): Exit => ({
  command,
  label: text(zh, en),
  to,
  isMain: false,
});
/** Leave the exit out where it cannot apply at all. */
export const only = (exit: Exit, appliesTo: (c: RegisteredCase) => boolean): Exit => ({ ...exit, appliesTo });

/** Exits that can apply to this case at all. */
export const exitsOf = (row: StepRow, c: RegisteredCase): readonly Exit[] =>
  row.exits.filter((exit) => exit.appliesTo === undefined || exit.appliesTo(c));
