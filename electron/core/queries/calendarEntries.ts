/** What stands on the days of the calendar: the open days of all cases and the answers awaited to letters, as far as the reader may see them. */
import type { CalendarEntry, CalendarEntryKind } from '../../../shared/api/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { type LetterKind, letterKindRow } from '../../../shared/letter/kinds.ts';
import { all, type ReadDb, sql } from '../db/sql.ts';
import type { OpenDayKind } from '../projections/deadlinesOpen.ts';
import { ourCases, type Reader, readableCases, readsLetters } from '../readScope.ts';

export type Span = { readonly from: LocalDate; readonly to: LocalDate };

/** A month of a very large office; beyond it the list of cases is the tool. */
const MOST_ENTRIES = 5000;

type DayRow = {
  readonly case_id: string;
  readonly number: string;
  readonly title: string;
  readonly is_sample: 0 | 1;
  readonly key: string;
  readonly kind: OpenDayKind;
  readonly day: LocalDate;
  readonly last_day: LocalDate;
  readonly suggested_day: LocalDate;
  readonly label_zh: string;
  readonly label_en: string;
  readonly time: string | null;
  readonly place: string | null;
};
type AnswerRow = {
  readonly letter_id: string;
  readonly kind: LetterKind;
  readonly number: string | null;
  readonly addressee: string;
  readonly is_sample: 0 | 1;
  readonly day: LocalDate;
};

/** In the order of days, and within a day sessions by their time before the rest. */
export const calendarEntries = (db: ReadDb, span: Span, reader: Reader): readonly CalendarEntry[] =>
  [...caseEntries(db, span, reader), ...(readsLetters(reader) ? letterEntries(db, span) : [])].toSorted(
    (a, b) => compareText(a.day, b.day) || compareText(a.time ?? '~', b.time ?? '~'),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// An act that is due at once since something happened has no day to come; a visit and an answer awaited have one.
const caseEntries = (db: ReadDb, { from, to }: Span, reader: Reader): readonly CalendarEntry[] =>
  all<DayRow>(
    db,
    sql`SELECT case_id, number, title, is_sample, key, kind, day, last_day, suggested_day, label_zh, label_en, time, place
        FROM deadline JOIN case_card USING (case_no)
        WHERE day BETWEEN ${from} AND ${to} AND ${readableCases(reader)} AND ${ourCases(reader)}
          AND (kind <> 'prompt' OR key LIKE 'prompt:visit:%' OR key LIKE 'prompt:handoff:%')
        ORDER BY day, case_no, key LIMIT ${MOST_ENTRIES}`,
  ).map((row) => ({
    of: 'case',
    id: row.case_id,
    key: row.key,
    number: row.number,
    title: row.title,
    isSample: row.is_sample === 1,
    kind: kindOf(row),
    day: row.day,
    lastDay: row.last_day,
    suggestedDay: row.suggested_day,
    label: { zh: row.label_zh, en: row.label_en },
    time: row.time,
    place: row.place,
  }));

/** The year before arbitration has its own look: no other right is lost so quietly. */
const kindOf = ({ kind, key }: DayRow): CalendarEntryKind => {
  if (kind === 'prompt') return key.startsWith('prompt:visit:') ? 'visit' : 'other-side';
  return kind === 'right' && /^B0[78](:|$)/.test(key) ? 'limitation' : kind;
};

const letterEntries = (db: ReadDb, { from, to }: Span): readonly CalendarEntry[] =>
  all<AnswerRow>(
    db,
    sql`SELECT letter_id, letter.kind AS kind, number, addressee, is_sample, day
        FROM letter_todo JOIN letter USING (letter_no)
        WHERE letter_todo.kind = 'answer' AND day BETWEEN ${from} AND ${to}
        ORDER BY day, letter_no LIMIT ${MOST_ENTRIES}`,
  ).map((row) => ({
    of: 'letter',
    id: row.letter_id,
    key: 'answer',
    number: row.number ?? '',
    title: row.addressee,
    isSample: row.is_sample === 1,
    kind: 'letter',
    day: row.day,
    lastDay: row.day,
    suggestedDay: row.day,
    label: answerDue(row.kind),
    time: null,
    place: null,
  }));

/** Which kind of letter waits, in each language's own words. */
const answerDue = (kind: LetterKind): Text => {
  const { short } = letterKindRow(kind);
  return { zh: `${short.zh}待答复`, en: `${short.en}: answer due` };
};
