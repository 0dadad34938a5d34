/**
 * The parties of all cases by their marks (ID number, phone, credit code), so that a party seen before need not be typed again. The full
 * party is kept as JSON; who may see what of it is the query's matter (queries/lookupParty.ts). Written by the store.
 */
import { run, sql } from '../db/sql.ts';
import { codeKey, phoneKey } from './partiesKeys.ts';
import type { Projection } from './projection.ts';

export const partyProjection: Projection = {
  name: 'party',
  version: 1,
  tables: ['party'],
  create: `
    CREATE TABLE party (
      case_no INTEGER NOT NULL,
      party_id TEXT NOT NULL,
      case_id TEXT NOT NULL,
      case_number TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      id_key TEXT,
      phone_key TEXT,
      credit_key TEXT,
      data TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (case_no, party_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX party_id_key ON party (id_key) WHERE id_key IS NOT NULL;
    CREATE INDEX party_phone_key ON party (phone_key) WHERE phone_key IS NOT NULL;
    CREATE INDEX party_credit_key ON party (credit_key) WHERE credit_key IS NOT NULL;
  `,
  write: {
    case: (db, { no: caseNo, id: caseId, state, updatedAt }) => {
      run(db, sql`DELETE FROM party WHERE case_no = ${caseNo}`);
      if (state.kind !== 'registered') return;
      for (const party of state.parties)
        run(
          db,
          sql`INSERT INTO party (case_no, party_id, case_id, case_number, kind, name, id_key, phone_key, credit_key, data, updated_at)
            VALUES (${caseNo}, ${party.partyId}, ${caseId}, ${state.registration.number}, ${party.kind}, ${party.name},
              ${codeKey(party.idNumber)}, ${phoneKey(party.phone)},
              ${party.kind === 'worker' ? null : codeKey(party.creditCode)}, ${JSON.stringify(party)}, ${updatedAt})`,
        );
    },
  },
};
