/** What the rules command line answers with: JSON, or a typed refusal that names the option or field. */
import type { CalculationRefusal } from '../../shared/calculators/calculation.ts';
import type { FieldIssue } from '../../shared/kernel/parseFields.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Language, Text } from '../../shared/kernel/text.ts';
import type { SettingRefusal } from '../../shared/settings/checkSetting.ts';
import type { LimitRefusal } from '../../shared/timeLimits/calculate.ts';

export type RulesRefusal =
  /** The command line itself: an unknown command or option, or a word too many. */
  | { readonly type: 'usage'; readonly usage: readonly string[] }
  | { readonly type: 'unknown-id'; readonly field: string; readonly known: readonly string[] }
  | { readonly type: 'option-missing'; readonly field: string }
  | { readonly type: 'not-a-date'; readonly field: string }
  | { readonly type: 'not-a-language'; readonly field: 'lang'; readonly known: readonly Language[] }
  | { readonly type: 'not-json'; readonly field: string }
  | { readonly type: 'file-unreadable'; readonly field: string }
  | { readonly type: 'calendar-faults'; readonly field: 'holidays'; readonly faults: readonly FieldIssue[] }
  | { readonly type: 'setting-refused'; readonly field: string; readonly refusal: SettingRefusal }
  | LimitRefusal
  | CalculationRefusal;

export type Answer = Result<unknown, RulesRefusal>;

/** Texts in the language asked for; an English text that is not there reads in Chinese. */
export const speaker =
  (language: Language) =>
  (text: Text): string =>
    text[language] === '' ? text.zh : text[language];
export type Speak = ReturnType<typeof speaker>;
