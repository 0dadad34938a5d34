/**
 * Reads the rows of the list for cases that a query has chosen, in the order in which it chose them. The next deadline depends on today:
 * the office's own duties and payments stay until they are done, whatever else has passed gives way to the next one to come.
 */
import type { CaseListRow } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { stepRows } from '../../../shared/workflow/tracks.ts';
import { all, type ReadDb, type Sql, sql } from '../db/sql.ts';
import type { Reader } from '../readScope.ts';

type CardRow = {
  readonly case_no: number;
  readonly case_id: string;
  readonly number: string;
  readonly workers: string;
  readonly worker_count: number;
  readonly respondents: string;
  readonly referral: CaseListRow['referral'];
  readonly channel: CaseListRow['channel'];
  readonly main_dispute: CaseListRow['mainDispute'];
  readonly received_on: LocalDate;
  readonly step: CaseListRow['step'];
  readonly claim_fen: number;
  readonly agreed_fen: number | null;
  readonly outcome: CaseListRow['outcome'];
  readonly is_closed: 0 | 1;
  readonly is_sample: 0 | 1;
  readonly mediators: string;
  readonly updated_at: number;
};
type NextRow = {
  readonly case_no: number;
  readonly day: LocalDate;
  readonly last_day: LocalDate;
  readonly label_zh: string;
  readonly label_en: string;
};

/** The list rows of these cases, in the order given. */
export const caseRows = (
  db: ReadDb,
  caseNos: readonly number[],
  { today, officeId }: Pick<Reader, 'today' | 'officeId'>,
): readonly CaseListRow[] => {
  const wanted = JSON.stringify(caseNos);
  const elsewhere = officeId === null ? new Map<number, Elsewhere>() : casesElsewhere(db, wanted, officeId);
  const next = nextDeadlines(db, wanted, today);
  return all<CardRow>(
    db,
    sql`SELECT case_no, case_id, number, workers, worker_count, respondents, referral, channel, main_dispute, received_on,
          step, claim_fen, agreed_fen, outcome, is_closed, is_sample, mediators, updated_at
        FROM json_each(${wanted}) AS wanted JOIN case_card ON case_no = wanted.value
        ORDER BY wanted.key`,
  ).map((row) => ({
    ...cardToRow(row, next.get(row.case_no), today),
    elsewhere: elsewhere.get(row.case_no) ?? null,
  }));
};

/**
 * Which open days may be a case's next one on that day. The plus signs keep SQLite from the index over all cases' days: it must look at
 * the few days of one case.
 */
export const isNextOn = (today: LocalDate): Sql =>
  sql`(+kind IN ('duty', 'payment') OR (+kind IN ('right', 'watch', 'other-side') AND day >= ${today}))`;

const nextDeadlines = (db: ReadDb, wanted: string, today: LocalDate): ReadonlyMap<number, NextRow> => {
  const rows = all<NextRow>(
    db,
    sql`SELECT case_no, day, last_day, label_zh, label_en
        FROM json_each(${wanted}) AS wanted JOIN deadline ON case_no = wanted.value
        WHERE ${isNextOn(today)}
        ORDER BY day DESC, deadline.key DESC`,
  );
  // The earliest comes last and stays.
  return new Map(rows.map((row) => [row.case_no, row]));
};

type Elsewhere = NonNullable<CaseListRow['elsewhere']>;
type ElsewhereRow = { readonly case_no: number; readonly home_id: string; readonly part: Elsewhere['part'] | null };

/** Whose the cases are that are not this office's. */
const casesElsewhere = (db: ReadDb, wanted: string, officeId: string): ReadonlyMap<number, Elsewhere> => {
  const rows = all<ElsewhereRow>(
    db,
    sql`SELECT home.case_no, home.office_id AS home_id, own.part
        FROM json_each(${wanted}) AS wanted JOIN case_office home ON home.case_no = wanted.value AND home.part = 'home'
        LEFT JOIN case_office own ON own.case_no = home.case_no AND own.office_id = ${officeId}
        WHERE home.office_id <> ${officeId}`,
  );
  return new Map(rows.map((row) => [row.case_no, { officeId: row.home_id, part: row.part ?? 'reader' }]));
};

const cardToRow = (row: CardRow, next: NextRow | undefined, today: LocalDate): Omit<CaseListRow, 'elsewhere'> => ({
  caseId: row.case_id,
  number: row.number,
  workers: row.workers,
  workerCount: row.worker_count,
  respondents: row.respondents,
  referral: row.referral,
  channel: row.channel,
  mainDispute: row.main_dispute,
  receivedOn: row.received_on,
  step: row.step,
  stepName: stepRows[row.step].name,
  claimFen: row.claim_fen,
  agreedFen: row.agreed_fen,
  outcome: row.outcome,
  // A duty whose suggested day is over still has its legal last day.
  nextDeadline: next === undefined ? null : next.day < today ? next.last_day : next.day,
  isLate: next !== undefined && next.last_day < today,
  nextDeadlineLabel: next === undefined ? null : { zh: next.label_zh, en: next.label_en },
  isClosed: row.is_closed === 1,
  isSample: row.is_sample === 1,
  mediators: row.mediators,
  updatedAt: row.updated_at,
});
