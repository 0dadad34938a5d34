/**
 * The list of letters: filters by stage, kind and words, the newest first; the letters of a case; the chain of escalation. Where a letter
 * stands today is decided here, because an answer becomes overdue by itself.
 */
import type { LetterLink, LetterList, LetterListQuery, LetterRow, LetterStage } from '../../../shared/api/letters.ts';
import { type LocalDate, localDate, yearOf } from '../../../shared/kernel/localDate.ts';
import type { LetterKind } from '../../../shared/letter/kinds.ts';
import { letterFigures } from '../../../shared/letter/letterFigures.ts';
import type { LetterStepId } from '../../../shared/letter/letterStep.ts';
import { letterTrack } from '../../../shared/letter/letterTrack.ts';
import { all, joinSql, listSql, one, type ReadDb, type Sql, sql } from '../db/sql.ts';
import { type Reader, readsLetters } from '../readScope.ts';

type Row = {
  readonly letter_id: string;
  readonly kind: LetterKind;
  readonly number: string | null;
  readonly addressee: string;
  readonly employer: string;
  readonly matter: string;
  readonly drafted_on: LocalDate;
  readonly step: LetterStepId;
  readonly due_on: LocalDate | null;
  readonly case_id: string | null;
  readonly case_number: string | null;
  readonly is_sample: 0 | 1;
  readonly updated_at: number;
};

/** The step as letterStep.ts has it, said in SQL: a test holds the two together. */
const stepOn = (today: LocalDate): Sql => sql`CASE
  WHEN closed_on IS NOT NULL THEN 'L9'
  WHEN escalated_on IS NOT NULL THEN 'L8'
  WHEN issued_on IS NULL AND is_submitted = 0 THEN 'L0'
  WHEN issued_on IS NULL AND is_approved = 1 THEN 'L2'
  WHEN issued_on IS NULL THEN 'L1'
  WHEN served_on IS NULL THEN 'L3'
  WHEN checked_on IS NOT NULL THEN 'L7'
  WHEN answered_on IS NOT NULL THEN 'L5'
  WHEN due_on < ${today} THEN 'L6'
  ELSE 'L4' END`;

const stageSteps: { readonly [S in Exclude<LetterStage, 'all'>]: readonly LetterStepId[] } = {
  drafting: ['L0', 'L1', 'L2'],
  waiting: ['L3', 'L4'],
  overdue: ['L6'],
  answered: ['L5', 'L7'],
  over: ['L8', 'L9'],
};

type Listed = Omit<LetterList, 'rows'> & { readonly rows: readonly LetterRow[] };
const emptyList: Listed = {
  total: 0,
  rows: [],
  stages: { all: 0, drafting: 0, waiting: 0, overdue: 0, answered: 0, over: 0 },
  figures: { issued: { reminder: 0, opinion: 0, proposal: 0, transfer: 0 }, answered: 0, overdue: 0, rectified: 0 },
};

/** What is listed: the query, and for some queries the streams that it is kept to. */
type Asked = LetterListQuery & { readonly within?: Sql | null };

/** The letters that fit; none for whom letters are not for. */
export const listLetters = (db: ReadDb, query: Asked, reader: Reader): Listed => {
  if (!readsLetters(reader)) return emptyList;
  const { today } = reader;
  const where = joinSql([sql`TRUE`, ...filtersOf(query)], ' AND ');
  return {
    total: one<{ n: number }>(db, sql`SELECT count(*) AS n FROM (${lettersOn(today)}) WHERE ${where}`)?.n ?? 0,
    rows: rowsWhere(
      db,
      today,
      sql`${where} ORDER BY updated_at DESC, letter_no DESC LIMIT ${query.limit} OFFSET ${query.offset}`,
    ),
    stages: stagesOf(db, today),
    figures: figuresOf(db, today),
  };
};

/** The letters about a case, the oldest first. */
export const lettersOfCase = (db: ReadDb, caseId: string, reader: Reader): readonly LetterRow[] =>
  readsLetters(reader) ? rowsWhere(db, reader.today, sql`case_id = ${caseId} ORDER BY drafted_on, letter_no`) : [];

const lettersOn = (today: LocalDate): Sql =>
  sql`SELECT letter.*, ${stepOn(today)} AS step, case_card.number AS case_number
      FROM letter LEFT JOIN case_card ON case_card.case_id = letter.case_id`;

const rowsWhere = (db: ReadDb, today: LocalDate, where: Sql): readonly LetterRow[] =>
  all<Row>(
    db,
    sql`SELECT letter_id, kind, number, addressee, employer, matter, drafted_on, step, due_on, case_id, case_number,
          is_sample, updated_at FROM (${lettersOn(today)}) WHERE ${where}`,
  ).map(shownRow);

const filtersOf = ({ text, stage, kinds, within = null }: Asked): readonly Sql[] =>
  [
    stage !== 'all' && sql`step IN (${listSql(stageSteps[stage])})`,
    within !== null && sql`letter_no IN (${within})`,
    kinds.length > 0 && sql`kind IN (${listSql(kinds)})`,
    ...text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(
        (word) =>
          sql`instr(lower(coalesce(number, '') || ' ' || addressee || ' ' || employer || ' ' || matter || ' ' || body
            || ' ' || coalesce(case_number, '')), lower(${word})) > 0`,
      ),
  ].filter((filter) => filter !== false);

const stagesOf = (db: ReadDb, today: LocalDate): LetterList['stages'] => {
  const counts = new Map(
    all<{ step: LetterStepId; n: number }>(
      db,
      sql`SELECT step, count(*) AS n FROM (${lettersOn(today)}) GROUP BY step`,
    ).map(({ step, n }) => [step, n]),
  );
  const countOf = (steps: readonly LetterStepId[]): number =>
    steps.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  const { drafting, waiting, overdue, answered, over } = stageSteps;
  return {
    all: countOf([...counts.keys()]),
    drafting: countOf(drafting),
    waiting: countOf(waiting),
    overdue: countOf(overdue),
    answered: countOf(answered),
    over: countOf(over),
  };
};

/** 表6 for this year so far. */
const figuresOf = (db: ReadDb, today: LocalDate): LetterList['figures'] => {
  const from = localDate(`${yearOf(today)}-01-01`);
  const facts = all<{
    kind: LetterKind;
    issued_on: LocalDate | null;
    due_on: LocalDate | null;
    answered_on: LocalDate | null;
    rectified_on: LocalDate | null;
  }>(db, sql`SELECT kind, issued_on, due_on, answered_on, rectified_on FROM letter WHERE issued_on IS NOT NULL`);
  return letterFigures(
    facts.map((row) => ({
      letterKind: row.kind,
      issuedOn: row.issued_on,
      dueOn: row.due_on,
      answeredOn: row.answered_on,
      rectifiedOn: row.rectified_on,
    })),
    { from, to: today },
    today,
  );
};

/** The letters before and after this one, nearest last and first. */
export const letterChain = (
  db: ReadDb,
  letterId: string,
): { readonly before: readonly LetterLink[]; readonly after: readonly LetterLink[] } => {
  type Link = {
    letter_id: string;
    kind: LetterKind;
    number: string | null;
    previous_id: string | null;
    next_id: string | null;
  };
  const find = (id: string): Link | null =>
    one<Link>(db, sql`SELECT letter_id, kind, number, previous_id, next_id FROM letter WHERE letter_id = ${id}`);
  const follow = (start: string, next: (link: Link) => string | null): readonly Link[] => {
    const found: Link[] = [];
    const own = find(start);
    // A chain has four links at most; the bound keeps a damaged one from going in circles.
    for (let id = own === null ? null : next(own); id !== null && found.length < MOST_LINKS; ) {
      const link = find(id);
      if (link === null) break;
      found.push(link);
      id = next(link);
    }
    return found;
  };
  const shown = ({ letter_id, kind, number }: Link): LetterLink => ({ letterId: letter_id, letterKind: kind, number });
  return {
    before: follow(letterId, ({ previous_id }) => previous_id)
      .map(shown)
      .toReversed(),
    after: follow(letterId, ({ next_id }) => next_id).map(shown),
  };
};
const MOST_LINKS = 8;

/** The code that the last letter of the kind was signed out with. */
export const lastCodeOf = (db: ReadDb, kind: LetterKind): string | null =>
  one<{ code: string }>(
    db,
    sql`SELECT code FROM letter WHERE kind = ${kind} AND code IS NOT NULL AND is_sample = 0
        ORDER BY issued_on DESC, letter_no DESC LIMIT 1`,
  )?.code ?? null;

const shownRow = (row: Row): LetterRow => ({
  letterId: row.letter_id,
  letterKind: row.kind,
  number: row.number,
  addressee: row.addressee,
  employer: row.employer,
  matter: row.matter,
  draftedOn: row.drafted_on,
  step: row.step,
  stepName: letterTrack[row.step].name,
  dueOn: row.due_on,
  caseId: row.case_id,
  caseNumber: row.case_number,
  isSample: row.is_sample === 1,
  updatedAt: row.updated_at,
});
