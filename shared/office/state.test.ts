import { expect, test } from 'vitest';
import { isLoaded } from '../calendar/workCalendar.ts';
import { localDate } from '../kernel/localDate.ts';
import { settingFor } from '../settings/register.ts';
import { officeEvent, type OfficeEvent, readOfficeEvent } from './events.ts';
import { evolveOffice, initialOffice, ownTemplate } from './state.ts';

const office = {
  name: '随州市职工服务中心',
  code: '鄂随工调',
  district: '湖北省随州市',
  address: '',
  phone: '',
};
const founded = officeEvent('OfficeFounded', { officeId: 'o1', ...office });
const wang = officeEvent('PersonAdded', { personId: 'p1', name: '王秀兰', signInName: 'wang', roles: ['mediator'] });
const after = (...events: readonly OfficeEvent[]) => events.reduce(evolveOffice, initialOffice);

test('an office is founded once; what changes later keeps its id', () => {
  const changed = officeEvent('OfficeChanged', { ...office, name: '新名称', phone: '1' });
  const again = officeEvent('OfficeFounded', { ...office, officeId: 'o2' });
  expect(after(founded, again, changed).office).toMatchObject({ officeId: 'o1', name: '新名称' });
});

test('roles can be changed and taken away; an unknown person changes nothing', () => {
  const roles = officeEvent('PersonRolesChanged', { personId: 'p1', roles: [] });
  const unknown = officeEvent('PersonRolesChanged', { personId: 'p9', roles: ['mediator'] });
  expect(after(founded, wang, roles, unknown).people).toMatchObject([{ personId: 'p1', roles: [] }]);
});

test('a password that was reset is in the log and changes nobody', () => {
  const reset = officeEvent('PasswordReset', { personId: 'p1' });
  expect(after(founded, wang, reset)).toEqual(after(founded, wang));
});

test('a loaded year joins the built-in ones', () => {
  const calendarYear = {
    year: 2031,
    daysOff: [{ from: localDate('2031-01-01'), to: localDate('2031-01-01'), name: { zh: '元旦', en: 'New Year' } }],
    makeUpWorkdays: [],
    tripleWageDays: [localDate('2031-01-01')],
    source: { zh: '试', en: 'test' },
  };
  const { calendar } = after(founded, officeEvent('CalendarYearLoaded', { calendarYear }));
  expect(isLoaded(calendar, localDate('2031-05-05'))).toBe(true);
  expect(isLoaded(initialOffice.calendar, localDate('2031-05-05'))).toBe(false);
});

test('a setting entered joins the others; the later entry for the same day stands', () => {
  const entered = (value: number) =>
    officeEvent('SettingEntered', {
      setting: {
        key: 'limit.S01',
        place: '',
        value,
        unit: 'workday',
        source: { zh: '测试规定', en: '' },
        validFrom: localDate('2026-01-01'),
        confirmed: true,
      },
    });
  const { settings } = after(founded, entered(10), entered(15));
  expect(settings.map(({ value }) => value)).toEqual([10, 15]);
  expect(settingFor(settings, { key: 'limit.S01', on: localDate('2026-06-30') })?.value).toBe(15);
});

test('a newer or unknown event is not read here', () => {
  expect(readOfficeEvent({ type: 'OfficeFounded', v: 2, data: {} })).toBeNull();
  expect(readOfficeEvent({ type: 'OfficeMoved', v: 1, data: {} })).toBeNull();
});

test('the latest wording of a paper stands; going back keeps the earlier ones', () => {
  const template = (text: string) =>
    ({ id: 'x', style: 'form', version: 1, blocks: [{ kind: 'title', text }] }) as const;
  const saved = (text: string) =>
    officeEvent('TemplateSaved', { documentId: 'D08', slug: 'x', template: template(text), note: '' });
  const reset = officeEvent('TemplateReset', { documentId: 'D08', slug: 'x', note: '' });
  expect(ownTemplate(after(founded), 'x')).toBeNull();
  expect(ownTemplate(after(founded, saved('一'), saved('二')), 'x')).toEqual(template('二'));
  const back = after(founded, saved('一'), reset);
  expect(ownTemplate(back, 'x')).toBeNull();
  expect(back.templates.x).toEqual([template('一'), null]);
  expect(ownTemplate(back, 'y')).toBeNull();
});
