/** `money <calculator> '<json>'`: one sum with its steps; and `money capital`, the amount in words. */
import * as z from 'zod';
import { calculators, isCalculatorId } from '../../shared/calculators/registry.ts';
import { parseFields } from '../../shared/kernel/parseFields.ts';
import { ok, refuse } from '../../shared/kernel/result.ts';
import { capitalAmount } from '../../shared/money/capitalAmount.ts';
import { wagePlace } from '../../shared/settings/place.ts';
import type { Answer, Speak } from './answer.ts';
import { readCalendar, readDay, readJson, readSettings } from './inputs.ts';

export type MoneyOptions = {
  readonly on?: string | undefined;
  readonly place?: string | undefined;
  readonly holidays?: string | undefined;
  readonly settings?: string | undefined;
};

/** Amounts in words are no claim and have neither steps nor warnings. */
export const CAPITAL = 'capital';
export const capitalSchema = z.strictObject({ amountFen: z.int().min(0) });

/**
 * `{amountFen, steps, article, mark, warnings, …}`. `amountFen` is the claim itself. What an authority may add within a range (加付赔偿金)
 * stands in `extra {minFen, maxFen}` and is never part of it: the arrears of `arrears` are due minus paid, ordered or not.
 */
export const answerMoney = (
  id: string,
  json: string | undefined,
  options: MoneyOptions & { readonly today: string },
  speak: Speak,
): Answer => {
  if (id !== CAPITAL && !isCalculatorId(id))
    return refuse({ type: 'unknown-id', field: 'calculator', known: [...Object.keys(calculators), CAPITAL] });
  if (json === undefined) return refuse({ type: 'option-missing', field: 'json' });
  const input = readJson(json, 'json');
  if (!input.ok) return input;
  if (!isCalculatorId(id)) return answerCapital(input.value);
  const on = readDay(options.on ?? options.today, 'on');
  if (!on.ok) return on;
  const calendar = readCalendar(options.holidays);
  if (!calendar.ok) return calendar;
  const settings = readSettings(options.settings);
  if (!settings.ok) return settings;
  const result = calculators[id].calculate(input.value, {
    calendar: calendar.value,
    settings: settings.value,
    on: on.value,
    place: options.place ?? wagePlace(settings.value, on.value),
  });
  if (!result.ok) return result;
  const { amountFen, steps, article, mark, warnings, extra, rounding, settingsUsed, ...rest } = result.value;
  return ok({
    amountFen,
    steps: steps.map((step) => ({ ...step, text: speak(step.text) })),
    article: speak(article),
    mark,
    warnings: warnings.map((one) => ({ ...one, text: speak(one.text) })),
    extra: extra === null ? null : { ...extra, text: speak(extra.text) },
    rounding: speak(rounding),
    settingsUsed: settingsUsed.map((setting) => ({ ...setting, source: speak(setting.source) })),
    ...rest,
  });
};

const answerCapital = (raw: unknown): Answer => {
  const input = parseFields(capitalSchema, raw);
  if (!input.ok) return input;
  const text = capitalAmount(input.value.amountFen);
  return text.ok
    ? ok({ text: text.value })
    : refuse({ type: 'invalid', issues: [{ field: 'amountFen', problem: text.refusal.type }] });
};
