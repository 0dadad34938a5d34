/**
 * Every event of the office's own stream: the office, its people, its computers, its calendars and settings. Same rules as case events: stored
 * once, never edited, facts only. Passwords and keys are never in the log; sign-in names are, inside the encrypted database.
 */
import * as z from 'zod';
import { calendarYearSchema } from '../calendar/calendarYearSchema.ts';
import { Role } from '../case/commands.ts';
import { idSchema, requiredText, shortText } from '../case/parts.ts';
import { documentTemplateSchema } from '../documents/template.ts';
import { settingSchema } from '../settings/setting.ts';

const officeFields = {
  name: requiredText,
  /** The number prefix of case numbers, e.g. 鄂随工调. */
  code: requiredText,
  district: requiredText,
  address: shortText,
  phone: shortText,
};
const documentIdSchema = z.string().regex(/^D\d\d[a-z]?$/);
const define = <V extends number, S extends z.ZodType>(version: V, schema: S) => ({ version, schema }) as const;

export const officeEvents = {
  OfficeFounded: define(1, z.object({ officeId: idSchema, ...officeFields })),
  OfficeChanged: define(1, z.object(officeFields)),
  PersonAdded: define(
    1,
    z.object({ personId: idSchema, name: requiredText, signInName: requiredText, roles: z.array(z.enum(Role)).min(1) }),
  ),
  /** Somebody set a new password for this person with the office's recovery key; neither key nor password is in the log. */
  PasswordReset: define(1, z.object({ personId: idSchema })),
  PersonRolesChanged: define(1, z.object({ personId: idSchema, roles: z.array(z.enum(Role)) })),
  DeviceEnrolled: define(
    1,
    z.object({
      deviceId: idSchema,
      name: requiredText,
      /** Ed25519, raw 32 bytes as hex. */
      publicKey: z.string().regex(/^[0-9a-f]{64}$/),
      /** Which block of case numbers this computer gives: block b holds b × 10 000 + 1 to b × 10 000 + 9 999. */
      numberBlock: z.int().min(0).max(9999),
    }),
  ),
  CalendarYearLoaded: define(1, z.object({ calendarYear: calendarYearSchema })),
  /** The office's own wording of a paper; the latest stands, earlier ones can be brought back. */
  TemplateSaved: define(
    1,
    z.object({ documentId: documentIdSchema, slug: requiredText, template: documentTemplateSchema, note: shortText }),
  ),
  /** Back to the wording as shipped. */
  TemplateReset: define(1, z.object({ documentId: documentIdSchema, slug: requiredText, note: shortText })),
  /** A value for a key of the register, from a day on. Never edited: a later entry for the same day takes its place. */
  SettingEntered: define(1, z.object({ setting: settingSchema })),
} as const;

export type OfficeEventName = keyof typeof officeEvents;
export type OfficeEventData<N extends OfficeEventName> = z.infer<(typeof officeEvents)[N]['schema']>;
export type OfficeEvent = {
  readonly [N in OfficeEventName]: { readonly type: N; readonly data: OfficeEventData<N> };
}[OfficeEventName];

export const officeEvent = <N extends OfficeEventName>(type: N, data: OfficeEventData<N>): OfficeEvent =>
  ({ type, data }) as OfficeEvent;

const isKnownType = (type: string): type is OfficeEventName => Object.hasOwn(officeEvents, type);

/** The stored event in its current shape, or null when this version of the desk cannot read it. */
export const readOfficeEvent = (stored: {
  readonly type: string;
  readonly v: number;
  readonly data: unknown;
}): OfficeEvent | null =>
  // Without data: what another office keeps to itself.
  stored.data !== null && isKnownType(stored.type) && stored.v <= officeEvents[stored.type].version
    ? // The data were parsed by this event's schema before they were stored.
      ({ type: stored.type, data: stored.data } as OfficeEvent)
    : null;
