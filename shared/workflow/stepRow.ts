/** The shape of a step in a track's table, and the small words the tables are written with. */
import { isOverdueOn, openFenOf } from '../agreement/payments.ts';
import { type SecuringContext, type SecuringWay, whyWayClosed } from '../agreement/securing.ts';
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
  /** A usual way on; the first open one of the step leads. */
  readonly isMain: boolean;
  /** A usual way on that leads only while this holds. */
  readonly leadsIf?: (c: RegisteredCase, ctx: SecuringContext) => boolean;
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
/** A usual way on; the first open one of the step leads. */
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
/** An agreement is in force and nothing is owed under it. */
export const isSettled = (c: RegisteredCase): boolean => sealedAgreement(c) !== null && !isOwed(c);
/** A payment of the agreement in force is overdue today. */
export const isOverdue = (c: RegisteredCase, { today }: SecuringContext): boolean => {
  const agreement = sealedAgreement(c);
  return agreement !== null && isOverdueOn(agreement, c, today);
};
/** The way to secure the agreement is open today, and no default has to be dealt with first. */
export const isTimeFor =
  (way: SecuringWay) =>
  (c: RegisteredCase, ctx: SecuringContext): boolean =>
    whyWayClosed(way, c, ctx) === null && !isOverdue(c, ctx);
/** Somebody does not want mediation, or cannot be reached. */
export const isUnwilling = (c: RegisteredCase): boolean => c.consents.some(({ answer }) => answer !== 'agrees');
/** Something of what the step asks for is still missing. */
export const isWanting =
  (needs: readonly Need[]) =>
  (c: RegisteredCase): boolean =>
    needs.some(({ isDone }) => !isDone(c));
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
/** A usual way on that leads only while the facts and the day call for it; otherwise it stands beside the others. */
export const leading = (exit: Exit, leadsIf: NonNullable<Exit['leadsIf']>): Exit => ({ ...asMain(exit), leadsIf });
/** Whether the step leads with this exit, if it is open. */
export const isLeading = ({ isMain, leadsIf }: Exit, c: RegisteredCase, ctx: SecuringContext): boolean =>
  isMain && (leadsIf?.(c, ctx) ?? true);
/** Joint application for judicial confirmation, the same from either track. */
export const applyForConfirmation = leading(
  other('ApplyConfirmation', 'C9', '双方申请司法确认', 'Apply for confirmation'),
  isTimeFor('confirmation'),
);
/** Begin a further round of mediation in the given form. */
export const again = (referral: Referral, to: StepId, zh: string, en: string): Exit => ({
  ...other('OpenRound', to, zh, en),
  preset: { referral },
});

/** Exits that can apply to this case at all. */
export const exitsOf = (row: StepRow, c: RegisteredCase): readonly Exit[] =>
  row.exits.filter((exit) => exit.appliesTo === undefined || exit.appliesTo(c));
