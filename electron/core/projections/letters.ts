/**
 * The letters: a row per letter with what lists, counts and searches need, and what is to be done next for the workbench. Today is not in
 * it: whether an answer is overdue is asked with a day when it is read. Written by the store.
 */
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import { dueOf } from '../../../shared/letter/letterClock.ts';
import { rectifiedOn } from '../../../shared/letter/letterFigures.ts';
import { type DraftedLetter, employerOf } from '../../../shared/letter/state.ts';
import { flag, run, sql, type WriteDb } from '../db/sql.ts';
import { letterTodo } from './letterTodo.ts';
import type { Projection, StreamChange } from './projection.ts';

export const letterProjection: Projection = {
  name: 'letter',
  version: 1,
  tables: ['letter', 'letter_todo'],
  create: `
    CREATE TABLE letter (
      letter_no INTEGER PRIMARY KEY,
      letter_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      number TEXT,
      case_id TEXT,
      previous_id TEXT,
      next_id TEXT,
      addressee TEXT NOT NULL,
      employer TEXT NOT NULL,
      matter TEXT NOT NULL,
      body TEXT NOT NULL,
      drafted_on TEXT NOT NULL,
      is_submitted INTEGER NOT NULL,
      is_approved INTEGER NOT NULL,
      issued_on TEXT,
      code TEXT,
      served_on TEXT,
      due_on TEXT,
      answered_on TEXT,
      checked_on TEXT,
      rectified_on TEXT,
      escalated_on TEXT,
      closed_on TEXT,
      is_sample INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX letter_updated_at ON letter (updated_at);
    CREATE INDEX letter_case ON letter (case_id) WHERE case_id IS NOT NULL;
    CREATE TABLE letter_todo (
      letter_no INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      since TEXT NOT NULL,
      day TEXT,
      shown_from TEXT,
      label_zh TEXT NOT NULL,
      label_en TEXT NOT NULL,
      action_zh TEXT NOT NULL,
      action_en TEXT NOT NULL
    ) STRICT;
  `,
  write: {
    letter: (db, change, { calendar }) => {
      run(db, sql`DELETE FROM letter WHERE letter_no = ${change.no}`);
      run(db, sql`DELETE FROM letter_todo WHERE letter_no = ${change.no}`);
      if (change.state.kind !== 'drafted') return;
      writeLetter(db, change, { letter: change.state, calendar });
      writeTodo(db, change.no, { letter: change.state, calendar });
    },
  },
};

type Facts = { readonly letter: DraftedLetter; readonly calendar: WorkCalendar };

const writeLetter = (db: WriteDb, { no, id, updatedAt }: StreamChange<'letter'>, { letter, calendar }: Facts): void => {
  const { drafted, content, issue, service, replies, checks, escalation, closing } = letter;
  run(
    db,
    sql`INSERT INTO letter (letter_no, letter_id, kind, number, case_id, previous_id, next_id, addressee, employer, matter,
          body, drafted_on, is_submitted, is_approved, issued_on, code, served_on, due_on, answered_on, checked_on,
          rectified_on, escalated_on, closed_on, is_sample, updated_at)
        VALUES (${no}, ${id}, ${drafted.letterKind}, ${issue?.number ?? null}, ${drafted.caseId}, ${drafted.previousId},
          ${escalation?.nextId ?? null}, ${content.addressee.name}, ${employerOf(content)}, ${content.matter},
          ${[content.facts, ...content.law, content.demand].join('\n')}, ${drafted.on}, ${flag(letter.submitted !== null)},
          ${flag(letter.review?.result === 'approved')}, ${issue?.on ?? null}, ${codeOf(issue?.number)},
          ${service?.on ?? null}, ${dueOf(letter, calendar)?.day ?? null}, ${replies[0]?.on ?? null},
          ${checks.at(-1)?.on ?? null}, ${rectifiedOn(letter)}, ${escalation?.on ?? null}, ${closing?.on ?? null},
          ${flag(drafted.isSample)}, ${updatedAt})`,
  );
};

/** What stands before the bracket of a number: offered again for the next letter of the kind. */
const codeOf = (number: string | undefined): string | null => number?.split('〔')[0] ?? null;

const writeTodo = (db: WriteDb, no: number, { letter, calendar }: Facts): void => {
  const todo = letterTodo(letter, calendar);
  if (todo === null) return;
  const { kind, since, day, shownFrom, label, action } = todo;
  run(
    db,
    sql`INSERT INTO letter_todo (letter_no, kind, since, day, shown_from, label_zh, label_en, action_zh, action_en)
        VALUES (${no}, ${kind}, ${since}, ${day}, ${shownFrom}, ${label.zh}, ${label.en}, ${action.zh}, ${action.en})`,
  );
};
