/**
 * What is to be done with a letter next, for the workbench: an act that is due since a day, or an answer that is awaited until one. Pure
 * and without today: the days are kept, "today" enters when they are read.
 */
import type { WorkCalendar } from '../../../shared/calendar/workCalendar.ts';
import { addDays, type LocalDate } from '../../../shared/kernel/localDate.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { dueOf } from '../../../shared/letter/letterClock.ts';
import type { DraftedLetter } from '../../../shared/letter/state.ts';
import { plainLeadDays } from './deadlinesWords.ts';

export type LetterTodo = {
  /** `act`: ours to do, at once; `answer`: others must answer. */
  readonly kind: 'act' | 'answer';
  readonly since: LocalDate;
  /** The day to answer by; null for an act and for a letter that sets no time. */
  readonly day: LocalDate | null;
  /** From this day on an awaited answer is worth a call. */
  readonly shownFrom: LocalDate | null;
  readonly label: Text;
  readonly action: Text;
};

const text = (zh: string, en: string): Text => ({ zh, en });
const words = {
  returned: [text('函件退回修改', 'Letter returned'), text('修改', 'Revise')],
  review: [text('函件待审核', 'Letter to review'), text('审核', 'Review')],
  issue: [text('函件待签发', 'Letter to sign out'), text('签发', 'Sign out')],
  serve: [text('函件待送达', 'Letter to serve'), text('登记送达', 'Record service')],
  answer: [text('函件待答复', 'Answer to a letter'), text('查看函件', 'Open the letter')],
  check: [text('已答复，待复查', 'Answered, to be checked'), text('整改复查', 'Check')],
  done: [text('已整改，待办结', 'Rectified, close the letter'), text('办结', 'Close')],
  notDone: [text('没有整改到位', 'Not rectified'), text('升级或办结', 'Escalate or close')],
} as const;

/** Null when nothing is to be done: while it is being written, and once it was escalated or closed. */
export const letterTodo = (letter: DraftedLetter, calendar: WorkCalendar): LetterTodo | null => {
  const { closing, escalation, issue, service, replies, checks } = letter;
  if (closing !== null || escalation !== null) return null;
  if (issue === null) return beforeIssue(letter);
  if (service === null) return act('serve', issue.on);
  const check = checks.at(-1);
  if (check !== undefined) return act(check.result === 'done' ? 'done' : 'notDone', check.on);
  const reply = replies.at(-1);
  if (reply !== undefined) return act('check', reply.on);
  const day = dueOf(letter, calendar)?.day ?? null;
  const [label, action] = words.answer;
  const shownFrom = day === null ? null : addDays(day, -plainLeadDays);
  return { kind: 'answer', since: service.on, day, shownFrom, label, action };
};

const beforeIssue = ({ submitted, review }: DraftedLetter): LetterTodo | null => {
  if (submitted !== null) return review === null ? act('review', submitted.on) : act('issue', review.on);
  return review?.result === 'returned' ? act('returned', review.on) : null;
};

const act = (what: Exclude<keyof typeof words, 'answer'>, since: LocalDate): LetterTodo => {
  const [label, action] = words[what];
  return { kind: 'act', since, day: null, shownFrom: null, label, action };
};
