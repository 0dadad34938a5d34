/** Why the rulebook cannot count a date or a sum, or cannot take a setting or a notice. Part of the `refusals` area. */
import type { RuleRefusal } from '../../../shared/api/settings.ts';

export type RuleRefusalType = Exclude<RuleRefusal['type'], 'invalid' | 'role-missing' | 'date-before'>;

export const ruleRefusals: { readonly [K in RuleRefusalType]: string } = {
  'number-contradicts': '这个数与另一项对不上，请两项都核对一下。',
  'listed-twice': '这一行与前面的重复了，请改一行或删一行。',
  'setting-missing': '还没有“{{setting}}”。请在这里填写，或者由主管在“规则与数字”里录入。',
  'switched-off': '这一项的月数还没有核对，先不计算。由主管在“规则与数字”里核对并开启“{{setting}}”。',
  'setting-unknown': '没有这一项设置。',
  'unit-not-allowed': '这一项不能用这个单位，请重新选择。',
  'number-not-allowed': '请填 {{min}} 至 {{max}} 之间的数，最多 {{decimals}} 位小数。',
  'choice-unknown': '请从列出的办法里选一个。',
  'place-not-allowed': '“{{title}}”不分地区，地区请留空。',
  'calendar-faults': '放假通知有几处对不上，还没有装入；填好的内容都还在。',
  'pause-reversed': '暂停的结束日早于开始日，请核对。',
  'pause-not-allowed': '这种期限不能扣除暂停的时间。',
  'consent-not-allowed': '这种期限不能由当事人同意延长。',
  'consent-not-later': '同意延长到的日子要晚于原来的最后一日（{{than}}）。',
  'consent-beyond-cap': '最多只能延长到{{latest}}。',
};
