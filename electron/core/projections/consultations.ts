/**
 * The consultation register: a row per slip with what lists, counts and searches need, and who had a hand in it, because volunteers see
 * only their own. Phones stand here in full and leave masked (queries/listConsultations.ts). Written by the store.
 */
import { hadHandIn } from '../../../shared/office/readScope.ts';
import type { RecordedConsultation } from '../../../shared/consultation/state.ts';
import { disputeMask } from './caseListSummary.ts';
import { flag, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection, StreamChange } from './projection.ts';

export const consultationProjection: Projection = {
  name: 'consultation',
  version: 1,
  tables: ['consultation', 'consultation_hand'],
  create: `
    CREATE TABLE consultation (
      consultation_no INTEGER PRIMARY KEY,
      consultation_id TEXT NOT NULL UNIQUE,
      number TEXT NOT NULL,
      held_on TEXT NOT NULL,
      held_at TEXT NOT NULL,
      channel TEXT NOT NULL,
      site TEXT NOT NULL,
      caller TEXT NOT NULL,
      phone TEXT NOT NULL,
      employer TEXT NOT NULL,
      topics TEXT NOT NULL,
      topic_mask INTEGER NOT NULL,
      question TEXT NOT NULL,
      answer TEXT NOT NULL,
      ways TEXT NOT NULL,
      minutes INTEGER NOT NULL,
      received_by TEXT NOT NULL,
      case_id TEXT,
      case_number TEXT,
      is_sample INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX consultation_held ON consultation (held_on, held_at);
    CREATE INDEX consultation_case ON consultation (case_id) WHERE case_id IS NOT NULL;
    CREATE TABLE consultation_hand (
      consultation_no INTEGER NOT NULL,
      person_id TEXT NOT NULL,
      PRIMARY KEY (consultation_no, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX consultation_hand_person ON consultation_hand (person_id);
  `,
  write: {
    consultation: (db, change) => {
      run(db, sql`DELETE FROM consultation WHERE consultation_no = ${change.no}`);
      run(db, sql`DELETE FROM consultation_hand WHERE consultation_no = ${change.no}`);
      if (change.state.kind !== 'recorded') return;
      writeSlip(db, change, change.state);
      writeHands(db, change);
    },
  },
};

type Change = StreamChange<'consultation'>;

const writeSlip = (db: WriteDb, { no, id }: Change, { number, slip, turned, isSample }: RecordedConsultation): void => {
  run(
    db,
    sql`INSERT INTO consultation (consultation_no, consultation_id, number, held_on, held_at, channel, site, caller, phone,
          employer, topics, topic_mask, question, answer, ways, minutes, received_by, case_id, case_number, is_sample)
        VALUES (${no}, ${id}, ${number}, ${slip.on}, ${slip.at}, ${slip.channel}, ${slip.site}, ${slip.caller.name},
          ${slip.caller.phone}, ${slip.caller.employer}, ${JSON.stringify(slip.topics)}, ${disputeMask(slip.topics)},
          ${slip.question}, ${slip.answer}, ${JSON.stringify(slip.ways)}, ${slip.minutes}, ${slip.receivedBy},
          ${turned?.caseId ?? null}, ${turned?.caseNumber ?? null}, ${flag(isSample)})`,
  );
};

const writeHands = (db: WriteDb, { no, events }: Change): void => {
  for (const personId of new Set(events.map(({ author }) => author.user))) {
    if (hadHandIn(events, personId))
      run(db, sql`INSERT INTO consultation_hand (consultation_no, person_id) VALUES (${no}, ${personId})`);
  }
};
