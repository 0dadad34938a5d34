/**
 * The guide: where the case stands, what is missing, what to say, what to print, what is due when and why, and where it can go from here.
 * A pure function of the case, the calendar and today. Reasons for closed ways come from case/guards.ts, the same ones `decide` uses.
 */
import { performanceOf } from '../agreement/performance.ts';
import { securingOptions, type SecuringContext, SecuringWay, whyWayClosed } from '../agreement/securing.ts';
import { extensionRoom } from '../case/extension.ts';
import { whyNot } from '../case/guards.ts';
import { isEnded } from '../case/proceedings.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve, initialCase } from '../case/evolve.ts';
import { type CaseState, isEntrusted, proceedingsOf, type RegisteredCase } from '../case/state.ts';
import { paperById } from '../documents/registry.ts';
import { isPaperOf, whyNotReady } from '../documents/whyNotReady.ts';
import { daysBetween, isLocalDate, type LocalDate } from '../kernel/localDate.ts';
import { settingFor } from '../settings/register.ts';
import { type Clock, clocksOf, type Rulebook } from './clocks.ts';
import type { DeadlineView, GuidePaper, GuideView, StepId } from './guideView.ts';
import { promptsOf, remindAfter } from './prompts.ts';
import { stepOf } from './stepOf.ts';
import { type Exit, exitsOf, isLeading, wordsOf } from './stepRow.ts';
import { stepRows } from './tracks.ts';

export type GuideContext = Rulebook & { readonly today: LocalDate; readonly trail: Trail };
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

/** A paper of the step with what it waits for; one the program cannot draw, or that is none of a case of this kind, is not offered. */
const guidePaper = (documentId: string, c: RegisteredCase, today: LocalDate): readonly GuidePaper[] => {
  const row = paperById(documentId);
  if (row === undefined || !isPaperOf(row, c)) return [];
  const issued = c.papers.some((p) => p.documentId === documentId);
  return [{ documentId, title: row.title, issued, notReady: whyNotReady(row, c, today) }];
};

/** Everything the guide panel shows for this case today. */
export const guideFor = (c: RegisteredCase, ctx: GuideContext): GuideView => {
  const { today, trail } = ctx;
  const id = stepOf(c);
  const row = stepRows[id];
  const words = wordsOf(row, c);
  return {
    step: { id, name: words.name, actor: words.actor, article: words.article },
    since: trail.findLast((t) => t.step === id)?.on ?? null,
    trail: trail.map((t) => ({ ...t, name: stepRows[t.step].name })),
    missing: row.needs.map((n) => ({ id: n.id, text: n.text, done: n.isDone(c) })),
    say: words.say,
    papers: row.papers.flatMap((documentId) => guidePaper(documentId, c, today)),
    deadlines: clocksOf(c, ctx).map((clock) => deadlineView(clock, today)),
    next: exitsOf(row, c).map((exit) => ({
      command: exit.command,
      label: exit.label,
      to: exit.to,
      isMain: isLeading(exit, c, ctx),
      preset: exit.preset ?? null,
      blockedBy: whyNotExit(exit, c, ctx),
    })),
    securing: c.agreements.length > 0 && !isEntrusted(c) ? securingOptions(c, ctx) : null,
    performance: performanceOf(c, ctx),
    extension: extensionRoom(c, ctx),
    retentionYears: retentionYears(ctx),
    handoffs: c.handoffs.flatMap((h) =>
      h.direction === 'out' && h.answer === null
        ? [{ handoffId: h.handoffId, remindOn: remindAfter(h.sent, ctx) }]
        : [],
    ),
    prompts: promptsOf(c, ctx),
  };
};

const retentionYears = ({ settings, today }: GuideContext): number | null => {
  const years = settingFor(settings, { key: 'file.retention-years', on: today })?.value;
  return typeof years === 'number' ? years : null;
};

/** Why this way on is closed: the guard of its command, then what is special to the proceeding it would open. */
export const whyNotExit = (
  { command, preset }: Pick<Exit, 'command' | 'preset'>,
  c: RegisteredCase,
  ctx: SecuringContext,
): CaseRefusal | null => {
  const refusal = whyNot(command, c);
  if (refusal !== null || command !== 'OpenProceeding' || preset?.kind === undefined) return refusal;
  const open = proceedingsOf(c, preset.kind).find((p) => !isEnded(p));
  if (open !== undefined) return { type: 'already-done', event: 'ProceedingOpened', on: open.on };
  const way = SecuringWay.find((known) => known === preset.kind);
  const why = way === undefined ? null : whyWayClosed(way, c, ctx);
  // Applied for in time and recorded late: the day that is typed decides, not today.
  return way === undefined || why === null || why === 'window-over' ? null : { type: 'way-closed', way, why };
};
