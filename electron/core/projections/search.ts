/**
 * The search index: pairs of characters in a contentless full-text table, the plain text beside it for the excerpts. Written by the
 * store, read by queries/searchCases.ts and queries/listCases.ts. The text is indexed again only when it has changed: an event about
 * a payment must not cost the indexing of long minutes.
 */
import type { Store } from '../db/open.ts';
import { one, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection } from './projection.ts';
import { indexTokens } from './searchTokens.ts';
import { searchTextOf, type SearchText } from './searchText.ts';

export const searchProjection: Projection = {
  name: 'search',
  version: 2,
  tables: ['search_text'],
  // `search_residue` is about the index as it was written, so it is not compared either.
  virtualTables: ['search_index', 'search_residue'],
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
    CREATE TABLE search_residue (case_no INTEGER PRIMARY KEY) STRICT;
  `,
  write: {
    case: (db, { no: caseNo, state }) => {
      if (state.kind !== 'registered') {
        if (erase(db, caseNo)) run(db, sql`INSERT OR IGNORE INTO search_residue (case_no) VALUES (${caseNo})`);
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
  },
};

/**
 * Destroys what the index still holds of purged cases: a deleted entry is only struck out until the index is written anew, about a second
 * with 50,000 cases. So it is done once for many purges: at the next opening and after the samples were removed. Safe to repeat.
 */
export const wipeSearchResidue = (store: Store): void => {
  if (one(store.read, sql`SELECT 1 FROM search_residue LIMIT 1`) === null) return;
  store.write((db) => {
    run(db, sql`INSERT INTO search_index (search_index) VALUES ('optimize')`);
    run(db, sql`DELETE FROM search_residue`);
  });
  store.checkpoint();
};

const isKept = (db: WriteDb, caseNo: number, { number, party, body }: SearchText): boolean =>
  one(
    db,
    sql`SELECT 1 FROM search_text WHERE case_no = ${caseNo} AND number = ${number} AND party = ${party} AND body = ${body}`,
  ) !== null;

const erase = (db: WriteDb, caseNo: number): boolean => {
  const isErased = run(db, sql`DELETE FROM search_text WHERE case_no = ${caseNo}`) > 0;
  if (isErased) run(db, sql`DELETE FROM search_index WHERE rowid = ${caseNo}`);
  return isErased;
};
