/** A calculation as plain text, to be copied into a message or a paper: what was put in, every step, the law, the settings and the warnings. */
import { fullDayText } from '../kernel/dayText.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Language, Text } from '../kernel/text.ts';
import { capitalAmount } from '../money/capitalAmount.ts';
import { formatYuan, yuanText } from '../money/fen.ts';
import { settingPlaceText, settingTitle, settingValueText, sourceText } from '../settings/settingWords.ts';
import type { Setting } from '../settings/setting.ts';
import type { Calculation, Step } from './calculation.ts';
import { inputsSeen } from './inputsSeen.ts';
import { calculators, isCalculatorId } from './registry.ts';

type Speak = (text: Text) => string;

/** How sure the amount is and how often it is due, in words; empty where it is the plain sum. */
export const boundText = ({ bound, per }: Pick<Calculation, 'bound' | 'per'>): Text => {
  const limits: Readonly<Record<Calculation['bound'], Text>> = {
    exact: { zh: '', en: '' },
    'at-least': { zh: '不低于', en: 'at least' },
    'at-most': { zh: '不超过', en: 'at most' },
  };
  const often = per === 'month' ? { zh: '每月', en: 'every month' } : { zh: '', en: '' };
  const parts = [often, limits[bound]];
  return {
    zh: parts.map(({ zh }) => zh).join(''),
    en: parts
      .map(({ en }) => en)
      .filter(Boolean)
      .join(', '),
  };
};

/** The text; `on` is the day of the calculation. */
export const calculationText = (calculation: Calculation, on: LocalDate, language: Language): string => {
  const speak: Speak = (text) => text[language];
  const { calculator: id, inputs, steps, article, rounding, settingsUsed, warnings, extra } = calculation;
  const row = isCalculatorId(id) ? calculators[id] : null;
  return [
    ...(row === null ? [] : [speak(row.title)]),
    resultLine(calculation, language),
    ...(extra === null || extra.maxFen === 0
      ? []
      : [`${speak(extra.text)}${colon(language)}${formatYuan(extra.minFen)} – ${speak(yuanText(extra.maxFen))}`]),
    '',
    speak(headings.inputs),
    ...inputsSeen(id, inputs).map(({ label, value }) => `${speak(label)}${colon(language)}${speak(value)}`),
    '',
    speak(headings.steps),
    ...steps.map((step, at) => stepLine(step, at, speak)),
    '',
    `${speak(headings.article)}${colon(language)}${speak(article)}`,
    `${speak(headings.rounding)}${colon(language)}${speak(rounding)}`,
    ...settingsUsed.map((setting) => settingLine(setting, language)),
    ...(warnings.length === 0 ? [] : ['', speak(headings.warnings)]),
    ...warnings.map(({ text }) => `· ${speak(text)}`),
    '',
    language === 'zh'
      ? `${speak(fullDayText(on))}由和解台计算，供协商参考`
      : `Calculated with Hejie Desk on ${speak(fullDayText(on))}, for negotiation`,
  ].join('\n');
};

const headings = {
  inputs: { zh: '填写的内容', en: 'What was put in' },
  steps: { zh: '计算过程', en: 'Steps' },
  article: { zh: '依据', en: 'Law' },
  rounding: { zh: '取整', en: 'Rounding' },
  warnings: { zh: '注意', en: 'Note' },
} satisfies Readonly<Record<string, Text>>;
const marks = {
  confirmed: { zh: '已确认', en: 'confirmed' },
  unconfirmed: { zh: '未确认', en: 'not confirmed' },
} satisfies Readonly<Record<string, Text>>;

const colon = (language: Language): string => (language === 'zh' ? '：' : ': ');

const resultLine = (calculation: Calculation, language: Language): string => {
  const prefix = boundText(calculation)[language];
  const { amountFen } = calculation;
  const capital = capitalAmount(amountFen);
  const sum = yuanText(amountFen)[language];
  const figure = language === 'zh' ? `${prefix}${sum}` : `${prefix} ${sum}`.trim();
  return language === 'zh' && capital.ok ? `${figure}（${capital.value}）` : figure;
};

const settingLine = (setting: Setting, language: Language): string => {
  const { key, validFrom, confirmed, source } = setting;
  const where = [settingPlaceText(setting), fullDayText(validFrom), confirmed ? marks.confirmed : marks.unconfirmed];
  const about = where.map((text) => text[language]).join(', ');
  const value = settingValueText(setting)[language];
  return `${settingTitle(key)[language]}${colon(language)}${value} (${about}) ${sourceText(source)[language]}`;
};

const stepLine = ({ text, formula }: Step, at: number, speak: Speak): string => `${at + 1}. ${speak(text)}  ${formula}`;
