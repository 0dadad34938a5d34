/**
 * Finds the column that a heading means, in Chinese or English, full width or half, with or without brackets and units. Only whole names
 * match: a wrong guess would put one person's money under another heading.
 */
import { toCompactCode } from '../kernel/halfWidth.ts';
import { type ColumnId, rosterColumns } from './columns.ts';

/** `ten-thousand`: the column's figures are in 万元. */
export type HeaderMeaning = { readonly column: ColumnId; readonly unit: 'yuan' | 'ten-thousand' };

/** What the heading means, or null where it is none of ours. */
export const headerMeaning = (text: string): HeaderMeaning | null => {
  const plain = plainHeader(text);
  if (plain === '') return null;
  const column = meanings.get(plain) ?? meanings.get(plain.replace(/(金额|数额|总额)$/, ''));
  if (column === undefined) return null;
  return { column, unit: /万元/.test(toCompactCode(text)) ? 'ten-thousand' : 'yuan' };
};

/** Without case, spaces, brackets with what stands in them, and signs. */
const plainHeader = (text: string): string =>
  toCompactCode(text)
    .toLowerCase()
    .replace(/[([【〔「].*?[)\]】〕」]/g, '')
    .replace(/[*:_\-./、,;"']/g, '')
    .replace(/万?元$/, '');

const meanings: ReadonlyMap<string, ColumnId> = new Map(
  rosterColumns.flatMap(({ id, title, names }) =>
    [title.zh, title.en, ...names].map((name): readonly [string, ColumnId] => [plainHeader(name), id]),
  ),
);
