/**
 * What the statistics count, one row per round of a case (shared/statistics/matterFacts.ts), so that a table over years needs no replay; and
 * one for each office that handed the case over (passedOn.ts).
 * Facts without today and without names of parties; what is overdue or due is asked with a day when a table is folded. Read by
 * queries/matters.ts.
 */
import { homeOffice } from '../../../shared/case/sharing.ts';
import { matterFacts, type MatterFacts } from '../../../shared/statistics/matterFacts.ts';
import { passedOnFacts } from '../../../shared/statistics/passedOn.ts';
import { flag, run, sql, type WriteDb } from '../db/sql.ts';
import type { Projection } from './projection.ts';

export const matterProjection: Projection = {
  name: 'matter',
  version: 4,
  tables: ['matter'],
  create: `
    CREATE TABLE matter (
      case_no INTEGER NOT NULL,
      round INTEGER NOT NULL,
      office_id TEXT NOT NULL,
      is_past INTEGER NOT NULL,
      number TEXT NOT NULL,
      is_sample INTEGER NOT NULL,
      track TEXT NOT NULL,
      referral TEXT NOT NULL,
      channel TEXT NOT NULL,
      dispute TEXT NOT NULL,
      received_on TEXT NOT NULL,
      accepted_on TEXT,
      closed_on TEXT,
      outcome TEXT,
      limit_on TEXT,
      workers INTEGER NOT NULL,
      migrants INTEGER NOT NULL,
      employment_forms TEXT NOT NULL,
      mediators TEXT NOT NULL,
      claim_fen INTEGER NOT NULL,
      is_resumed INTEGER NOT NULL,
      has_agreement INTEGER NOT NULL,
      agreed_fen INTEGER NOT NULL,
      paid_fen INTEGER NOT NULL,
      open_fen INTEGER NOT NULL,
      due_on TEXT,
      open_since TEXT,
      was_late INTEGER NOT NULL,
      is_confirmed INTEGER NOT NULL,
      is_reviewed INTEGER NOT NULL,
      is_ordered INTEGER NOT NULL,
      is_enforced INTEGER NOT NULL,
      PRIMARY KEY (case_no, office_id, round)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX matter_real ON matter (is_sample) WHERE is_sample = 0;
  `,
  write: {
    case: (db, { no, state, events }, rulebook) => {
      run(db, sql`DELETE FROM matter WHERE case_no = ${no}`);
      if (state.kind !== 'registered') return;
      const rounds = matterFacts(state, rulebook);
      const home = { no, officeId: homeOffice(state, events), isPast: false };
      for (const facts of rounds) writeRow(db, home, facts);
      for (const { officeId, facts } of passedOnFacts({ state, events }, rounds))
        writeRow(db, { no, officeId, isPast: true }, facts);
    },
  },
};

type Counted = {
  readonly no: number;
  readonly officeId: string;
  /** The office has handed the case over: this row says that it did. */
  readonly isPast: boolean;
};

const writeRow = (db: WriteDb, { no, officeId, isPast }: Counted, m: MatterFacts): void => {
  const a = m.agreement;
  run(
    db,
    sql`INSERT INTO matter (case_no, round, office_id, is_past, number, is_sample, track, referral, channel, dispute, received_on,
          accepted_on, closed_on, outcome, limit_on, workers, migrants, employment_forms, mediators, claim_fen,
          is_resumed, has_agreement, agreed_fen, paid_fen, open_fen, due_on, open_since, was_late, is_confirmed, is_reviewed,
          is_ordered, is_enforced)
        VALUES (${no}, ${m.round}, ${officeId}, ${flag(isPast)}, ${m.number}, ${flag(m.isSample)}, ${m.track},
          ${m.referral}, ${m.channel}, ${m.dispute}, ${m.receivedOn}, ${m.acceptedOn}, ${m.closedOn}, ${m.outcome},
          ${m.limitOn}, ${m.workers}, ${m.migrants}, ${JSON.stringify(m.employmentForms)}, ${JSON.stringify(m.mediators)},
          ${m.claimFen}, ${flag(m.isResumed)}, ${flag(a !== null)}, ${a?.agreedFen ?? 0}, ${a?.paidFen ?? 0}, ${a?.openFen ?? 0},
          ${a?.dueOn ?? null}, ${a?.openSince ?? null}, ${flag(a?.wasLate === true)}, ${flag(a?.isConfirmed === true)},
          ${flag(a?.isReviewed === true)}, ${flag(a?.isOrdered === true)}, ${flag(a?.isEnforced === true)})`,
  );
};
