/** How many settings wait for the office: shipped or unconfirmed numbers in force, and keys without any number. Pure. */
import type { SettingView } from '../../shared/api/settings.ts';

export const isMissing = ({ current }: SettingView): boolean => current.length === 0;
export const isUnconfirmed = ({ current }: SettingView): boolean => current.some(({ confirmed }) => !confirmed);

export const settingCounts = (views: readonly SettingView[]) => ({
  unconfirmed: views.filter(isUnconfirmed).length,
  missing: views.filter(isMissing).length,
});
