/**
 * Which open deadlines a notice on days off would move: those of every case counted with and without it. Only what ends at the turn of the
 * year before or later can be touched by it, so the board says which cases to look at.
 */
import type { CalendarMove } from '../../shared/api/calendar.ts';
import { type CalendarYear, withCalendarYear } from '../../shared/calendar/workCalendar.ts';
import { dueOf } from '../../shared/letter/letterClock.ts';
import { letterKindRow } from '../../shared/letter/kinds.ts';
import type { StreamKey } from '../../shared/sync/envelope.ts';
import type { Rulebook } from '../../shared/workflow/clocks.ts';
import { readStream } from './db/eventLog.ts';
import { all, type ReadDb, sql } from './db/sql.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { type OpenDay, openDaysOf } from './projections/deadlinesOpen.ts';
import { streamChange } from './projections/project.ts';

export const calendarMoves = (open: OpenDesk, year: CalendarYear): readonly CalendarMove[] => {
  const before = open.rulebook();
  const after = { ...before, calendar: withCalendarYear(before.calendar, year) };
  const db = open.store.read;
  // A New Year break, and the working days made up for it, may begin in December (calendarYearSchema.ts).
  const from = `${year.year - 1}-12-20`;
  return [...caseMoves(db, from, { before, after }), ...letterMoves(db, from, { before, after })];
};

type Rulebooks = { readonly before: Rulebook; readonly after: Rulebook };
type Card = { readonly case_id: string; readonly number: string; readonly title: string };

const caseMoves = (db: ReadDb, from: string, { before, after }: Rulebooks): readonly CalendarMove[] =>
  all<Card>(
    db,
    sql`SELECT case_id, number, title FROM case_card
        WHERE case_no IN (SELECT case_no FROM deadline WHERE last_day >= ${from}) ORDER BY case_no`,
  ).flatMap(({ case_id: id, number, title }) => {
    const { state } = loaded(db, { kind: 'case', id });
    if (state.kind !== 'registered') return [];
    const now = openDaysOf(state, before);
    return openDaysOf(state, after).flatMap((next): readonly CalendarMove[] => {
      const moved = movedBy(
        now.find(({ key }) => key === next.key),
        next,
      );
      return moved === null ? [] : [{ of: 'case', id, key: next.key, number, title, label: next.label, ...moved }];
    });
  });

type Moved = Pick<CalendarMove, 'before' | 'after'>;

/** The legal last day if that moves, else the suggested one. */
const movedBy = (now: OpenDay | undefined, next: OpenDay): Moved | null => {
  if (now === undefined) return null;
  if (now.lastDay !== next.lastDay) return { before: now.lastDay, after: next.lastDay };
  return now.suggestedDay === next.suggestedDay ? null : { before: now.suggestedDay, after: next.suggestedDay };
};

type Letter = { readonly letter_id: string; readonly number: string | null; readonly addressee: string };

const letterMoves = (db: ReadDb, from: string, { before, after }: Rulebooks): readonly CalendarMove[] =>
  all<Letter & { readonly label_zh: string; readonly label_en: string }>(
    db,
    sql`SELECT letter_id, number, addressee, label_zh, label_en FROM letter_todo JOIN letter USING (letter_no)
        WHERE letter_todo.kind = 'answer' AND day >= ${from} ORDER BY letter_no`,
  ).flatMap((row): readonly CalendarMove[] => {
    const { state } = loaded(db, { kind: 'letter', id: row.letter_id });
    if (state.kind !== 'drafted') return [];
    const [now, next] = [before, after].map(({ calendar }) => dueOf(state, calendar)?.day);
    if (now === undefined || next === undefined || now === next) return [];
    const title = `${letterKindRow(state.drafted.letterKind).short.zh} · ${row.addressee}`;
    const label = { zh: row.label_zh, en: row.label_en };
    return [
      {
        of: 'letter',
        id: row.letter_id,
        key: 'answer',
        number: row.number ?? '',
        title,
        label,
        before: now,
        after: next,
      },
    ];
  });

/** Past the caches of the streams worked on: a preview must not push them out. */
const loaded = <K extends 'case' | 'letter'>(db: ReadDb, key: StreamKey & { readonly kind: K }) =>
  streamChange(db, key, readStream(db, key));
