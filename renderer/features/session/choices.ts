/** The choices of the record as rows, from the words of both languages. */
import { session as en } from '../../i18n/en/session.ts';
import { session as zh } from '../../i18n/zh/session.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

export const recusalRows: readonly ChoiceRow[] = (['none', 'asked', 'not-put'] as const).map((code) => ({
  code,
  text: { zh: zh.told.recusals[code], en: en.told.recusals[code] },
}));

export const resultRows: readonly ChoiceRow[] = (['agreed', 'adjourned', 'not-agreed'] as const).map((code) => ({
  code,
  text: { zh: zh.result.rows[code], en: en.result.rows[code] },
}));
