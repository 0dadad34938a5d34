/**
 * How long a clock has, in words and in a tone. Our own duties count to the suggested day; where that day is over and the legal last day is
 * still ahead the words say both, so that nobody reads a case as lost that is not. The limitation warns at 90, 30 and 7 days. Pure.
 */
import { daysBetween, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { TimeLimitId } from '../../../shared/timeLimits/rules.ts';
import type { DeadlineView } from '../../../shared/workflow/guideView.ts';
import type { Tone } from '../../ui/Chip.tsx';

/** From this many days on, a clock asks for attention. */
const SOON_DAYS = 3;

/** Clocks of a year and more, which are lost for good: warned about early and in stages. */
const longClocks: ReadonlySet<TimeLimitId> = new Set(['B07', 'B08', 'W01', 'W02', 'M01', 'E01', 'A10']);
export const limitationStages = [90, 30, 7] as const;
export type LimitationStage = (typeof limitationStages)[number];

export const isLongClock = ({ id }: Pick<DeadlineView, 'id'>): boolean => longClocks.has(id);

/** The stage a long clock has come to; null while it is far off, or over. */
export const limitationStage = (daysLeft: number): LimitationStage | null =>
  daysLeft < 0 ? null : (limitationStages.findLast((days) => daysLeft <= days) ?? null);

/** Once over, these have opened a way and taken none. */
const opening: ReadonlySet<TimeLimitId> = new Set(['B02']);

export type DayWords = {
  readonly key:
    | 'opened'
    | 'expired'
    | 'daysLeft'
    | 'lastDayToday'
    | 'over'
    | 'suggestedLeft'
    | 'suggestedToday'
    | 'suggestedOver';
  readonly count: number;
  /** Days to the legal last day, where the words name both. */
  readonly legal: number;
  readonly tone: Tone;
};

type Clock = Pick<DeadlineView, 'id' | 'kind' | 'daysLeft' | 'lastDay' | 'suggestedLastDay'>;

export const dayWords = (clock: Clock, today: LocalDate): DayWords => {
  const { daysLeft, kind, lastDay, suggestedLastDay } = clock;
  const legal = daysBetween(today, lastDay);
  if (opening.has(clock.id)) {
    const key = daysLeft < 0 ? 'opened' : daysLeft === 0 ? 'lastDayToday' : 'daysLeft';
    return { key, count: Math.abs(daysLeft), legal, tone: 'plain' };
  }
  // A right that ran out is a fact to know, not something anybody here is late with.
  if (kind === 'right' && daysLeft < 0) return { key: 'expired', count: -daysLeft, legal, tone: 'plain' };
  const tone = toneOf(clock, legal);
  const bySuggestion = kind === 'duty' && suggestedLastDay !== lastDay && legal >= 0;
  if (bySuggestion && daysLeft < 0) return { key: 'suggestedOver', count: -daysLeft, legal, tone };
  if (bySuggestion && daysLeft === 0) return { key: 'suggestedToday', count: 0, legal, tone };
  if (bySuggestion) return { key: 'suggestedLeft', count: daysLeft, legal, tone };
  if (daysLeft === 0) return { key: 'lastDayToday', count: 0, legal, tone };
  return daysLeft > 0
    ? { key: 'daysLeft', count: daysLeft, legal, tone }
    : { key: 'over', count: -daysLeft, legal, tone };
};

const toneOf = (clock: Clock, legal: number): Tone => {
  const { daysLeft } = clock;
  if (daysLeft < 0) return legal >= 0 ? 'due' : 'overdue';
  const stage = isLongClock(clock) ? limitationStage(daysLeft) : null;
  if (stage === 7) return 'overdue';
  return stage === 30 || daysLeft <= SOON_DAYS ? 'due' : 'plain';
};
