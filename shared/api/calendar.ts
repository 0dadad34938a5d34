/** What stands on a day of the calendar page, and what a new notice on days off would move. */
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';

/**
 * duty: our office must act; right: a party loses something; limitation: the year before arbitration; watch: an authority must act;
 * other-side: somebody we wrote to must answer; visit: a follow-up call.
 */
export const CalendarEntryKind = [
  'session',
  'duty',
  'right',
  'limitation',
  'payment',
  'letter',
  'visit',
  'other-side',
  'watch',
] as const;
export type CalendarEntryKind = (typeof CalendarEntryKind)[number];

export type CalendarEntry = {
  readonly of: 'case' | 'letter';
  /** The case's or the letter's id; `key` tells the entries of one case apart. */
  readonly id: string;
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly kind: CalendarEntryKind;
  /** The day it stands on: our own duties by the unrolled day, rights by the legal last day. */
  readonly day: LocalDate;
  readonly lastDay: LocalDate;
  readonly suggestedDay: LocalDate;
  readonly label: Text;
  /** Of a session. */
  readonly time: string | null;
  readonly place: string | null;
};

/** An open deadline whose day would be another one with the notice. */
export type CalendarMove = {
  readonly of: 'case' | 'letter';
  readonly id: string;
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly label: Text;
  readonly before: LocalDate;
  readonly after: LocalDate;
};
