/** Which variants an office counts with: its dated settings, the shipped defaults behind them. */
import type { LocalDate } from '../kernel/localDate.ts';
import { isConfirmed, type SettingKey, settingFor } from '../settings/register.ts';
import type { Setting } from '../settings/setting.ts';
import { Recovered, SuccessRate, type Variants } from './definition.ts';

export type VariantsInForce = {
  readonly variants: Variants;
  /** The settings behind them that the office has not confirmed yet. */
  readonly unconfirmed: readonly SettingKey[];
};

/** The variants in force on a day; what was asked for comes before what is set. */
export const variantsFor = (
  settings: readonly Setting[],
  on: LocalDate,
  asked: Partial<Variants> = {},
): VariantsInForce => {
  const successRate = settingFor(settings, { key: 'statistics.success-rate', on });
  const recovered = settingFor(settings, { key: 'statistics.recovered', on });
  return {
    variants: {
      successRate: asked.successRate ?? SuccessRate.find((code) => code === successRate?.value) ?? 'D',
      recovered: asked.recovered ?? Recovered.find((code) => code === recovered?.value) ?? 'agreed',
    },
    unconfirmed: [
      ...(asked.successRate === undefined && !isConfirmed(successRate) ? (['statistics.success-rate'] as const) : []),
      ...(asked.recovered === undefined && !isConfirmed(recovered) ? (['statistics.recovered'] as const) : []),
    ],
  };
};
