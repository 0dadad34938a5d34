/** The register as it is shown: settings that a person looks for together. */
import type { Text } from '../kernel/text.ts';
import { isSettingKey, type SettingKey, settingRegister } from './register.ts';

export const SettingGroup = ['limits', 'money', 'letters', 'statistics', 'files', 'office'] as const;
export type SettingGroup = (typeof SettingGroup)[number];

export const settingGroupNames: Readonly<Record<SettingGroup, Text>> = {
  limits: { zh: '期限', en: 'Time limits' },
  money: { zh: '金额', en: 'Money' },
  letters: { zh: '函件', en: 'Letters' },
  statistics: { zh: '统计', en: 'Statistics' },
  files: { zh: '回访、归档', en: 'Follow-up and files' },
  office: { zh: '本单位', en: 'The office' },
};

/** By the first part of the key; the answer periods of the letters stand with the letters, not with the other limits. */
const groupOfFirst: Readonly<Record<string, SettingGroup>> = {
  limit: 'limits',
  money: 'money',
  injury: 'money',
  'double-wage': 'money',
  overtime: 'money',
  handoff: 'letters',
  statistics: 'statistics',
  file: 'files',
  'follow-up': 'files',
  office: 'office',
};

/** The group of a key; one of a family not named above stands with the office's own. */
export const groupOfSetting = (key: SettingKey): SettingGroup => {
  if (key.startsWith('limit.S')) return 'letters';
  return groupOfFirst[key.split('.')[0] ?? ''] ?? 'office';
};

/** The keys of a group in the order of the register. */
export const settingsIn = (group: SettingGroup): readonly SettingKey[] =>
  Object.keys(settingRegister)
    .filter(isSettingKey)
    .filter((key) => groupOfSetting(key) === group);
