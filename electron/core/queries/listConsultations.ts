/**
 * The consultation register: the slips of some days that the reader may see, newest first, with the figures of those days. Phones leave
 * masked: whoever needs the number opens the slip.
 */
import type { ConsultationList, ConsultationListQuery, ConsultationRow } from '../../../shared/api/consultations.ts';
import { DisputeTypeCode } from '../../../shared/case/codes.ts';
import { consultationFigures } from '../../../shared/consultation/consultationFigures.ts';
import { WayOutCode } from '../../../shared/consultation/wayOuts.ts';
import { maskPhone } from '../../../shared/identity/masking.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { all, joinSql, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import { disputeMask } from '../projections/caseListSummary.ts';
import { type Reader, readableConsultations } from '../readScope.ts';

/** A question is shown up to here; the whole one stands on the slip. */
const QUESTION_SHOWN = 80;

type Row = {
  readonly consultation_id: string;
  readonly number: string;
  readonly held_on: LocalDate;
  readonly held_at: string;
  readonly channel: ConsultationRow['channel'];
  readonly site: string;
  readonly caller: string;
  readonly phone: string;
  readonly topics: string;
  readonly question: string;
  readonly ways: string;
  readonly minutes: number;
  readonly received_by: string;
  readonly case_id: string | null;
  readonly case_number: string | null;
  readonly is_sample: 0 | 1;
};
const columns = sql`consultation_id, number, held_on, held_at, channel, site, caller, phone, topics, question, ways,
  minutes, received_by, case_id, case_number, is_sample`;

/** What is listed: the query, and for some queries the streams that it is kept to. */
type Asked = ConsultationListQuery & { readonly within?: Sql | null };
type Listed = Omit<ConsultationList, 'rows'> & { readonly rows: readonly ConsultationRow[] };

export const listConsultations = (db: ReadDb, query: Asked, reader: Reader): Listed => {
  const where = joinSql([inDays(query, reader), ...filtersOf(query)], ' AND ');
  const total = one<{ total: number }>(db, sql`SELECT count(*) AS total FROM consultation WHERE ${where}`)?.total ?? 0;
  const rows = all<Row>(
    db,
    sql`SELECT ${columns} FROM consultation WHERE ${where}
        ORDER BY held_on DESC, held_at DESC, consultation_no DESC LIMIT ${query.limit} OFFSET ${query.offset}`,
  );
  return { total, rows: rows.map(shownRow), figures: figuresOf(db, inDays(query, reader)) };
};

const inDays = ({ from, to }: Pick<ConsultationListQuery, 'from' | 'to'>, reader: Reader): Sql =>
  sql`held_on BETWEEN ${from} AND ${to} AND ${readableConsultations(reader)}`;

const filtersOf = ({ text, topics, cases, within = null }: Asked): readonly Sql[] =>
  [
    topics.length > 0 && sql`topic_mask & ${disputeMask(topics)} <> 0`,
    within !== null && sql`consultation_no IN (${within})`,
    cases === 'turned' && sql`case_id IS NOT NULL`,
    cases === 'not-turned' && sql`case_id IS NULL`,
    ...text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(
        (word) =>
          sql`instr(lower(number || ' ' || caller || ' ' || phone || ' ' || employer || ' ' || site || ' ' || received_by || ' '
            || question || ' ' || answer), lower(${word})) > 0`,
      ),
  ].filter((filter) => filter !== false);

const figuresOf = (db: ReadDb, where: Sql) =>
  consultationFigures(
    all<{ channel: ConsultationRow['channel']; received_by: string; minutes: number; case_id: string | null }>(
      db,
      sql`SELECT channel, received_by, minutes, case_id FROM consultation WHERE ${where} ORDER BY held_on, held_at`,
    ).map((row) => ({
      channel: row.channel,
      receivedBy: row.received_by,
      minutes: row.minutes,
      isCase: row.case_id !== null,
    })),
  );

const shownRow = (row: Row): ConsultationRow => ({
  consultationId: row.consultation_id,
  number: row.number,
  on: row.held_on,
  at: row.held_at,
  channel: row.channel,
  site: row.site,
  caller: row.caller,
  phone: row.phone === '' ? '' : maskPhone(row.phone),
  topics: codesIn(row.topics, DisputeTypeCode),
  question: Array.from(row.question).slice(0, QUESTION_SHOWN).join(''),
  ways: codesIn(row.ways, WayOutCode),
  minutes: row.minutes,
  receivedBy: row.received_by,
  caseId: row.case_id,
  caseNumber: row.case_number,
  isSample: row.is_sample === 1,
});

const codesIn = <C extends string>(json: string, codes: readonly C[]): C[] => {
  const written: unknown = JSON.parse(json);
  return codes.filter((code) => Array.isArray(written) && written.includes(code));
};
