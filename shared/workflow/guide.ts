/**
 * The guide: where the case stands, what is missing, what to say, what to print, what is due when and why, and where it can go from here.
 * A pure function of the case, the calendar and today. Reasons for closed ways come from case/guards.ts, the same ones `decide` uses.
 */
import type { WorkCalendar } from '../calendar/workCalendar.ts';
import { whyNot } from '../case/guards.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve, initialCase } from '../case/evolve.ts';
import type { CaseState, RegisteredCase } from '../case/state.ts';
import { documentTitle } from '../documents/titles.ts';
import { daysBetween, isLocalDate, type LocalDate } from '../kernel/localDate.ts';
import { type Clock, clocksOf } from './clocks.ts';
import { courtUnion } from './courtUnion.ts';
import type { DeadlineView, GuideView, StepId } from './guideView.ts';
import { stepOf } from './stepOf.ts';
import { exitsOf } from './stepRow.ts';

export type GuideContext = { readonly today: LocalDate; readonly calendar: WorkCalendar; readonly trail: Trail };
export type Trail = readonly { readonly step: StepId; readonly on: LocalDate | null }[];

/** Our own duties count by the unrolled day, rights by the legal last day (reference 7: direction of caution). */
export const dayThatMatters = (clock: Pick<Clock, 'kind' | 'lastDay' | 'suggestedLastDay'>): LocalDate =>
  clock.kind === 'duty' ? clock.suggestedLastDay : clock.lastDay;

const deadlineView = (clock: Clock, today: LocalDate): DeadlineView => {
  const { doneOn, ...rest } = clock;
  const daysLeft = daysBetween(today, dayThatMatters(clock));
  return { ...rest, daysLeft, state: doneOn !== null ? 'met' : daysLeft < 0 ? 'passed' : 'running' };
};

/** The business date an event speaks about, if it has one. */
const dateOf = (event: CaseEvent): LocalDate | null => {
  const data: Readonly<Record<string, unknown>> = event.data;
  const nested = event.type === 'SessionRecorded' ? event.data.record.heldOn : undefined;
  const version = event.type === 'AgreementPrepared' ? event.data.version.preparedOn : undefined;
  const candidate = data['on'] ?? data['receivedOn'] ?? data['effectiveOn'] ?? nested ?? version;
  return typeof candidate === 'string' && isLocalDate(candidate) ? candidate : null;
};

/** The steps a case passed, each with the business date of the event that led there. */
export const trailOf = (events: Iterable<CaseEvent>): Trail => {
  const trail: { step: StepId; on: LocalDate | null }[] = [];
  let state: CaseState = initialCase;
  for (const event of events) {
    state = evolve(state, event);
    if (state.kind !== 'registered') continue;
    const step = stepOf(state);
    if (trail.at(-1)?.step !== step) trail.push({ step, on: dateOf(event) });
  }
  return trail;
};

/** Everything the guide panel shows for this case today. */
export const guideFor = (c: RegisteredCase, { today, calendar, trail }: GuideContext): GuideView => {
  const id = stepOf(c);
  const row = courtUnion[id];
  return {
    step: { id, name: row.name, actor: row.actor, article: row.article },
    since: trail.findLast((t) => t.step === id)?.on ?? null,
    trail: trail.map((t) => ({ ...t, name: courtUnion[t.step].name })),
    missing: row.needs.map((n) => ({ id: n.id, text: n.text, done: n.isDone(c) })),
    say: row.say,
    papers: row.papers.map((documentId) => ({
      documentId,
      title: documentTitle(documentId),
      issued: c.papers.some((p) => p.documentId === documentId),
    })),
    deadlines: clocksOf(c, calendar).map((clock) => deadlineView(clock, today)),
    next: exitsOf(row, c).map(({ command, label, to, isMain }) => ({
      command,
      label,
      to,
      isMain,
      blockedBy: whyNot(command, c),
    })),
  };
};
