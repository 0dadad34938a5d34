/** What cases wait for, a row per reason, for the workbench. Written by the store, read by queries/workbench.ts with today. */
import { run, sql } from '../db/sql.ts';
import type { Projection } from './projection.ts';
import { waitingOf } from './workbenchWaiting.ts';

export const workbenchProjection: Projection = {
  name: 'workbench',
  version: 3,
  tables: ['waiting'],
  create: `
    CREATE TABLE waiting (
      case_no INTEGER NOT NULL,
      reason TEXT NOT NULL,
      since TEXT NOT NULL,
      label_zh TEXT NOT NULL,
      label_en TEXT NOT NULL,
      action_zh TEXT NOT NULL,
      action_en TEXT NOT NULL,
      PRIMARY KEY (case_no, reason)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waiting_since ON waiting (since);
  `,
  write: {
    case: (db, { no: caseNo, state }) => {
      run(db, sql`DELETE FROM waiting WHERE case_no = ${caseNo}`);
      if (state.kind !== 'registered') return;
      for (const { reason, since, label, action } of waitingOf(state))
        run(
          db,
          sql`INSERT INTO waiting (case_no, reason, since, label_zh, label_en, action_zh, action_en)
            VALUES (${caseNo}, ${reason}, ${since}, ${label.zh}, ${label.en}, ${action.zh}, ${action.en})`,
        );
    },
  },
};
