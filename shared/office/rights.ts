/** Who may write which event of the office's own stream; empty: every person of the office, about their own computer or password. */
import { settingRoles } from '../api/settings.ts';
import { templateRoles } from '../api/templates.ts';
import type { Role } from '../case/commands.ts';
import type { OfficeEventName } from './events.ts';

export const officeRights: { readonly [N in OfficeEventName]: readonly Role[] } = {
  OfficeFounded: ['administrator'],
  OfficeChanged: ['administrator'],
  PersonAdded: ['administrator'],
  PersonRolesChanged: ['administrator'],
  PasswordReset: [],
  DeviceEnrolled: [],
  CalendarYearLoaded: settingRoles,
  SettingEntered: settingRoles,
  TemplateSaved: templateRoles,
  TemplateReset: templateRoles,
};
