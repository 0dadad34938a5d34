/** Choices that are words of this feature, in both languages. */
import { group as en } from '../../i18n/en/group.ts';
import { group as zh } from '../../i18n/zh/group.ts';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

export const scopeRows: readonly ChoiceRow[] = [
  { code: 'special', text: { zh: zh.scopes.special, en: en.scopes.special } },
  { code: 'general', text: { zh: zh.scopes.general, en: en.scopes.general } },
];
export const wayRows: readonly ChoiceRow[] = [
  { code: 'written', text: { zh: zh.ways.written, en: en.ways.written } },
  { code: 'in-person', text: { zh: zh.ways['in-person'], en: en.ways['in-person'] } },
  { code: 'phone', text: { zh: zh.ways.phone, en: en.ways.phone } },
  { code: 'online', text: { zh: zh.ways.online, en: en.ways.online } },
  { code: 'other', text: { zh: zh.ways.other, en: en.ways.other } },
];
