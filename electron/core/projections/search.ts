/**
 * The search index: pairs of characters in a contentless full-text table, the plain text beside it for the excerpts. Written by the
 * store, read by queries/searchCases.ts and queries/listCases.ts. The text is indexed again only when it has changed: an event about
 * a payment must not cost the indexing of long minutes.
 */
import { one, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection } from './projection.ts';
import { indexTokens } from './searchTokens.ts';
import { searchTextOf, type SearchText } from './searchText.ts';

export const searchProjection: Projection = {
  name: 'search',
  version: 1,
  tables: ['search_text'],
  virtualTables: ['search_index'],
  // `ascii` parts tokens at spaces only, as we wrote them; `unicode61` knows no character added to Unicode after 2012 (𬭎) and drops it.
  create: `
    CREATE TABLE search_text (
      case_no INTEGER PRIMARY KEY,
      number TEXT NOT NULL,
      party TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE search_index USING fts5(
      number, party, body, tokenize = 'ascii', content = '', contentless_delete = 1
    );
  `,
  write: (db, { caseNo, state }) => {
    if (state.kind !== 'registered') {
      erase(db, caseNo);
      return;
    }
    const { confidential: _, ...publicCase } = state;
    const text = searchTextOf(publicCase);
    if (isKept(db, caseNo, text)) return;
    erase(db, caseNo);
    run(
      db,
      sql`INSERT INTO search_text (case_no, number, party, body)
          VALUES (${caseNo}, ${text.number}, ${text.party}, ${text.body})`,
    );
    run(
      db,
      sql`INSERT INTO search_index (rowid, number, party, body)
          VALUES (${caseNo}, ${indexTokens(text.number)}, ${indexTokens(text.party)}, ${indexTokens(text.body)})`,
    );
  },
};

const isKept = (db: WriteDb, caseNo: number, { number, party, body }: SearchText): boolean =>
  one(
    db,
    sql`SELECT 1 FROM search_text WHERE case_no = ${caseNo} AND number = ${number} AND party = ${party} AND body = ${body}`,
  ) !== null;

const erase = (db: WriteDb, caseNo: number): void => {
  if (run(db, sql`DELETE FROM search_text WHERE case_no = ${caseNo}`) > 0)
    run(db, sql`DELETE FROM search_index WHERE rowid = ${caseNo}`);
};
