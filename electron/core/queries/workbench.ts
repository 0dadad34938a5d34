/**
 * The workbench: what is due, what is overdue, what waits for others, what I worked on last. The dates come from the projections, today
 * from the caller. Each row says why it is there and names one act.
 *   due      from its lead day on until its last day: clocks of ours and rights of the parties, payments, sessions; a session whose record
 *            is missing stays here, and last come acts that are due at once without a counted period
 *   overdue  our duties past the legal last day, payments past theirs; a right that lapsed, for thirty days
 *   waiting  others must act; how long already
 * Letters stand in the same three: acts of ours and answers about to fall due, answers that did not come, answers awaited.
 * Bar: `npm run bench -- list`.
 */
import type { Workbench, WorkbenchRow } from '../../../shared/api/views.ts';
import { addDays, compareDates, daysBetween, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { all, type ReadDb, type Sql, sql } from '../db/sql.ts';
import { ourCases, type Reader, readableCases, readsLetters } from '../readScope.ts';
import { caseRows } from './caseRows.ts';
import { letterDayRows } from './workbenchLetters.ts';

/** A section shows at most this many rows, the most pressing ones; the list has the rest. */
const sectionRows = 100;
const recentCases = 10;
/** A right that has lapsed cannot be helped; after this it would only hide what can be. */
const lapsedShownDays = 30;
/** The end of these is no loss: the time to object or to answer is over, or the way to arbitration is open. */
const harmlessWhenPassed = sql`'A09', 'A10', 'B02', 'B10', 'B14', 'P03'`;

/** A row before it has words: from the cases or from the letters. */
export type DayRow = {
  readonly of: WorkbenchRow['kind'];
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly is_sample: 0 | 1;
  readonly kind: string;
  readonly day: LocalDate;
  /** The legal last day of a duty, where the day to plan for lies before it. */
  readonly last_day?: LocalDate;
  readonly label_zh: string;
  readonly label_en: string;
  readonly action_zh: string;
  readonly action_en: string;
};

export const workbench = (db: ReadDb, reader: Reader): Workbench => {
  const { today } = reader;
  const letters = readsLetters(reader) ? letterDayRows(db, today) : { due: [], overdue: [], waiting: [] };
  return {
    today,
    due: pressing(dayRows(db, dueOn(today), reader), letters.due).map((row) => dayRow(row, today, dueWords)),
    overdue: pressing(dayRows(db, overdueOn(today), reader), letters.overdue).map((row) =>
      dayRow({ ...row, day: row.last_day ?? row.day }, today, overdueWords),
    ),
    waiting: pressing(waitingRows(db, reader), letters.waiting).map((row) => dayRow(row, today, waitingWords)),
    recent: caseRows(db, recentCaseNos(db, reader), reader),
  };
};

/** Cases and letters in one order: the earliest day first, acts without a counted period last. */
const pressing = (cases: readonly DayRow[], letters: readonly DayRow[]): readonly DayRow[] =>
  letters.length === 0
    ? cases
    : [...cases, ...letters]
        .toSorted((a, b) => Number(isPrompt(a)) - Number(isPrompt(b)) || compareDates(a.day, b.day))
        .slice(0, sectionRows);

const isPrompt = ({ kind }: DayRow): boolean => kind === 'prompt';

const dueOn = (today: LocalDate): Sql => sql`
  (kind IN ('right', 'payment') AND day >= ${today} AND shown_from <= ${today})
  OR (kind = 'duty' AND last_day >= ${today} AND shown_from <= ${today})
  OR (kind IN ('session', 'prompt') AND shown_from <= ${today})`;

const overdueOn = (today: LocalDate): Sql => sql`
  (kind = 'payment' AND day < ${today}) OR (kind = 'duty' AND last_day < ${today})
  OR (kind = 'right' AND day < ${today} AND day >= ${addDays(today, -lapsedShownDays)}
      AND substr(key, 1, 3) NOT IN (${harmlessWhenPassed}))`;

const dayRows = (db: ReadDb, where: Sql, reader: Reader): readonly DayRow[] =>
  all<DayRow>(
    db,
    sql`SELECT 'case' AS of, case_id AS id, number, title, is_sample, kind, day, last_day, label_zh, label_en, action_zh, action_en
        FROM (SELECT case_no, key, kind, day, last_day, label_zh, label_en, action_zh, action_en FROM deadline
              WHERE (${where}) AND ${readableCases(reader)} AND ${ourCases(reader)} ORDER BY kind = 'prompt', day, case_no, key LIMIT ${sectionRows}) AS pressing
        JOIN case_card USING (case_no) ORDER BY kind = 'prompt', day, case_no, key`,
  );

const waitingRows = (db: ReadDb, reader: Reader): readonly DayRow[] =>
  all<DayRow>(
    db,
    sql`SELECT 'case' AS of, case_id AS id, number, title, is_sample, 'waiting' AS kind, since AS day, label_zh, label_en, action_zh, action_en
        FROM (SELECT case_no, reason, since, label_zh, label_en, action_zh, action_en FROM waiting
              WHERE ${readableCases(reader)} AND ${ourCases(reader)} ORDER BY since, case_no, reason LIMIT ${sectionRows}) AS longest
        JOIN case_card USING (case_no) ORDER BY since, case_no, reason`,
  );

const recentCaseNos = (db: ReadDb, { personId, roles }: Reader): readonly number[] =>
  all<{ case_no: number }>(
    db,
    sql`SELECT case_no FROM case_hand WHERE person_id = ${personId} AND ${readableCases({ personId, roles })} ORDER BY last_at DESC, case_no DESC LIMIT ${recentCases}`,
  ).map(({ case_no }) => case_no);

type Words = (row: DayRow, days: number) => Text;

const dayRow = (row: DayRow, today: LocalDate, words: Words): WorkbenchRow => {
  const days = daysBetween(today, row.day);
  const { zh, en } = words(row, days);
  return {
    kind: row.of,
    id: row.id,
    number: row.number,
    title: row.title,
    isSample: row.is_sample === 1,
    why: { zh: `${row.label_zh} ${zh}`, en: `${row.label_en}: ${en}` },
    label: { zh: row.label_zh, en: row.label_en },
    when: { zh, en },
    on: row.day,
    days,
    action: { zh: row.action_zh, en: row.action_en },
  };
};

const dueWords: Words = (row, days) => {
  if (row.kind === 'session') return sessionWords(days);
  if (row.kind === 'prompt') return sinceWords(days);
  if (row.kind === 'duty' && row.last_day !== undefined && row.last_day !== row.day) {
    return suggestedWords(days, days + daysBetween(row.day, row.last_day));
  }
  return days === 0 ? { zh: '今天到期', en: 'due today' } : { zh: `还剩 ${days} 天`, en: `${inDays(days)} left` };
};

/** Our own duties are planned by the day before the rest days; the words say which day they count to, so that nobody reads it as the last. */
const suggestedWords = (days: number, legal: number): Text => {
  if (days > 0) return { zh: `距建议日 ${days} 天`, en: `${inDays(days)} to the suggested day` };
  return days === 0
    ? { zh: `今天是建议日，法定还剩 ${legal} 天`, en: `suggested day today, ${inDays(legal)} left by law` }
    : {
        zh: `建议日已过 ${-days} 天，法定还剩 ${legal} 天`,
        en: `suggested day ${inDays(-days)} over, ${inDays(legal)} left by law`,
      };
};

const sessionWords = (days: number): Text => {
  if (days < 0) return { zh: '笔录还没有记', en: `held ${inDays(-days)} ago, not recorded yet` };
  if (days === 0) return { zh: '就在今天', en: 'today' };
  return days === 1 ? { zh: '明天', en: 'tomorrow' } : { zh: `${days} 天后`, en: `in ${inDays(days)}` };
};

const overdueWords: Words = ({ kind }, days) =>
  kind === 'right'
    ? { zh: `期限已过 ${-days} 天`, en: `lapsed ${inDays(-days)} ago` }
    : { zh: `逾期 ${-days} 天`, en: `${inDays(-days)} overdue` };

const sinceWords = (days: number): Text =>
  days >= 0 ? { zh: '今天', en: 'today' } : { zh: `已过 ${-days} 天`, en: `for ${inDays(-days)}` };

const waitingWords: Words = (_row, days) =>
  days >= 0 ? { zh: '今天起', en: 'since today' } : { zh: `已等 ${-days} 天`, en: `for ${inDays(-days)}` };

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`);
