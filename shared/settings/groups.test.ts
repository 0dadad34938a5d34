import { expect, it } from 'vitest';
import { groupOfSetting, SettingGroup, settingsIn } from './groups.ts';
import { settingRegister } from './register.ts';

it('shows every setting once, and only the office’s own data under the office', () => {
  const shown = SettingGroup.flatMap(settingsIn);
  expect(shown.toSorted()).toEqual(Object.keys(settingRegister).toSorted());
  expect(settingsIn('office').every((key) => key.startsWith('office.'))).toBe(true);
});

it('puts the answer periods of the letters with the letters', () => {
  expect(groupOfSetting('limit.S01')).toBe('letters');
  expect(groupOfSetting('limit.B05')).toBe('limits');
  expect(groupOfSetting('handoff.reminder-days')).toBe('letters');
});
