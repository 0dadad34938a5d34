/** `limit <id> --from <date>`: the last day of one time limit, rolled and unrolled, and why. */
import { ok, refuse } from '../../shared/kernel/result.ts';
import { calculateLimit, type LimitRefusal } from '../../shared/timeLimits/calculate.ts';
import { TimeLimitId } from '../../shared/timeLimits/rules.ts';
import type { Answer, Speak } from './answer.ts';
import { readCalendar, readDay, readSettings } from './inputs.ts';

export type LimitOptions = {
  readonly from?: string | undefined;
  readonly 'consent-until'?: string | undefined;
  readonly holidays?: string | undefined;
  readonly settings?: string | undefined;
};

/**
 * `{id, from, lastDay, suggestedLastDay, article, mark, why}`: `lastDay` the legal last day, rolled where the row rolls;
 * `suggestedLastDay` the unrolled one. What makes the date less than certain (an unconfirmed number, a year without its notice) is in `why`.
 */
export const answerLimit = (id: string, options: LimitOptions, speak: Speak): Answer => {
  const known = TimeLimitId.find((one) => one === id);
  if (known === undefined) return refuse({ type: 'unknown-id', field: 'id', known: TimeLimitId });
  if (options.from === undefined) return refuse({ type: 'option-missing', field: 'from' });
  const from = readDay(options.from, 'from');
  if (!from.ok) return from;
  const until = options['consent-until'] === undefined ? ok(null) : readDay(options['consent-until'], 'consent-until');
  if (!until.ok) return until;
  const calendar = readCalendar(options.holidays);
  if (!calendar.ok) return calendar;
  const settings = readSettings(options.settings);
  if (!settings.ok) return settings;
  const limit = calculateLimit({
    id: known,
    from: from.value,
    calendar: calendar.value,
    settings: settings.value,
    consentUntil: until.value,
  });
  if (!limit.ok) return refuse({ ...limit.refusal, ...fieldOf(limit.refusal) });
  const { lastDay, suggestedLastDay, basis, mark, why } = limit.value;
  return ok({ id, from: from.value, lastDay, suggestedLastDay, article: speak(basis), mark, why: why.map(speak) });
};

/** The option a refusal of the calculator is about; a number that is missing can come from a settings file only. */
const fieldOf = ({ type }: LimitRefusal): { readonly field?: string } => {
  if (type === 'setting-missing') return { field: 'settings' };
  return type.startsWith('consent-') ? { field: 'consent-until' } : {};
};
