/**
 * The deadline board: the open days of every case, dates only. Written by the store; read by the workbench and by the list, which bring
 * today with them. A case has a handful of rows, so they are simply written anew.
 */
import { run, sql } from '../db/sql.ts';
import { openDaysOf } from './deadlinesOpen.ts';
import type { Projection } from './projection.ts';

export const deadlineProjection: Projection = {
  name: 'deadline',
  version: 5,
  tables: ['deadline'],
  create: `
    CREATE TABLE deadline (
      case_no INTEGER NOT NULL,
      key TEXT NOT NULL,
      kind TEXT NOT NULL,
      day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      suggested_day TEXT NOT NULL,
      shown_from TEXT NOT NULL,
      label_zh TEXT NOT NULL,
      label_en TEXT NOT NULL,
      action_zh TEXT NOT NULL,
      action_en TEXT NOT NULL,
      time TEXT,
      place TEXT,
      PRIMARY KEY (case_no, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX deadline_day ON deadline (kind, day);
    CREATE INDEX deadline_on ON deadline (day);
  `,
  write: {
    case: (db, { no: caseNo, state }, rulebook) => {
      run(db, sql`DELETE FROM deadline WHERE case_no = ${caseNo}`);
      if (state.kind !== 'registered') return;
      for (const open of openDaysOf(state, rulebook))
        run(
          db,
          sql`INSERT INTO deadline (case_no, key, kind, day, last_day, suggested_day, shown_from,
              label_zh, label_en, action_zh, action_en, time, place)
            VALUES (${caseNo}, ${open.key}, ${open.kind}, ${open.day}, ${open.lastDay}, ${open.suggestedDay},
              ${open.shownFrom}, ${open.label.zh}, ${open.label.en}, ${open.action.zh}, ${open.action.en},
              ${open.meeting?.time ?? null}, ${open.meeting?.place ?? null})`,
        );
    },
  },
};
