/** What is to be done about letters, in the three sections of the workbench. */
import { formatChineseDate, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { type LetterKind, letterKindRow } from '../../../shared/letter/kinds.ts';
import { all, type ReadDb, sql } from '../db/sql.ts';
import type { DayRow } from './workbench.ts';

type TodoRow = {
  readonly letter_id: string;
  readonly letter_kind: LetterKind;
  readonly number: string | null;
  readonly addressee: string;
  readonly is_sample: 0 | 1;
  readonly kind: 'act' | 'answer';
  readonly since: LocalDate;
  readonly day: LocalDate | null;
  readonly shown_from: LocalDate | null;
  readonly label_zh: string;
  readonly label_en: string;
  readonly action_zh: string;
  readonly action_en: string;
};
type Sections = { readonly [S in 'due' | 'overdue' | 'waiting']: readonly DayRow[] };

export const letterDayRows = (db: ReadDb, today: LocalDate): Sections => {
  const todos = all<TodoRow>(
    db,
    sql`SELECT letter_id, letter.kind AS letter_kind, number, addressee, is_sample, letter_todo.kind AS kind, since, day,
          shown_from, label_zh, label_en, action_zh, action_en
        FROM letter_todo JOIN letter USING (letter_no) ORDER BY since, letter_no`,
  );
  const sectionOf = ({ kind, day, shown_from }: TodoRow): keyof Sections => {
    if (kind === 'act') return 'due';
    if (day !== null && day < today) return 'overdue';
    return shown_from !== null && shown_from <= today ? 'due' : 'waiting';
  };
  const inSection = (section: keyof Sections): readonly DayRow[] =>
    todos.filter((todo) => sectionOf(todo) === section).map((todo) => dayRow(todo, section));
  return { due: inSection('due'), overdue: inSection('overdue'), waiting: inSection('waiting') };
};

/** An answer that is awaited is called by the day it is due: the row itself counts how long it has been awaited. */
const byDay = ({ day }: TodoRow, section: keyof Sections): { readonly zh: string; readonly en: string } =>
  section !== 'waiting' || day === null
    ? { zh: '', en: '' }
    : { zh: `（${formatChineseDate(day)}前）`, en: ` (by ${day})` };

const dayRow = (todo: TodoRow, section: keyof Sections): DayRow => ({
  of: 'letter',
  id: todo.letter_id,
  number: todo.number ?? '',
  title: `${letterKindRow(todo.letter_kind).short.zh} · ${todo.addressee}`,
  is_sample: todo.is_sample,
  kind: todo.kind === 'act' ? 'prompt' : section,
  day: section === 'waiting' ? todo.since : (todo.day ?? todo.since),
  label_zh: `${todo.label_zh}${byDay(todo, section).zh}`,
  label_en: `${todo.label_en}${byDay(todo, section).en}`,
  action_zh: todo.action_zh,
  action_en: todo.action_en,
});
