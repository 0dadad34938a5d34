/** The office as its events tell it. `evolveOffice` is total: it never throws and never refuses a stored event. */
import { builtInCalendar, withCalendarYear, type WorkCalendar } from '../calendar/workCalendar.ts';
import type { DocumentTemplate } from '../documents/template.ts';
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
  /** The office's own wordings by the slug of the paper, oldest first; null where it went back to the shipped one. */
  readonly templates: { readonly [slug: string]: readonly (DocumentTemplate | null)[] };
};

export const initialOffice: OfficeState = {
  office: null,
  people: [],
  devices: [],
  calendar: builtInCalendar,
  settings: [],
  templates: {},
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
    // Kept for the audit trail; passwords live in the vault.
    case 'PasswordReset':
      return state;
    case 'PersonRolesChanged':
      return {
        ...state,
        people: state.people.map((p) => (p.personId === data.personId ? { ...p, roles: data.roles } : p)),
      };
    case 'DeviceEnrolled':
      return { ...state, devices: [...state.devices.filter((d) => d.deviceId !== data.deviceId), data] };
    case 'CalendarYearLoaded':
      return { ...state, calendar: withCalendarYear(state.calendar, data.calendarYear) };
    case 'TemplateSaved':
      return withTemplate(state, data.slug, data.template);
    case 'TemplateReset':
      return withTemplate(state, data.slug, null);
    case 'SettingEntered':
      return { ...state, settings: [...state.settings, data.setting] };
  }
};

const withTemplate = (state: OfficeState, slug: string, template: DocumentTemplate | null): OfficeState => ({
  ...state,
  templates: { ...state.templates, [slug]: [...(state.templates[slug] ?? []), template] },
});

/** The office's own wording of a paper; null: as shipped. It may come from a newer version of the program. */
export const ownTemplate = ({ templates }: OfficeState, slug: string): DocumentTemplate | null =>
  templates[slug]?.at(-1) ?? null;

/** The office from its stored events, in whatever order they are handed in. */
export const replayOffice = (stored: readonly StoredEvent[]): OfficeState =>
  orderEvents(stored)
    .map(readOfficeEvent)
    .filter((e) => e !== null)
    .reduce(evolveOffice, initialOffice);
