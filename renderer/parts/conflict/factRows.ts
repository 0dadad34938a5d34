/**
 * What a record says, as named rows, and where several records of one thing differ. Total: what has no name here is shown under its own key,
 * so that a difference is never hidden. Pure.
 */
import { documentTitle } from '../../../shared/documents/titles.ts';
import { isLocalDate } from '../../../shared/kernel/localDate.ts';
import type { Language, Text } from '../../../shared/kernel/text.ts';
import { formatYuanSign } from '../../../shared/money/fen.ts';
import { conflicts as en } from '../../i18n/en/conflicts.ts';
import { form as formEn } from '../../i18n/en/form.ts';
import { conflicts as zh } from '../../i18n/zh/conflicts.ts';
import { form as formZh } from '../../i18n/zh/form.ts';
import { formatFullDay } from '../../ui/formatDate.ts';

export type FactWords = {
  /** The word for a code under a key, where it is one. */
  readonly codeText: (key: string, code: string) => Text | null;
  /** The name of a party, an item or a record, or an empty text. */
  readonly nameOf: (id: string) => string;
};
export type FactRow = { readonly key: string; readonly label: string; readonly value: string };
/** One fact in every record; empty where a record does not say it. */
export type ComparedRow = {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly isSame: boolean;
};

/** Hashes, sizes and marks that say nothing to a person. */
const unsaid = new Set([
  'isSample',
  'slot',
  'sha256',
  'sizeBytes',
  'mediaType',
  'trace',
  'image',
  'scan',
  'pdf',
  'calculatorId',
]);
/** Ids that name somebody or another record. */
const naming = new Set(['partyId', 'providedBy', 'partyIds', 'applicantIds', 'standing', 'against', 'alongside']);
const MOST_ITEMS = 12;
const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = { zh: zh.facts, en: en.facts };

export const factRows = (data: unknown, words: FactWords, language: Language): readonly FactRow[] =>
  rowsOf(data, '', { words, language });

type Speaking = { readonly words: FactWords; readonly language: Language };

const rowsOf = (data: unknown, path: string, speaking: Speaking): readonly FactRow[] =>
  entriesOf(data).flatMap(([key, value]): readonly FactRow[] => {
    if (isUnsaid(key)) return [];
    const at = path === '' ? key : `${path}.${key}`;
    if (isObject(value)) return rowsOf(value, at, speaking);
    const said = wordsOf(key, value, speaking);
    return said === '' ? [] : [{ key: at, label: labels[speaking.language][key] ?? key, value: said }];
  });

const isUnsaid = (key: string): boolean =>
  unsaid.has(key) || (/Ids?$/.test(key) && !naming.has(key) && !(key in zh.facts));

const wordsOf = (key: string, value: unknown, speaking: Speaking): string => {
  const { words, language } = speaking;
  if (typeof value === 'boolean') return (language === 'zh' ? formZh : formEn)[value ? 'yes' : 'no'];
  if (typeof value === 'number') return key.endsWith('Fen') ? formatYuanSign(value) : String(value);
  if (typeof value === 'string') return textOf(key, value, speaking);
  if (!Array.isArray(value)) return '';
  const items = value.slice(0, MOST_ITEMS).map((item) => itemWords(key, item, speaking));
  const separator = value.some(isObject) ? '\n' : language === 'zh' ? '、' : ', ';
  const rest =
    value.length > MOST_ITEMS ? [(language === 'zh' ? zh : en).more.replace('{{count}}', String(value.length))] : [];
  return [...items.filter((word) => word !== ''), ...rest].join(separator);

  function textOf(name: string, code: string, { language: shown }: Speaking): string {
    if (naming.has(name)) return words.nameOf(code);
    if (isLocalDate(code)) return formatFullDay(code, shown);
    if (name === 'documentId') return documentTitle(code)[shown];
    return words.codeText(name, code)?.[shown] ?? code;
  }
};

/** One item of a list in one line. */
const itemWords = (key: string, item: unknown, speaking: Speaking): string =>
  isObject(item)
    ? rowsOf(item, key, speaking)
        .map(({ value }) => value)
        .join(' · ')
    : wordsOf(key, item, speaking);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  isObject(data) ? Object.entries(data) : [];

/** Every fact that any of the records says, in the order of the first that says it. */
export const compareRows = (records: readonly (readonly FactRow[])[]): readonly ComparedRow[] => {
  const named = new Map(records.flat().map(({ key, label }) => [key, label]));
  return Array.from(named, ([key, label]) => {
    const values = records.map((rows) => rows.find((row) => row.key === key)?.value ?? '');
    return { key, label, values, isSame: values.every((value) => value === values[0]) };
  });
};
