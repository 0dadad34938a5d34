/** How pressing the day to answer is, and the colour of a state. */
import { daysBetween, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { LetterStepId } from '../../../shared/letter/letterStep.ts';
import type { Tone } from '../../ui/Chip.tsx';

/** From this many days on, a day asks for attention. */
const SOON_DAYS = 3;

/** Negative when the day is over. */
export const leftTone = (daysLeft: number): Tone => {
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= SOON_DAYS ? 'due' : 'plain';
};

/** Plain once nothing is waited for: the day is history then. */
export const dayTone = (dueOn: LocalDate, today: LocalDate, step: LetterStepId): Tone =>
  step === 'L4' || step === 'L6' ? leftTone(daysBetween(today, dueOn)) : 'plain';

/** The chip of a state. */
export const stepTone = (step: LetterStepId): Tone => {
  if (step === 'L6') return 'overdue';
  if (step === 'L9') return 'settled';
  return step === 'L4' || step === 'L8' ? 'plain' : 'primary';
};
