/**
 * Decides what a command on a letter leads to: events, or a typed refusal. Strict, pure, and run once, on the desk where the person acted.
 * Order of checks: role, phase (guards.ts), then the data of the command. Never reads a clock: `today` is given.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import type { Role } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Setting } from '../settings/setting.ts';
import { type LetterCommand, type LetterCommandData, letterCommands, type LetterStepCommand } from './commands.ts';
import { letterEvent, type LetterContent, type LetterEvent } from './events.ts';
import { openReasons, whyNotLetter } from './guards.ts';
import { letterKindRow, type LetterKind } from './kinds.ts';
import { limitForIssue } from './letterClock.ts';
import type { LetterRefusal } from './refusals.ts';
import type { DraftedLetter, LetterState } from './state.ts';

export type LetterContext = {
  readonly today: LocalDate;
  readonly roles: readonly Role[];
  /** The number to give if the command signs the letter out. */
  readonly number: string;
  readonly isSample: boolean;
  readonly calendar: WorkCalendar;
  /** The office's own numbers. */
  readonly settings: readonly Setting[];
};
export type LetterDecision = Result<readonly LetterEvent[], LetterRefusal>;
type Check = LetterRefusal | null;
type Decider<N extends LetterStepCommand> = (
  data: LetterCommandData<N>,
  letter: DraftedLetter,
  context: LetterContext,
) => LetterDecision;

/** Events for the command, or why it is declined. The data must have been parsed with the command's schema. */
export const decideLetter = (command: LetterCommand, state: LetterState, context: LetterContext): LetterDecision => {
  const roles = letterCommands[command.type].by;
  if (!roles.some((role) => context.roles.includes(role))) return refuse({ type: 'role-missing', roles });
  if (command.type === 'DraftLetter') {
    if (state.kind !== 'undrafted') return refuse({ type: 'letter-exists' });
    const { isSample, today } = context;
    return unless([notFuture(command.data.on, today)], letterEvent('LetterDrafted', { ...command.data, isSample }));
  }
  if (state.kind === 'undrafted') return refuse({ type: 'letter-unknown' });
  if (state.kind === 'purged') return refuse({ type: 'letter-purged' });
  const closed = whyNotLetter(command.type, state, context);
  if (closed !== null) return refuse(closed);
  // The table is keyed by the command's own name, so decider and data belong together.
  const decider = deciders[command.type] as (
    data: unknown,
    letter: DraftedLetter,
    context: LetterContext,
  ) => LetterDecision;
  return decider(command.data, state, context);
};

const unless = (checks: readonly Check[], ...events: readonly LetterEvent[]): LetterDecision => {
  const refusal = checks.find((check) => check !== null);
  return refusal ? refuse(refusal) : ok(events);
};
const notFuture = (on: LocalDate, today: LocalDate, field = 'on'): Check =>
  on > today ? { type: 'date-in-future', field, today } : null;
/** A day that has come, not before the fact it follows. */
const happened = (on: LocalDate, after: LocalDate | undefined, today: LocalDate): Check =>
  notFuture(on, today) ??
  (after !== undefined && on < after ? { type: 'date-before', field: 'on', earliest: after } : null);

/** The parts a letter of this kind must have before it goes to review; the fields as paths of the form. */
export const missingContent = (kind: LetterKind, content: LetterContent): readonly string[] => {
  const goesToAuthority = kind === 'proposal' || kind === 'transfer';
  const required: readonly (readonly [string, boolean])[] = [
    ['content.issuer', content.issuer === ''],
    ['content.addressee.name', content.addressee.name === ''],
    ['content.employer', goesToAuthority && content.employer === ''],
    ['content.matter', content.matter === ''],
    ['content.facts', content.facts === ''],
    ['content.law', content.law.length === 0],
    ['content.demand', content.demand === ''],
  ];
  return required.filter(([, isMissing]) => isMissing).map(([field]) => field);
};

const issue: Decider<'IssueLetter'> = ({ on, signedBy, expectedServedOn, limit: typed }, letter, context) => {
  const { today, calendar, settings, number } = context;
  const { letterKind: kind } = letter.drafted;
  const limit = limitForIssue({ kind, servedOn: expectedServedOn, calendar }, { typed, settings });
  if (limit !== null && !limit.ok) {
    const key = limit.refusal.type === 'setting-missing' ? limit.refusal.key : '';
    return refuse({ type: 'setting-missing', key, field: 'limit' });
  }
  const counted = limit === null ? null : limit.value;
  return unless(
    [
      happened(on, letter.review?.on, today),
      expectedServedOn < on ? { type: 'date-before', field: 'expectedServedOn', earliest: on } : null,
    ],
    letterEvent('LetterIssued', {
      on,
      number,
      signedBy,
      expectedServedOn,
      limit: counted?.limit ?? null,
      replyBy: counted?.counted.lastDay ?? null,
    }),
  );
};

const deciders: { readonly [N in LetterStepCommand]: Decider<N> } = {
  ReviseLetter: (data) => unless([], letterEvent('LetterRevised', data)),
  SubmitLetter: (data, { drafted, content }, { today }) => {
    const missing = missingContent(drafted.letterKind, content);
    const incomplete: Check =
      missing.length === 0
        ? null
        : { type: 'invalid', issues: missing.map((field) => ({ field, problem: 'required' })) };
    return unless([incomplete, happened(data.on, drafted.on, today)], letterEvent('LetterSubmitted', data));
  },
  ReviewLetter: (data, { submitted }, { today }) =>
    unless([happened(data.on, submitted?.on, today)], letterEvent('LetterReviewed', data)),
  IssueLetter: issue,
  ServeLetter: (data, letter, { today }) =>
    unless(
      [
        happened(data.on, letter.issue?.on, today),
        // A letter left behind after a refusal needs a witness on the receipt (民事诉讼法 Art. 89).
        data.way === 'left' && data.witness === '' ? { type: 'witness-missing', field: 'witness' } : null,
      ],
      letterEvent('LetterServed', data),
    ),
  ReceiveReply: (data, { service, replies }, { today }) =>
    unless(
      [
        happened(data.on, service?.on, today),
        freeId(
          'replyId',
          data.replyId,
          replies.map(({ replyId }) => replyId),
        ),
      ],
      letterEvent('ReplyReceived', data),
    ),
  CheckRectification: (data, { service, checks }, { today }) =>
    unless(
      [
        happened(data.on, service?.on, today),
        freeId(
          'checkId',
          data.checkId,
          checks.map(({ checkId }) => checkId),
        ),
      ],
      letterEvent('RectificationChecked', data),
    ),
  EscalateLetter: ({ on, reason, nextId }, letter, context) => {
    const { next } = letterKindRow(letter.drafted.letterKind);
    if (next === null) return refuse({ type: 'nothing-follows' });
    // On the day typed, not today: an answer that was due yesterday was not overdue last week.
    const isShown = openReasons(letter, { ...context, today: on }).includes(reason);
    return unless(
      [happened(on, letter.service?.on, context.today), isShown ? null : { type: 'reason-not-shown', field: 'reason' }],
      letterEvent('LetterEscalated', { on, to: next, reason, nextId }),
    );
  },
  CloseLetter: (data, letter, { today }) =>
    unless(
      [happened(data.on, letter.service?.on ?? letter.issue?.on ?? letter.drafted.on, today)],
      letterEvent('LetterClosed', data),
    ),
  IssuePaper: (data) => unless([], letterEvent('PaperIssued', data)),
  NotePersonalDataSeen: (data) => unless([], letterEvent('PersonalDataSeen', data)),
  ResolveConflict: (data) => unless([], letterEvent('ConflictResolved', data)),
  PurgeLetter: (data) => unless([], letterEvent('LetterPurged', data)),
};

const freeId = (field: string, id: string, taken: readonly string[]): Check =>
  taken.includes(id) ? { type: 'id-taken', field, id } : null;
