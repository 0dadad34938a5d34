/** The choices of the record as rows, from the words of both languages. */
import { session as en } from '../../i18n/en/session.ts';
import { session as zh } from '../../i18n/zh/session.ts';
import { wordRows } from '../../ui/form/wordRows.ts';

export const recusalRows = wordRows(zh.told.recusals, en.told.recusals);
export const resultRows = wordRows(zh.result.rows, en.result.rows);
