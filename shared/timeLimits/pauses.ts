/**
 * Days that do not count: appraisal before docketing (在线调解规则 Art 26) and suspension of limitation (调仲 Art 27(3)).
 *
 * The day a pause begins is still counted and the day it ends is counted again, so a pause from the 3rd to the 10th
 * moves the end by 7 days. Of the readings possible this is the one with the earlier last day.
 */
import { addDays, compareDates, daysBetween, type LocalDate, maxDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** `to` is null while the pause still lasts. */
export type Pause = { readonly from: LocalDate; readonly to: LocalDate | null };

export type PauseRefusal = { readonly type: 'pause-reversed'; readonly from: LocalDate; readonly to: LocalDate };

export type Paused = {
  readonly end: LocalDate;
  readonly counted: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly days: number }[];
  /** The day since which the clock stands still, if it does: every further day moves the end. */
  readonly openSince: LocalDate | null;
  /** Pauses that lie before the start or after the end and therefore change nothing. */
  readonly outside: readonly Pause[];
};

/** Moves the natural end of a period that started on `start` by the days paused; overlapping pauses count once. */
export const applyPauses = (
  start: LocalDate,
  naturalEnd: LocalDate,
  pauses: readonly Pause[],
): Result<Paused, PauseRefusal> => {
  const reversed = pauses.find(({ from, to }) => to !== null && to < from);
  if (reversed?.to) return refuse({ type: 'pause-reversed', from: reversed.from, to: reversed.to });
  return ok(merged(pauses).reduce(applyOne(start), { end: naturalEnd, counted: [], openSince: null, outside: [] }));
};

const applyOne =
  (start: LocalDate) =>
  (paused: Paused, pause: Pause): Paused => {
    const from = maxDate(pause.from, start);
    if (from > paused.end || (pause.to !== null && pause.to <= start)) {
      return { ...paused, outside: [...paused.outside, pause] };
    }
    if (pause.to === null) return { ...paused, openSince: from };
    const days = daysBetween(from, pause.to);
    return { ...paused, end: addDays(paused.end, days), counted: [...paused.counted, { from, to: pause.to, days }] };
  };

const merged = (pauses: readonly Pause[]): readonly Pause[] =>
  [...pauses]
    .sort((a, b) => compareDates(a.from, b.from))
    .reduce<readonly Pause[]>((done, next) => {
      const last = done.at(-1);
      if (last === undefined || (last.to !== null && next.from > last.to)) return [...done, next];
      const to = last.to === null || next.to === null ? null : maxDate(last.to, next.to);
      return [...done.slice(0, -1), { from: last.from, to }];
    }, []);
