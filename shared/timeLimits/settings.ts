/**
 * The numbers of those time limits that nobody could read in a statute text. They are dated settings: a default with its
 * source stands until the office confirms or replaces it, and every date counted from an unconfirmed one says so.
 */
import { z } from 'zod';
import { type LocalDate, localDate, localDateSchema } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { LimitUnit } from './rules.ts';

export type LimitSetting = {
  /** 'limit.' and the id of the rule, e.g. 'limit.B05'. */
  readonly key: string;
  readonly count: number;
  readonly unit: LimitUnit;
  readonly source: Text;
  /** First start day the number applies to; the one last begun wins. */
  readonly validFrom: LocalDate;
  readonly confirmed: boolean;
};

/** Reads a number an office enters: a key of the register, a whole number from 1 to 999, and where it comes from. */
export const limitSettingSchema: z.ZodType<LimitSetting> = z.object({
  key: z.string().regex(/^limit\.[A-Z]\d\d$/),
  count: z.int().min(1).max(999),
  unit: z.enum(['day', 'workday', 'month', 'year']),
  source: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  validFrom: localDateSchema,
  confirmed: z.boolean(),
});

const enterpriseMediation = (zh: string, en: string): Text => ({
  zh: `《企业劳动争议协商调解规定》（人力资源社会保障部令第17号）第${zh}条，未经原文核对`,
  en: `Enterprise labour dispute provisions (MOHRSS order 17), Art. ${en}, not checked against the text`,
});
const arbitrationRules = (zh: string, en: string): Text => ({
  zh: `《劳动人事争议仲裁办案规则》（人力资源社会保障部令第33号）第${zh}条，未经原文核对`,
  en: `Labour arbitration case rules (MOHRSS order 33), Art. ${en}, not checked against the text`,
});

const order17From = localDate('2012-01-01');
const order33From = localDate('2017-07-01');

/**
 * The defaults shipped with the program, all unconfirmed. The two letters S01 and S02 have none: no source gives a
 * number, so an office has to enter its own before a date can be counted.
 */
export const defaultLimitSettings: readonly LimitSetting[] = [
  ...[
    { key: 'limit.B01', count: 3, unit: 'workday' as const, source: enterpriseMediation('二十二', '22') },
    { key: 'limit.B03', count: 15, unit: 'day' as const, source: enterpriseMediation('二十九', '29') },
  ].map((setting) => ({ ...setting, validFrom: order17From, confirmed: false })),
  ...[
    { key: 'limit.B05', count: 15, unit: 'day' as const, source: arbitrationRules('七十四', '74') },
    { key: 'limit.B06', count: 5, unit: 'day' as const, source: arbitrationRules('七十六', '76') },
    { key: 'limit.B12', count: 10, unit: 'day' as const, source: arbitrationRules('七十', '70') },
  ].map((setting) => ({ ...setting, validFrom: order33From, confirmed: false })),
  {
    key: 'limit.B04',
    count: 15,
    unit: 'day',
    source: {
      zh: '人社厅发〔2024〕4号，据2024年1月31日报道，未经原文核对',
      en: 'Notice 人社厅发〔2024〕4号, as reported on 2024-01-31, not checked against the text',
    },
    validFrom: localDate('2024-01-31'),
    confirmed: false,
  },
];

/**
 * The setting that applies to a period starting on `from`: the office's own before the shipped default, and among them
 * the one last begun. Null when there is none.
 */
export const limitSettingFor = (key: string, from: LocalDate, own: readonly LimitSetting[] = []): LimitSetting | null =>
  latestOf(own, key, from) ?? latestOf(defaultLimitSettings, key, from);

const latestOf = (settings: readonly LimitSetting[], key: string, from: LocalDate): LimitSetting | null =>
  settings
    .filter((setting) => setting.key === key && setting.validFrom <= from)
    .reduce<LimitSetting | null>(
      (best, next) => (best === null || next.validFrom >= best.validFrom ? next : best),
      null,
    );
