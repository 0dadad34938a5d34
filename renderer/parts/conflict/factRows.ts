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
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

export type FactWords = {
  /** The word for a code under a key of a record, where it is one. */
  readonly codeText: (key: string, code: string, record: object) => Text | null;
  /** The name of a party, an item or a record, or an empty text. */
  readonly nameOf: (id: string) => string;
};
/** Words for codes that each name has one list of, where nothing else is named. */
export const listWords = (lists: Readonly<Record<string, readonly ChoiceRow[]>>): FactWords => ({
  codeText: (key, code) => lists[key]?.find((row) => row.code === code)?.text ?? null,
  nameOf: () => '',
});

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
const naming = new Set([
  'partyId',
  'partyIds',
  'applicantIds',
  'annexClaimIds',
  'providedBy',
  'electedBy',
  'payerId',
  'payeeId',
  'standing',
  'against',
  'alongside',
]);
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
    const said = wordsOf({ key, value, record: data }, speaking);
    return said === '' ? [] : [{ key: at, label: labels[speaking.language][key] ?? key, value: said }];
  });

/** Whether a fact under this name, with all that lies in it, says nothing to a person. */
export const isUnsaid = (key: string): boolean =>
  unsaid.has(key) || (/Ids?$/.test(key) && !naming.has(key) && !(key in zh.facts));

/** A value under its name, with the record that it stands in. */
type Said = { readonly key: string; readonly value: unknown; readonly record: unknown };

const wordsOf = ({ key, value, record }: Said, speaking: Speaking): string => {
  const { language } = speaking;
  if (typeof value === 'boolean') return (language === 'zh' ? formZh : formEn)[value ? 'yes' : 'no'];
  if (typeof value === 'number') return key.endsWith('Fen') ? formatYuanSign(value) : String(value);
  if (typeof value === 'string') return textOf(value, { key, record }, speaking);
  if (!Array.isArray(value)) return '';
  const items = value.slice(0, MOST_ITEMS).map((item) => itemWords({ key, value: item, record }, speaking));
  const separator = value.some(isObject) ? '\n' : language === 'zh' ? '、' : ', ';
  const rest =
    value.length > MOST_ITEMS ? [(language === 'zh' ? zh : en).more.replace('{{count}}', String(value.length))] : [];
  return [...items.filter((word) => word !== ''), ...rest].join(separator);
};

const textOf = (text: string, { key, record }: Omit<Said, 'value'>, { words, language }: Speaking): string => {
  if (naming.has(key)) return words.nameOf(text);
  if (isLocalDate(text)) return formatFullDay(text, language);
  if (key === 'documentId') return documentTitle(text)[language];
  return words.codeText(key, text, isObject(record) ? record : {})?.[language] ?? text;
};

/** One item of a list in one line. */
const itemWords = (said: Said, speaking: Speaking): string =>
  isObject(said.value)
    ? rowsOf(said.value, said.key, speaking)
        .map(({ value }) => value)
        .join(' · ')
    : wordsOf(said, speaking);

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
