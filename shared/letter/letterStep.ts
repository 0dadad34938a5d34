/** Where a letter stands on its track: a function of its facts, the calendar and today (L6 begins when the day to answer has passed). */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { dueOf } from './letterClock.ts';
import type { DraftedLetter } from './state.ts';

export const LetterStepId = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9'] as const;
export type LetterStepId = (typeof LetterStepId)[number];
export type LetterNow = { readonly today: LocalDate; readonly calendar: WorkCalendar };

export const letterStepOf = (letter: DraftedLetter, { today, calendar }: LetterNow): LetterStepId => {
  if (letter.closing !== null) return 'L9';
  if (letter.escalation !== null) return 'L8';
  if (letter.issue === null) return beforeIssue(letter);
  if (letter.service === null) return 'L3';
  if (letter.checks.length > 0) return 'L7';
  if (letter.replies.length > 0) return 'L5';
  const due = dueOf(letter, calendar);
  return due !== null && today > due.day ? 'L6' : 'L4';
};

const beforeIssue = ({ review, submitted }: DraftedLetter): LetterStepId => {
  if (submitted === null) return 'L0';
  return review?.result === 'approved' ? 'L2' : 'L1';
};
