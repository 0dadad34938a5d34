/** How the value of a setting reads: 2,210.00元, 21.75日, 15个工作日, or the words of the chosen variant. */
import type { Text } from '../kernel/text.ts';
import { yuanText } from '../money/fen.ts';
import { EVERYWHERE, shippedPlaces } from './place.ts';
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

/** The name of a place; the empty one is everywhere. Places that an office names itself have no English. */
export const placeText = (place: string): Text =>
  place === '' || place === EVERYWHERE ? { zh: '各地', en: 'everywhere' } : (shippedPlaces[place] ?? same(place));

/** Where a number is from: a shipped one that stands in for every place is still the number of one. */
export const settingPlaceText = ({ key, place, value, validFrom }: PlacedSetting): Text => {
  const row = isSettingKey(key) ? settingRegister[key] : null;
  const isShipped = row?.defaults.some(
    (shipped) => shipped.place === place && shipped.value === value && shipped.validFrom === validFrom,
  );
  return place === '' && isShipped === true && row?.standsIn !== undefined ? row.standsIn : placeText(place);
};
type PlacedSetting = Pick<Setting, 'key' | 'place' | 'value' | 'validFrom'>;

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

/** A source shown under its article: what it says beyond it, so that the article stands there once; empty where that is nothing. */
export const sourceBeside = (source: Text, article: Text): Text => {
  const { zh, en } = sourceText(source);
  return { zh: beyond(zh, article.zh, '，'), en: beyond(en, article.en, ', ') };
};

const beyond = (source: string, article: string, comma: string): string => {
  if (source === article) return '';
  return source.startsWith(article + comma) ? source.slice(article.length + comma.length) : source;
};

const numberText = (value: number, unit: SettingUnit): Text => {
  if (unit === 'fen') return yuanText(value);
  if (unit === 'choice') return same(String(value));
  const { zh, en } = unitWords[unit];
  const word = value === 1 ? en.replace(/s$/, '') : en;
  return { zh: `${value}${zh}`, en: `${value} ${word}`.trim() };
};

const same = (text: string): Text => ({ zh: text, en: text });
