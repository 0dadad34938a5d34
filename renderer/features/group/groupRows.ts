/** Choices that are words of this feature, in both languages. */
import { group as en } from '../../i18n/en/group.ts';
import { group as zh } from '../../i18n/zh/group.ts';
import { wordRows } from '../../ui/form/wordRows.ts';

export const scopeRows = wordRows(zh.scopes, en.scopes);
export const wayRows = wordRows(zh.ways, en.ways);
