/** Reads what the command line names: days, JSON, a file of yearly notices, a file of settings. Every fault is a refusal by field. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { calendarYearSchema } from '../../shared/calendar/calendarYearSchema.ts';
import { builtInCalendar, withCalendarYear, type WorkCalendar } from '../../shared/calendar/workCalendar.ts';
import { isLocalDateInReach, type LocalDate } from '../../shared/kernel/localDate.ts';
import { parseFields } from '../../shared/kernel/parseFields.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { checkSetting } from '../../shared/settings/checkSetting.ts';
import type { Setting } from '../../shared/settings/setting.ts';
import type { RulesRefusal } from './answer.ts';

export const readDay = (typed: string, field: string): Result<LocalDate, RulesRefusal> =>
  isLocalDateInReach(typed) ? ok(typed) : refuse({ type: 'not-a-date', field });

export const readJson = (json: string, field: string): Result<unknown, RulesRefusal> => {
  try {
    return ok<unknown>(JSON.parse(json));
  } catch {
    // Whatever the parser met, there is one thing to say about the text: it is not JSON.
    return refuse({ type: 'not-json', field });
  }
};

/** The built-in years with those of the file: one `CalendarYear`, a list of them, or an object with `years`. */
export const readCalendar = (path: string | undefined): Result<WorkCalendar, RulesRefusal> => {
  if (path === undefined) return ok(builtInCalendar);
  const raw = readJsonFile(path, 'holidays');
  if (!raw.ok) return raw;
  const years = parseFields(calendarFile, raw.value);
  return years.ok
    ? ok(years.value.reduce(withCalendarYear, builtInCalendar))
    : refuse({ type: 'calendar-faults', field: 'holidays', faults: years.refusal.issues });
};

/** The settings of the file, a list of them; none without a file. */
export const readSettings = (path: string | undefined): Result<readonly Setting[], RulesRefusal> => {
  if (path === undefined) return ok([]);
  const raw = readJsonFile(path, 'settings');
  if (!raw.ok) return raw;
  if (!Array.isArray(raw.value)) return refuse({ type: 'not-json', field: 'settings' });
  const settings: Setting[] = [];
  for (const [at, one] of raw.value.entries()) {
    const checked = checkSetting(one);
    if (!checked.ok) return refuse({ type: 'setting-refused', field: `settings.${at}`, refusal: checked.refusal });
    settings.push(checked.value);
  }
  return ok(settings);
};

// All three shapes as one list, so that the path of a fault reads the same.
const calendarFile = z.preprocess((raw) => {
  if (Array.isArray(raw)) return raw;
  return typeof raw === 'object' && raw !== null && 'years' in raw ? raw.years : [raw];
}, z.array(calendarYearSchema).min(1));

const readJsonFile = (path: string, field: string): Result<unknown, RulesRefusal> => {
  const text = readText(path, field);
  return text.ok ? readJson(text.value, field) : text;
};

const readText = (path: string, field: string): Result<string, RulesRefusal> => {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch {
    // Not there, a folder, no right to read it: for the person at the terminal it is one thing.
    return refuse({ type: 'file-unreadable', field });
  }
};
