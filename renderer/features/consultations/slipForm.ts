/** The form of a slip: what it opens with, and what stays from one slip to the next (a volunteer sits at one service point all morning). */
import * as z from 'zod';
import { ChannelCode } from '../../../shared/case/codes.ts';
import { shortText } from '../../../shared/case/parts.ts';
import type { Slip, slipSchema } from '../../../shared/consultation/events.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';

export type SlipInput = z.input<typeof slipSchema>;

const placeSchema = z.object({ channel: z.enum(ChannelCode), site: shortText });
export type Place = z.infer<typeof placeSchema>;

/** A fresh slip: now, at the place of the last one. */
export const emptySlip = (start: {
  readonly today: LocalDate;
  readonly at: string;
  readonly receivedBy: string;
  readonly place: Place;
}): SlipInput => ({
  on: start.today,
  at: start.at,
  ...start.place,
  caller: { name: '', phone: '', employer: '' },
  topics: [],
  question: '',
  answer: '',
  ways: [],
  minutes: 1,
  receivedBy: start.receivedBy,
});

const PLACE_KEY = 'hejie.consultationPlace';
const usualPlace: Place = { channel: '01', site: '' };

/** Where the last slip of this sitting was taken. */
export const lastPlace = (): Place => {
  try {
    const kept = placeSchema.safeParse(JSON.parse(sessionStorage.getItem(PLACE_KEY) ?? 'null'));
    return kept.success ? kept.data : usualPlace;
  } catch {
    return usualPlace;
  }
};
export const keepPlace = ({ channel, site }: Pick<Slip, 'channel' | 'site'>): void =>
  sessionStorage.setItem(PLACE_KEY, JSON.stringify({ channel, site }));

/** HH:MM of this computer's clock. */
export const clockTime = (instant: Date): string => instant.toTimeString().slice(0, 5);

/** An answer with another piece added on a line of its own. */
export const withInserted = (answer: string, piece: string): string =>
  [answer.trimEnd(), piece].filter((part) => part !== '').join('\n');

/** 1 for the first minute, then every begun minute counts. */
export const minutesSince = (startedAtMs: number, nowMs: number): number =>
  Math.min(600, Math.max(1, Math.ceil((nowMs - startedAtMs) / 60_000)));

/** 3:07, for the running clock. */
export const runningTime = (startedAtMs: number, nowMs: number): string => {
  const seconds = Math.max(0, Math.floor((nowMs - startedAtMs) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
