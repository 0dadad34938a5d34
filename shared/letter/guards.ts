/**
 * Which command may be given at this point of a letter, and if not, why not. One row per command, read by `decideLetter` (which refuses)
 * and by the guide (which greys the step out and says why), so the two can never disagree. What depends on the typed data is checked
 * by the deciders.
 */
import type { LetterStepCommand } from './commands.ts';
import type { LetterEventName } from './events.ts';
import { letterKindRow } from './kinds.ts';
import { dueOf } from './letterClock.ts';
import type { LetterNow } from './letterStep.ts';
import type { LetterRefusal } from './refusals.ts';
import type { DraftedLetter } from './state.ts';
import type { EscalationReason } from './words.ts';

type Guard = (letter: DraftedLetter, now: LetterNow) => LetterRefusal | null;

const needs =
  (event: LetterEventName, has: (letter: DraftedLetter) => boolean): Guard =>
  (letter) =>
    has(letter) ? null : { type: 'needs-first', event };
const open: Guard = ({ closing }) => (closing === null ? null : { type: 'letter-over', on: closing.on });
const goingOn: Guard = (letter, now) =>
  open(letter, now) ?? (letter.escalation === null ? null : { type: 'letter-over', on: letter.escalation.on });
const notIssued: Guard = ({ issue }) =>
  issue === null ? null : { type: 'already-done', event: 'LetterIssued', on: issue.on };
const notSubmitted: Guard = ({ submitted }) =>
  submitted === null ? null : { type: 'already-done', event: 'LetterSubmitted', on: submitted.on };
const notApproved: Guard = ({ review }) =>
  review?.result === 'approved' ? { type: 'already-done', event: 'LetterReviewed', on: review.on } : null;
const notServed: Guard = ({ service }) =>
  service === null ? null : { type: 'already-done', event: 'LetterServed', on: service.on };
const submitted = needs('LetterSubmitted', (letter) => letter.submitted !== null);
const approved = needs('LetterReviewed', (letter) => letter.review?.result === 'approved');
const issued = needs('LetterIssued', (letter) => letter.issue !== null);
const served = needs('LetterServed', (letter) => letter.service !== null);
const somethingFollows: Guard = ({ drafted }) =>
  letterKindRow(drafted.letterKind).next === null ? { type: 'nothing-follows' } : null;
const someReason: Guard = (letter, now) => {
  if (openReasons(letter, now).length > 0) return null;
  const due = dueOf(letter, now.calendar);
  return letter.replies.length === 0 && due !== null
    ? { type: 'reply-not-overdue', field: 'reason', lastDay: due.day }
    : { type: 'reason-not-shown', field: 'reason' };
};

/** The reasons for which the next letter may be begun now, as the facts show them. */
export const openReasons = (letter: DraftedLetter, { today, calendar }: LetterNow): readonly EscalationReason[] => {
  const { replies, checks, service } = letter;
  const due = dueOf(letter, calendar);
  const lastCheck = checks.at(-1);
  const isUnrectified = lastCheck === undefined ? replies.at(-1)?.stance === 'objects' : lastCheck.result !== 'done';
  const reasons: readonly (readonly [EscalationReason, boolean])[] = [
    ['no-reply', replies.length === 0 && due !== null && today > due.day],
    ['refused-receipt', service?.way === 'left'],
    ['not-rectified', isUnrectified],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
};

const guards: { readonly [N in LetterStepCommand]: readonly Guard[] } = {
  ReviseLetter: [goingOn, notIssued],
  SubmitLetter: [goingOn, notIssued, notSubmitted],
  ReviewLetter: [goingOn, notIssued, submitted, notApproved],
  IssueLetter: [goingOn, notIssued, submitted, approved],
  ServeLetter: [goingOn, issued, notServed],
  ReceiveReply: [goingOn, served],
  CheckRectification: [goingOn, served],
  EscalateLetter: [goingOn, served, somethingFollows, someReason],
  CloseLetter: [open],
  IssuePaper: [],
  NotePersonalDataSeen: [],
  ResolveConflict: [],
  PurgeLetter: [],
};

/** Why this command is not open at this point of the letter, or null if it is. */
export const whyNotLetter = (name: LetterStepCommand, letter: DraftedLetter, now: LetterNow): LetterRefusal | null => {
  for (const guard of guards[name]) {
    const refusal = guard(letter, now);
    if (refusal !== null) return refusal;
  }
  return null;
};
