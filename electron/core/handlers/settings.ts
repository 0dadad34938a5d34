/** Handlers of the office's settings and calendar. Whatever is entered is an event of the office's own stream; nothing is overwritten. */
import {
  type CalendarYearView,
  type LoadCalendarRefusal,
  settingRoles,
  type SettingView,
} from '../../../shared/api/settings.ts';
import { calendarYearSchema } from '../../../shared/calendar/calendarYearSchema.ts';
import type { CalendarYear } from '../../../shared/calendar/workCalendar.ts';
import { builtInYears } from '../../../shared/calendar/years.ts';
import { parseFields } from '../../../shared/kernel/parseFields.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { officeEvent } from '../../../shared/office/events.ts';
import { checkSetting } from '../../../shared/settings/checkSetting.ts';
import { isSettingKey, type SettingKey, settingRegister } from '../../../shared/settings/register.ts';
import { settingsInForce } from '../../../shared/settings/settingsInForce.ts';
import { calendarMoves } from '../calendarMoves.ts';
import { base, whileOpen } from '../context.ts';
import type { OpenDesk } from '../desk/openDesk.ts';

const os = base.settings.use(whileOpen);

const mayChange = (open: OpenDesk): boolean => settingRoles.some((role) => open.person().roles.includes(role));
const roleMissing = { type: 'role-missing', roles: settingRoles } as const;

const viewOf = (open: OpenDesk, key: SettingKey): SettingView => {
  const { settings } = open.office();
  return {
    row: settingRegister[key],
    own: settings.filter((setting) => setting.key === key),
    current: settingsInForce(settings, key, open.today()).map((setting) => ({
      ...setting,
      isOwn: settings.includes(setting),
    })),
  };
};

const yearView = (year: CalendarYear): CalendarYearView => ({ ...year, isBuiltIn: builtInYears.includes(year) });

const readCalendarYear = (json: string): Result<CalendarYear, LoadCalendarRefusal> => {
  const raw = readJson(json);
  if (!raw.ok) return raw;
  const parsed = parseFields(calendarYearSchema, raw.value);
  return parsed.ok ? parsed : refuse({ type: 'calendar-faults', faults: parsed.refusal.issues });
};

const readJson = (json: string): Result<unknown, LoadCalendarRefusal> => {
  try {
    return ok<unknown>(JSON.parse(json));
  } catch {
    // Whatever the parser met, there is one thing to say about the text: it is not JSON.
    return refuse({ type: 'calendar-faults', faults: [{ field: '', problem: 'not-json' }] });
  }
};

export const settingsHandlers = {
  list: os.list.handler(({ context: { open } }) =>
    Object.keys(settingRegister)
      .filter(isSettingKey)
      .map((key) => viewOf(open, key)),
  ),
  rulebook: os.rulebook.handler(({ context: { open } }) => open.rulebook()),
  enter: os.enter.handler(({ context: { open }, input }) => {
    if (!mayChange(open)) return refuse(roleMissing);
    const checked = checkSetting(input.setting);
    if (!checked.ok) return checked;
    open.recordOffice([officeEvent('SettingEntered', { setting: checked.value })]);
    return ok(viewOf(open, checked.value.key));
  }),
  calendarYears: os.calendarYears.handler(({ context: { open } }) => open.office().calendar.years.map(yearView)),
  previewCalendarYear: os.previewCalendarYear.handler(({ context: { open }, input }) => {
    if (!mayChange(open)) return refuse(roleMissing);
    const read = readCalendarYear(input.json);
    if (!read.ok) return read;
    const year = read.value;
    const known = open.office().calendar.years.find((one) => one.year === year.year);
    return ok({ year, replaces: known === undefined ? null : yearView(known), moves: calendarMoves(open, year) });
  }),
  loadCalendarYear: os.loadCalendarYear.handler(({ context: { open }, input }) => {
    if (!mayChange(open)) return refuse(roleMissing);
    const year = readCalendarYear(input.json);
    if (!year.ok) return year;
    open.recordOffice([officeEvent('CalendarYearLoaded', { calendarYear: year.value })]);
    return ok(yearView(year.value));
  }),
};
