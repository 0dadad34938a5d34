/** How the value of a setting reads: 2,210.00元, 21.75日, 15个工作日, or the words of the chosen variant. */
import type { Text } from '../kernel/text.ts';
import { formatYuan } from '../money/fen.ts';
import { EVERYWHERE } from './place.ts';
import { isSettingKey, settingRegister } from './register.ts';
import type { Setting, SettingUnit } from './setting.ts';
import { unitsOf } from './settingRow.ts';

/** The word after a number. */
export const unitWords: Readonly<Record<Exclude<SettingUnit, 'choice'>, Text>> = {
  day: { zh: '日', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  fen: { zh: '元', en: 'yuan' },
  percent: { zh: '%', en: '%' },
  count: { zh: '', en: '' },
};

/** The name of a place; the empty one is everywhere. */
export const placeText = (place: string): Text =>
  place === '' || place === EVERYWHERE ? { zh: '各地', en: 'everywhere' } : { zh: place, en: place };

/** The value with its unit. A stored calculation keeps no unit; then it is the usual one of the row. */
export const settingValueText = ({ key, value, unit }: Pick<Setting, 'key' | 'value'> & Partial<Setting>): Text => {
  const row = isSettingKey(key) ? settingRegister[key] : null;
  if (row?.value.kind === 'choice') {
    const chosen = row.value.choices.find(({ code }) => code === value);
    return chosen?.text ?? same(String(value));
  }
  if (row?.value.kind === 'place') return placeText(String(value));
  const known = unit ?? (row === null ? 'count' : unitsOf(row.value)[0]);
  return typeof value === 'number' ? numberText(value, known ?? 'count') : same(value);
};

/** The title of a key; a key of another version reads as it is. */
export const settingTitle = (key: string): Text => (isSettingKey(key) ? settingRegister[key].title : same(key));

/** Where a number comes from, in both languages: an office writes its own sources in Chinese only. */
export const sourceText = ({ zh, en }: Text): Text => ({ zh, en: en === '' ? zh : en });

const numberText = (value: number, unit: SettingUnit): Text => {
  if (unit === 'fen') return { zh: `${formatYuan(value)}元`, en: `${formatYuan(value)} yuan` };
  if (unit === 'choice') return same(String(value));
  const { zh, en } = unitWords[unit];
  const word = value === 1 ? en.replace(/s$/, '') : en;
  return { zh: `${value}${zh}`, en: `${value} ${word}`.trim() };
};

const same = (text: string): Text => ({ zh: text, en: text });
