/** The one door to the PC clock. The calendar day is that of Beijing whatever time zone the machine is set to; China has no summer time. */
import { addDays, localDate, type LocalDate } from '../../shared/kernel/localDate.ts';

export type Clock = { readonly now: () => number };

const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

export const systemClock: Clock = { now: () => Date.now() };

/** The calendar day in China at an instant. */
export const chinaDay = (instantMs: number): LocalDate =>
  addDays(localDate('1970-01-01'), Math.floor((instantMs + CHINA_OFFSET_MS) / DAY_MS));
