/** What the panel beside a letter shows: where it stands, what is missing, when the answer is due and why, and where it can go from here. */
import { documentTitle } from '../documents/titles.ts';
import { daysBetween, type LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { TimeLimit } from '../timeLimits/calculate.ts';
import { openReasons, whyNotLetter } from './guards.ts';
import { dueOf } from './letterClock.ts';
import { type LetterNow, type LetterStepId, letterStepOf } from './letterStep.ts';
import { type LetterExit, letterTrack, papersOfStep } from './letterTrack.ts';
import type { LetterRefusal } from './refusals.ts';
import type { DraftedLetter } from './state.ts';
import type { EscalationReason } from './words.ts';

export type LetterDueView = {
  readonly day: LocalDate;
  /** Calendar days from today; negative when over. */
  readonly daysLeft: number;
  readonly isAnswered: boolean;
  /** How the day was counted; its reasons end with what was printed, where that stands. */
  readonly limit: TimeLimit;
};
export type LetterMissing = { readonly id: string; readonly text: Text; readonly done: boolean };
export type LetterGuide = {
  readonly step: { readonly id: LetterStepId; readonly name: Text; readonly actor: Text; readonly article: Text };
  readonly missing: readonly LetterMissing[];
  readonly say: readonly Text[];
  readonly papers: readonly { readonly documentId: string; readonly title: Text; readonly issued: boolean }[];
  readonly due: LetterDueView | null;
  /** For which the next letter may be begun today. */
  readonly reasons: readonly EscalationReason[];
  readonly next: readonly (LetterExit & { readonly blockedBy: LetterRefusal | null })[];
};

export const letterGuide = (letter: DraftedLetter, now: LetterNow): LetterGuide => {
  const id = letterStepOf(letter, now);
  const row = letterTrack[id];
  return {
    step: { id, name: row.name, actor: row.actor, article: row.article },
    missing: missingAt(id, letter),
    say: row.say,
    papers: papersOfStep(row, letter).map((documentId) => ({
      documentId,
      title: documentTitle(documentId),
      issued: letter.papers.some((paper) => paper.documentId === documentId),
    })),
    due: dueView(letter, now),
    reasons: openReasons(letter, now),
    next: row.exits.map((exit) => ({ ...exit, blockedBy: whyNotLetter(exit.command, letter, now) })),
  };
};

/** What the step needs of this letter; asked again of a text that is still being written. */
export const missingAt = (id: LetterStepId, letter: DraftedLetter): readonly LetterMissing[] =>
  letterTrack[id].needs
    .filter(({ appliesTo }) => appliesTo === undefined || appliesTo(letter))
    .map((need) => ({ id: need.id, text: need.text, done: need.isDone(letter) }));

const dueView = (letter: DraftedLetter, { today, calendar }: LetterNow): LetterDueView | null => {
  const due = dueOf(letter, calendar);
  if (due === null) return null;
  const source = letter.issue?.limit?.source ?? '';
  return {
    day: due.day,
    daysLeft: daysBetween(today, due.day),
    isAnswered: letter.replies.length > 0,
    // No statute fixes the number; what the letter itself names is its basis.
    limit: { ...due.limit, basis: { zh: source, en: source }, why: due.why },
  };
};
