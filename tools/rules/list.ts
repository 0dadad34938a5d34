/** `list`: everything the book can be asked, with the names and units of the inputs and what the marks mean. */
import type { Fields } from '../../shared/calculators/inputFields.ts';
import { calculators } from '../../shared/calculators/registry.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok } from '../../shared/kernel/result.ts';
import { settingRegister } from '../../shared/settings/register.ts';
import type { SettingRow } from '../../shared/settings/settingRow.ts';
import { limitSettingFor } from '../../shared/timeLimits/settings.ts';
import { type TimeLimitRule, timeLimitRules } from '../../shared/timeLimits/rules.ts';
import type { Answer, Speak } from './answer.ts';
import { CAPITAL } from './money.ts';
import { trackList } from './track.ts';

/** The words for how far a row can be trusted; the letters are those of the reference. */
const marks = {
  verified: { zh: 'V：已读法条原文', en: 'V: read in the statute text' },
  secondary: { zh: 'V2：仅见于转载或引用，使用前请核对', en: 'V2: seen quoted only, check before relying on it' },
  unverified: { zh: 'U：仅凭一般了解，未经核对', en: 'U: from general knowledge, not checked' },
  setting: { zh: '没有来源给出数字，由本单位录入', en: 'No source gives a number; the office enters it' },
  convention: { zh: '不是法律，本软件的建议做法', en: 'Not law, a habit proposed here' },
  none: { zh: '没有默认值，由本单位录入', en: 'No default; the office enters it' },
};

export const answerList = (today: LocalDate, speak: Speak): Answer =>
  ok({
    marks: Object.fromEntries(Object.entries(marks).map(([mark, text]) => [mark, speak(text)])),
    limits: Object.values(timeLimitRules).map((rule) => limitRow(rule, today, speak)),
    calculators: [
      ...Object.values(calculators).map(({ id, title, claimKind, article, mark, fields }) => ({
        id,
        title: speak(title),
        claimKind,
        article: speak(article),
        mark,
        inputs: inputsOf(fields, speak),
      })),
      capitalRow(speak),
    ],
    tracks: trackList(speak),
    settings: Object.values(settingRegister).map((row) => settingRow(row, speak)),
  });

const limitRow = (rule: TimeLimitRule, today: LocalDate, speak: Speak) => ({
  id: rule.id,
  trigger: speak(rule.trigger),
  length: lengthOf(rule, today),
  rolls: rule.rolls,
  kind: rule.kind,
  joint: rule.joint,
  extension: speak(rule.extension),
  article: speak(rule.article),
  mark: rule.mark,
  checkedOn: rule.checkedOn,
});

/** The number of the row, or its setting with the number that stands behind it today, if any. */
const lengthOf = ({ length }: TimeLimitRule, today: LocalDate) =>
  'setting' in length
    ? { setting: length.setting, ...(limitSettingFor(length.setting, today)?.length ?? { count: null, unit: null }) }
    : { setting: null, ...length };

type InputRow = {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly optional: boolean;
  readonly setting?: string;
  readonly choices?: readonly { readonly code: string; readonly meaning: string }[];
  readonly columns?: readonly InputRow[];
};

const inputsOf = (fields: Fields, speak: Speak): readonly InputRow[] =>
  Object.entries(fields).map(([name, { unit, label, isOptional, setting, choices, columns }]) => ({
    name,
    unit,
    meaning: speak(label),
    optional: isOptional,
    ...(setting === undefined ? {} : { setting }),
    ...(choices === undefined ? {} : { choices: choices.map((one) => ({ code: one.code, meaning: speak(one.text) })) }),
    ...(columns === undefined ? {} : { columns: inputsOf(columns, speak) }),
  }));

const capitalRow = (speak: Speak) => ({
  id: CAPITAL,
  title: speak({ zh: '大写金额', en: 'Amount in words' }),
  claimKind: null,
  article: speak({ zh: '票据和文书的大写金额书写惯例', en: 'Practice of writing amounts in words' }),
  mark: 'secondary',
  inputs: [{ name: 'amountFen', unit: 'fen', meaning: speak({ zh: '金额', en: 'Amount' }), optional: false }],
});

const settingRow = ({ key, title, article, value, hasPlaces, mark, defaults }: SettingRow, speak: Speak) => ({
  key,
  title: speak(title),
  article: speak(article),
  value: value.kind === 'choice' ? { ...value, choices: choicesOf(value.choices, speak) } : value,
  hasPlaces,
  mark,
  defaults: defaults.map((setting) => ({ ...setting, source: speak(setting.source) })),
});

const choicesOf = (choices: readonly { readonly code: string; readonly text: Parameters<Speak>[0] }[], speak: Speak) =>
  choices.map(({ code, text }) => ({ code, meaning: speak(text) }));
