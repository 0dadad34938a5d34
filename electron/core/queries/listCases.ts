/**
 * The case list: filters, text, sorting, a page. Every order is total (ties by the case's number on this computer), so pages never show a
 * case twice. Keys and filters live in the narrow table; the page's rows are read afterwards. Bar: 50,000 cases, `npm run bench -- list`.
 */
import type { CaseListQuery } from '../../../shared/api/cases.ts';
import type { CaseListRow } from '../../../shared/api/views.ts';
import { referralsOf } from '../../../shared/case/codes.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { all, joinSql, listSql, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import { disputeMask, stepPlace } from '../projections/caseListSummary.ts';
import { matchExpression } from '../projections/searchTokens.ts';
import { ourCases, type Reader, readableCases } from '../readScope.ts';
import { caseRows, isNextOn } from './caseRows.ts';

/** What is listed: the query, and for some queries the streams that it is kept to. */
type Within = { readonly within?: Sql | null };

/** The cases that fit and the reader may see, how many there are, and the wanted page of them. `today` decides what is overdue and which day comes next. */
export const listCases = (
  db: ReadDb,
  query: CaseListQuery & Within,
  reader: Reader,
): { readonly total: number; readonly rows: readonly CaseListRow[] } => {
  const { today } = reader;
  const where = joinSql([readableCases(reader), ...officesOf(query, reader), ...filtersOf(query, today)], ' AND ');
  const total = one<{ total: number }>(db, sql`SELECT count(*) AS total FROM case_list WHERE ${where}`)?.total ?? 0;
  if (query.offset >= total) return { total, rows: [] };
  const page = all<{ case_no: number }>(
    db,
    sql`SELECT case_no FROM case_list WHERE ${where} ORDER BY ${orderOf(query, today)}
        LIMIT ${query.limit} OFFSET ${query.offset}`,
  );
  const rows = caseRows(
    db,
    page.map(({ case_no }) => case_no),
    reader,
  );
  return { total, rows };
};

const officesOf = ({ offices }: CaseListQuery, reader: Reader): readonly Sql[] => {
  if (offices === 'all') return [];
  return [offices === 'ours' ? ourCases(reader) : sql`NOT (${ourCases(reader)})`];
};

const filtersOf = (query: CaseListQuery & Within, today: LocalDate): readonly Sql[] => {
  const { status, tracks, steps, referrals, disputeTypes, receivedFrom, receivedTo, within = null } = query;
  const match = matchExpression(query.text);
  return [
    status === 'open' && sql`is_closed = 0`,
    status === 'closed' && sql`is_closed = 1`,
    status === 'overdue' && sql`duty_day < ${today}`,
    steps.length > 0 && sql`step IN (${listSql(steps.map(stepPlace))})`,
    // Each form of referral belongs to one track.
    tracks.length > 0 && sql`referral IN (${listSql(tracks.flatMap(referralsOf).map(({ code }) => code))})`,
    referrals.length > 0 && sql`referral IN (${listSql(referrals)})`,
    disputeTypes.length > 0 && sql`dispute_mask & ${disputeMask(disputeTypes)} <> 0`,
    receivedFrom !== null && sql`received_on >= ${receivedFrom}`,
    receivedTo !== null && sql`received_on <= ${receivedTo}`,
    within !== null && sql`case_no IN (${within})`,
    match !== null && sql`case_no IN (SELECT rowid FROM search_index WHERE search_index MATCH ${match})`,
  ].filter((filter) => filter !== false);
};

const columns = {
  number: sql`number_key`,
  receivedOn: sql`received_on`,
  worker: sql`worker_key`,
  respondent: sql`respondent_key`,
  claimFen: sql`claim_fen`,
  step: sql`step`,
  updatedAt: sql`updated_at`,
} as const satisfies Readonly<Record<Exclude<CaseListQuery['sort'], 'nextDeadline'>, Sql>>;

const orderOf = ({ sort, descending }: CaseListQuery, today: LocalDate): Sql => {
  const direction = descending ? sql`DESC` : sql`ASC`;
  // Cases without a day stand at the end in both directions.
  if (sort === 'nextDeadline') return sql`${nextDay(today)} ${direction} NULLS LAST, case_no ${direction}`;
  return sql`${columns[sort]} ${direction}, case_no ${direction}`;
};

// The kept day holds for nearly all cases; only where something that is no duty has passed is the next one looked up.
const nextDay = (today: LocalDate): Sql => sql`CASE
  WHEN next_day IS NULL OR next_day >= ${today} OR next_day = duty_day THEN next_day
  ELSE (SELECT min(day) FROM deadline WHERE deadline.case_no = case_list.case_no
          AND ${isNextOn(today)})
  END`;
