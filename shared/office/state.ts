/** The office as its events tell it. `evolveOffice` is total: it never throws and never refuses a stored event. */
import { builtInCalendar, withCalendarYear, type WorkCalendar } from '../calendar/workCalendar.ts';
import type { Setting } from '../settings/setting.ts';
import type { StoredEvent } from '../sync/envelope.ts';
import { orderEvents } from '../sync/order.ts';
import { type OfficeEvent, type OfficeEventData, readOfficeEvent } from './events.ts';

export type Person = OfficeEventData<'PersonAdded'>;
export type Device = OfficeEventData<'DeviceEnrolled'>;
export type OfficeState = {
  readonly office: OfficeEventData<'OfficeFounded'> | null;
  readonly people: readonly Person[];
  readonly devices: readonly Device[];
  /** The built-in years and those the office loaded. */
  readonly calendar: WorkCalendar;
  /** What the office entered, in order; `settingFor` puts the shipped defaults behind them. */
  readonly settings: readonly Setting[];
};

export const initialOffice: OfficeState = {
  office: null,
  people: [],
  devices: [],
  calendar: builtInCalendar,
  settings: [],
};

/** Case numbers per block; a block belongs to one computer. */
export const NUMBERS_PER_BLOCK = 10_000;

export const evolveOffice = (state: OfficeState, { type, data }: OfficeEvent): OfficeState => {
  switch (type) {
    case 'OfficeFounded':
      return state.office === null ? { ...state, office: data } : state;
    case 'OfficeChanged':
      return state.office === null ? state : { ...state, office: { ...state.office, ...data } };
    case 'PersonAdded':
      return { ...state, people: [...state.people.filter((p) => p.personId !== data.personId), data] };
    case 'PersonRolesChanged':
      return {
        ...state,
        people: state.people.map((p) => (p.personId === data.personId ? { ...p, roles: data.roles } : p)),
      };
    case 'DeviceEnrolled':
      return { ...state, devices: [...state.devices.filter((d) => d.deviceId !== data.deviceId), data] };
    case 'CalendarYearLoaded':
      return { ...state, calendar: withCalendarYear(state.calendar, data.calendarYear) };
    case 'SettingEntered':
      return { ...state, settings: [...state.settings, data.setting] };
  }
};

/** The office from its stored events, in whatever order they are handed in. */
export const replayOffice = (stored: readonly StoredEvent[]): OfficeState =>
  orderEvents(stored)
    .map(readOfficeEvent)
    .filter((e) => e !== null)
    .reduce(evolveOffice, initialOffice);
