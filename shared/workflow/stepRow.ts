/** The shape of a step in a track's table, and the small words the tables are written with. */
import { openFenOf } from '../agreement/payments.ts';
import type { Referral } from '../case/codes.ts';
import type { CaseStep } from '../case/commands.ts';
import { sealedAgreement } from '../case/guards.ts';
import { nextActs, type ProceedingAct, type ProceedingKind } from '../case/proceedings.ts';
import { proceedingsOf, type RegisteredCase } from '../case/state.ts';
import type { Text } from '../kernel/text.ts';
import type { ExitPreset, StepId } from './guideView.ts';

export type Need = { readonly id: string; readonly text: Text; readonly isDone: (c: RegisteredCase) => boolean };
export type Exit = {
  readonly command: CaseStep;
  readonly label: Text;
  readonly to: StepId;
  /** The usual way on; shown first. */
  readonly isMain: boolean;
  /** Left out where it cannot apply to this form of referral at all. */
  readonly appliesTo?: (c: RegisteredCase) => boolean;
  /** What the command's form starts with, where one command serves several ways (which proceeding, which act, which form). */
  readonly preset?: ExitPreset;
};
export type StepRow = {
  readonly name: Text;
  readonly actor: Text;
  readonly article: Text;
  readonly needs: readonly Need[];
  readonly say: readonly Text[];
  readonly papers: readonly string[];
  readonly exits: readonly Exit[];
  /** Other words for some cases that stand here; the place itself is the same. */
  readonly wordsFor?: (c: RegisteredCase) => Partial<StepWords> | null;
};
export type StepWords = Pick<StepRow, 'name' | 'actor' | 'article' | 'say'>;

/** The words of a step for this case. */
export const wordsOf = (row: StepRow, c: RegisteredCase): StepWords => ({ ...row, ...row.wordsFor?.(c) });

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
export const only = (exit: Exit, appliesTo: (c: RegisteredCase) => boolean): Exit => ({
  ...exit,
  appliesTo: (c) => appliesTo(c) && (exit.appliesTo?.(c) ?? true),
});
/** Something is still owed under the agreement; once all is paid the usual way on is the closing. */
export const isOwed = (c: RegisteredCase): boolean =>
  (sealedAgreement(c)?.payments ?? []).some((p) => openFenOf(c, p.paymentId) > 0);
/** Open a proceeding of a kind at the authority that is competent. */
export const begin = (kind: ProceedingKind, to: StepId, zh: string, en: string): Exit => ({
  ...other('OpenProceeding', to, zh, en),
  preset: { kind },
});
/** Record an act of the latest proceeding of a kind; left out while the act cannot follow. */
export const acted = (kind: ProceedingKind, act: ProceedingAct, to: StepId, label: Text): Exit => ({
  command: 'RecordProceedingAct',
  label,
  to,
  isMain: false,
  preset: { kind, act },
  appliesTo: (c) => {
    const latest = proceedingsOf(c, kind).at(-1);
    return latest !== undefined && nextActs(latest).some((row) => row.act === act);
  },
});
export const asMain = (exit: Exit): Exit => ({ ...exit, isMain: true });
/** Begin a further round of mediation in the given form. */
export const again = (referral: Referral, to: StepId, zh: string, en: string): Exit => ({
  ...other('OpenRound', to, zh, en),
  preset: { referral },
});

/** Exits that can apply to this case at all. */
export const exitsOf = (row: StepRow, c: RegisteredCase): readonly Exit[] =>
  row.exits.filter((exit) => exit.appliesTo === undefined || exit.appliesTo(c));
