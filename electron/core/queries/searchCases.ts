/**
 * Search over all cases: a number that fits comes first, then people, then anything written down; among equals the case registered last
 * on this computer. Each of the three asks the index for one page only, so common words cost no more than rare ones.
 */
import type { SearchHit } from '../../../shared/api/views.ts';
import { seesAllCases } from '../../../shared/office/readScope.ts';
import { all, type ReadDb, sql } from '../db/sql.ts';
import { excerptOf } from '../projections/searchExcerpt.ts';
import { matchExpression } from '../projections/searchTokens.ts';
import { type Reader, readableCases } from '../readScope.ts';
import { caseRows } from './caseRows.ts';

type Found = SearchHit['found'];
type Tier = { readonly found: Found; readonly columns: string };
type TextRow = { readonly case_no: number; readonly number: string; readonly party: string; readonly body: string };

/** Two words may stand in different parts: name and number together count as people. */
const tiers: readonly Tier[] = [
  { found: 'number', columns: '{number}' },
  { found: 'party', columns: '{number party}' },
  { found: 'text', columns: '{number party body}' },
];

/** At most `limit` cases that hold every typed word and the reader may see, best first. */
export const searchCases = (
  db: ReadDb,
  { text, limit }: { readonly text: string; readonly limit: number },
  reader: Reader,
): readonly SearchHit[] => {
  const expression = matchExpression(text);
  if (expression === null) return [];
  const found = new Map<number, Found>();
  for (const tier of tiers) {
    if (found.size >= limit) break;
    for (const caseNo of matches(db, `${tier.columns} : (${expression})`, { limit, reader }))
      if (found.size < limit && !found.has(caseNo)) found.set(caseNo, tier.found);
  }
  const caseNos = [...found.keys()];
  const rows = caseRows(db, caseNos, reader);
  const texts = new Map(keptTexts(db, caseNos).map((row) => [row.case_no, row]));
  return rows.map((row, index) => {
    const caseNo = caseNos[index] ?? 0;
    return { ...row, found: found.get(caseNo) ?? 'text', excerpt: excerptFor(texts.get(caseNo), text) };
  });
};

const matches = (
  db: ReadDb,
  expression: string,
  { limit, reader }: { readonly limit: number; readonly reader: Reader },
): readonly number[] =>
  all<{ rowid: number }>(
    db,
    seesAllCases(reader.roles)
      ? sql`SELECT rowid FROM search_index WHERE search_index MATCH ${expression} ORDER BY rowid DESC LIMIT ${limit}`
      : sql`SELECT rowid FROM search_index WHERE search_index MATCH ${expression}
          AND rowid IN (SELECT case_no FROM case_card WHERE ${readableCases(reader)})
          ORDER BY rowid DESC LIMIT ${limit}`,
  ).map(({ rowid }) => rowid);

const keptTexts = (db: ReadDb, caseNos: readonly number[]): readonly TextRow[] =>
  all<TextRow>(
    db,
    sql`SELECT case_no, number, party, body
        FROM json_each(${JSON.stringify(caseNos)}) AS wanted JOIN search_text ON case_no = wanted.value`,
  );

const excerptFor = (kept: TextRow | undefined, typed: string): string => {
  if (kept === undefined) return '';
  return excerptOf(kept.number, typed) ?? excerptOf(kept.party, typed) ?? excerptOf(kept.body, typed) ?? '';
};
