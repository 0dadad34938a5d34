/**
 * How far both parties may extend the mediation: the earliest day that lengthens it at all, and the latest where the rule has a cap
 * (人社厅发〔2024〕4号: one-stop mediation). Read by the decider, which refuses, and by the guide, which says it before anybody types.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { addDays, addYears, type LocalDate } from '../kernel/localDate.ts';
import type { Setting } from '../settings/setting.ts';
import { calculateLimit } from '../timeLimits/calculate.ts';
import { mediationLimit } from '../timeLimits/mediationLimit.ts';
import { timeLimitRules } from '../timeLimits/rules.ts';
import type { RegisteredCase } from './state.ts';

export type ExtensionRoom = {
  readonly earliest: LocalDate;
  /** Null: no cap is stated. */
  readonly latest: LocalDate | null;
};
type Facts = Pick<RegisteredCase, 'registration' | 'acceptance' | 'referral' | 'appraisals' | 'extensions'>;
type Counting = { readonly calendar: WorkCalendar; readonly settings: readonly Setting[] };

/** The day from which the period of mediation runs: acceptance, or for mediation before a hearing the commission's letter (办案规则 Art. 70). */
export const mediationStart = (c: Pick<Facts, 'registration' | 'acceptance' | 'referral'>): LocalDate | null =>
  (c.registration.referral === 'arbitration-entrusted' ? c.referral?.on : undefined) ?? c.acceptance?.on ?? null;

/** Whether consent can move the end of this form of mediation at all. */
export const isExtendable = (c: Pick<Facts, 'registration'>): boolean =>
  timeLimitRules[mediationLimit[c.registration.referral]].consent.by === 'both-parties';

/** What the parties may agree on; null where nothing runs yet, or where consent moves nothing. */
export const extensionRoom = (c: Facts, { calendar, settings }: Counting): ExtensionRoom | null => {
  const from = mediationStart(c);
  if (from === null || !isExtendable(c)) return null;
  const pauses = c.appraisals.map((a) => ({ from: a.on, to: a.endedOn }));
  const id = mediationLimit[c.registration.referral];
  const input = { id, from, calendar, settings, ...(pauses.length > 0 ? { pauses } : {}) };
  const plain = calculateLimit(input);
  const standing = c.extensions.at(-1)?.until ?? (plain.ok ? plain.value.suggestedLastDay : null);
  if (standing === null) return null;
  const farthest = calculateLimit({ ...input, consentUntil: addYears(from, FARTHEST_YEARS) });
  const latest = !farthest.ok && farthest.refusal.type === 'consent-beyond-cap' ? farthest.refusal.latest : null;
  return { earliest: addDays(standing, 1), latest };
};

/** Beyond every cap there can be: asked only to hear the cap named. */
const FARTHEST_YEARS = 50;
