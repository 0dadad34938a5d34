/** Which offices have a part in a case: read by every query that keeps an office's own work apart from what it only sees. */
import { homeOffice, partOf } from '../../../shared/case/sharing.ts';
import { run, sql } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export const caseOfficesProjection: Projection = {
  name: 'caseOffices',
  version: 1,
  tables: ['case_office'],
  create: `
    CREATE TABLE case_office (
      case_no INTEGER NOT NULL,
      office_id TEXT NOT NULL,
      part TEXT NOT NULL,
      PRIMARY KEY (case_no, office_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_office_part ON case_office (office_id, part, case_no);
  `,
  write: {
    case: (db, change) => {
      run(db, sql`DELETE FROM case_office WHERE case_no = ${change.no}`);
      const { state, events } = change;
      if (state.kind !== 'registered') return;
      const offices = new Set([
        homeOffice(state, events),
        ...state.shares.map(({ office }) => office.officeId),
        ...events.map(({ author }) => author.office),
      ]);
      for (const officeId of offices)
        run(
          db,
          sql`INSERT INTO case_office (case_no, office_id, part) VALUES (${change.no}, ${officeId}, ${partOf(officeId, change)})`,
        );
    },
  },
};
