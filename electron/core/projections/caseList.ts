/**
 * The case list in three tables: `case_list` holds the narrow keys that are filtered and sorted by, one index per order; `case_card` what
 * a row shows; `case_hand` who worked on which case when, and whether the
 * person added to it or only looked. Written by the store, read by queries/. Today is not in it: whether a case is
 * overdue is asked with a day when it is read.
 */
import { recordedAt } from '../../../shared/sync/hlc.ts';
import { flag, run, sql, type WriteDb } from '../db/sql.ts';
import type { RegisteredCase } from '../../../shared/case/state.ts';
import { hadHandIn } from '../../../shared/office/readScope.ts';
import { type CaseSummary, disputeMask, leadNames, stepPlace, summaryOf } from './caseListSummary.ts';
import { sortKey } from './caseListSortKey.ts';
import type { CaseChange, Projection } from './projection.ts';

export const caseListProjection: Projection = {
  name: 'caseList',
  version: 4,
  tables: ['case_list', 'case_card', 'case_hand'],
  create: `
    CREATE TABLE case_list (
      case_no INTEGER PRIMARY KEY,
      is_closed INTEGER NOT NULL,
      step INTEGER NOT NULL,
      referral TEXT NOT NULL,
      dispute_mask INTEGER NOT NULL,
      received_on TEXT NOT NULL,
      next_day TEXT,
      duty_day TEXT,
      claim_fen INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      number_key TEXT NOT NULL,
      worker_key TEXT NOT NULL,
      respondent_key TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_list_step ON case_list (step);
    CREATE INDEX case_list_received_on ON case_list (received_on);
    CREATE INDEX case_list_duty_day ON case_list (duty_day) WHERE duty_day IS NOT NULL;
    CREATE INDEX case_list_claim_fen ON case_list (claim_fen);
    CREATE INDEX case_list_updated_at ON case_list (updated_at);
    CREATE INDEX case_list_number_key ON case_list (number_key);
    CREATE INDEX case_list_worker_key ON case_list (worker_key);
    CREATE INDEX case_list_respondent_key ON case_list (respondent_key);
    CREATE TABLE case_card (
      case_no INTEGER PRIMARY KEY,
      case_id TEXT NOT NULL UNIQUE,
      number TEXT NOT NULL,
      title TEXT NOT NULL,
      workers TEXT NOT NULL,
      worker_count INTEGER NOT NULL,
      respondents TEXT NOT NULL,
      referral TEXT NOT NULL,
      channel TEXT NOT NULL,
      main_dispute TEXT NOT NULL,
      received_on TEXT NOT NULL,
      step TEXT NOT NULL,
      claim_fen INTEGER NOT NULL,
      agreed_fen INTEGER,
      outcome TEXT,
      is_closed INTEGER NOT NULL,
      is_sample INTEGER NOT NULL,
      mediators TEXT NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE case_hand (
      case_no INTEGER NOT NULL,
      person_id TEXT NOT NULL,
      last_at INTEGER NOT NULL,
      has_added INTEGER NOT NULL,
      PRIMARY KEY (case_no, person_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_hand_person ON case_hand (person_id, last_at);
  `,
  write: {
    case: (db, change, rulebook) => {
      erase(db, change.no);
      const { state } = change;
      if (state.kind !== 'registered') return;
      const summary = summaryOf(state, rulebook);
      writeKeys(db, change, state, summary);
      writeCard(db, change, state, summary);
      writeHands(db, change);
    },
  },
};

const erase = (db: WriteDb, caseNo: number): void => {
  run(db, sql`DELETE FROM case_list WHERE case_no = ${caseNo}`);
  run(db, sql`DELETE FROM case_card WHERE case_no = ${caseNo}`);
  run(db, sql`DELETE FROM case_hand WHERE case_no = ${caseNo}`);
};

const writeKeys = (
  db: WriteDb,
  { no: caseNo, updatedAt }: CaseChange,
  c: RegisteredCase,
  summary: CaseSummary,
): void => {
  const { registration } = c;
  const { worker, respondent } = leadNames(c);
  run(
    db,
    sql`INSERT INTO case_list (case_no, is_closed, step, referral, dispute_mask, received_on, next_day, duty_day,
          claim_fen, updated_at, number_key, worker_key, respondent_key)
        VALUES (${caseNo}, ${flag(c.closing !== null)}, ${stepPlace(summary.step)}, ${registration.referral},
          ${disputeMask(registration.disputeTypes)}, ${registration.receivedOn}, ${summary.nextDay}, ${summary.dutyDay},
          ${summary.claimFen}, ${updatedAt}, ${sortKey(registration.number)}, ${sortKey(worker)}, ${sortKey(respondent)})`,
  );
};

const writeCard = (
  db: WriteDb,
  { no: caseNo, id: caseId, updatedAt }: CaseChange,
  { registration, closing }: RegisteredCase,
  summary: CaseSummary,
): void => {
  run(
    db,
    sql`INSERT INTO case_card (case_no, case_id, number, title, workers, worker_count, respondents, referral, channel,
          main_dispute, received_on, step, claim_fen, agreed_fen, outcome, is_closed, is_sample, mediators, updated_at)
        VALUES (${caseNo}, ${caseId}, ${registration.number}, ${summary.title}, ${summary.workers}, ${summary.workerCount},
          ${summary.respondents}, ${registration.referral}, ${registration.channel},
          ${registration.disputeTypes[0] ?? '99'}, ${registration.receivedOn}, ${summary.step}, ${summary.claimFen},
          ${summary.agreedFen}, ${summary.outcome}, ${flag(closing !== null)}, ${flag(registration.isSample)},
          ${summary.mediators}, ${updatedAt})`,
  );
};

const writeHands = (db: WriteDb, { no: caseNo, events }: CaseChange): void => {
  const lastAt = new Map<string, number>();
  for (const { author, hlc } of events)
    lastAt.set(author.user, Math.max(lastAt.get(author.user) ?? 0, recordedAt(hlc)));
  for (const [personId, at] of lastAt)
    run(
      db,
      sql`INSERT INTO case_hand (case_no, person_id, last_at, has_added)
          VALUES (${caseNo}, ${personId}, ${at}, ${flag(hadHandIn(events, personId))})`,
    );
};
