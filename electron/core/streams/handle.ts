/**
 * A command on a stream of any kind, in five steps inside one transaction: load, upcast, fold, decide, append with the projections.
 * Synchronous and whole, so that no other write can come between what was decided and what is stored; on disk when it returns.
 */
import type { Role } from '../../../shared/case/commands.ts';
import { mayWrite } from '../../../shared/case/sharing.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { canonicalJson } from '../../../shared/sync/canonical.ts';
import type { ResolutionData } from '../../../shared/sync/commonEvents.ts';
import { aboutIds, mayKeepAll, settledBefore } from '../../../shared/sync/conflicts.ts';
import { resolutionOf } from '../../../shared/sync/mergeRule.ts';
import type { StreamRefusal } from '../../../shared/sync/streamRefusal.ts';
import { type ReplayedKind, streamRules } from '../../../shared/sync/streams.ts';
import { appendEvents, type Authored, readStream } from '../db/eventLog.ts';
import { nextNumber, type NumberRequest, takeNumber } from '../db/officialNumbers.ts';
import type { WriteDb } from '../db/sql.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import type { StreamChange } from '../projections/projection.ts';
import { project, streamChange } from '../projections/project.ts';
import { projections } from '../projections/registry.ts';
import { purgeStream } from '../purge.ts';
import type { CommandOf, EventOf, RawCommand, RefusalOf, StreamWork } from './streamWork.ts';

export type StreamRequest<K extends ReplayedKind> = {
  readonly id: string;
  readonly command: RawCommand<K>;
  /** Set only by the desk's own acts (samples, imports); a page cannot. */
  readonly as?: ActingAs;
};
export type ActingAs = { readonly roles: readonly Role[]; readonly isSample: boolean; readonly today: LocalDate };

/** Decides and stores one command; a part of an act. */
export type Handle = <K extends ReplayedKind>(
  work: StreamWork<K>,
  request: StreamRequest<K>,
) => Result<StreamChange<K>, RefusalOf<K>>;

/**
 * One or several commands as one act: all are stored or, when the act is declined, none. Whoever purges calls `finishPurges` afterwards,
 * once for all streams purged together.
 */
export const inOneAct = <T, R>(desk: OpenDesk, act: (handle: Handle) => Result<T, R>): Result<T, R> => {
  const saved: { readonly caseId: string | null; readonly count: number }[] = [];
  const declined: Result<T, R>[] = [];
  try {
    const done = desk.store.write((db) => {
      const result = act((work, request) => {
        const handled = handleIn(db, desk, work, request);
        if (!handled.ok) return handled;
        const { change, count } = handled.value;
        saved.push({ caseId: work.kind === 'case' ? request.id : null, count });
        return ok(change);
      });
      if (result.ok) return result;
      declined.push(result);
      throw new Declined('taken back');
    });
    for (const change of saved) desk.changes.publish(change);
    return done;
  } catch (error) {
    const [result] = declined;
    if (error instanceof Declined && result !== undefined) return result;
    throw error;
  }
};

/** Leaves the transaction so that it is rolled back; never seen outside of this file. */
class Declined extends Error {
  override readonly name = 'Declined';
}

type Handled<K extends ReplayedKind> = { readonly change: StreamChange<K>; readonly count: number };

const handleIn = <K extends ReplayedKind>(
  db: WriteDb,
  desk: OpenDesk,
  work: StreamWork<K>,
  { id, command, as }: StreamRequest<K>,
): Result<Handled<K>, RefusalOf<K>> => {
  const { kind } = work;
  const cache = desk.streams[kind];
  // 1 load, 2 upcast, 3 fold (all three in the replay)
  const before = cache.load(db, id);
  if (before.needsNewerVersion) return refuse({ type: 'newer-version-needed' });
  const parsed = parseCommand(work, work.complete(command, before.state));
  if (!parsed.ok) return parsed;

  // 4 decide
  const rulebook = desk.rulebook();
  const isSample = as?.isSample ?? false;
  const numbering = numberRequest(desk, work, { command: parsed.value, isSample });
  const decision = work.decide(parsed.value, before.state, {
    today: as?.today ?? desk.today(),
    roles: as?.roles ?? desk.person().roles,
    number: numbering === null ? '' : nextNumber(db, numbering),
    isSample,
    rulebook,
  });
  if (!decision.ok) return decision;
  const part = work.part(desk.device.officeId, before);
  if (part !== 'home' && !decision.value.every((event) => mayWrite(part, event)))
    return refuse({ type: 'stream-elsewhere', part });
  const blocked = blockedByConflict(kind, before, decision.value);
  if (blocked !== null) return refuse(blocked);

  // 5 append with the projections
  const added = appendEvents(db, desk.appender(), { kind, id }, authored(work, decision.value));
  if (numbering !== null) takeNumber(db, numbering);
  const { purge } = streamRules[kind];
  const isPurge = decision.value.some((e) => e.type === purge);
  if (isPurge) purgeStream(db, { kind, id }, purge);
  const stored = isPurge ? readStream(db, { kind, id }) : [...before.events, ...added];
  const change = streamChange(db, { kind, id }, stored);
  project(db, projections, { kind, change, context: rulebook });
  cache.keep(change);
  return ok({ change, count: added.length });
};

/** The command with its data read by its own schema. */
const parseCommand = <K extends ReplayedKind>(
  { commandOf }: StreamWork<K>,
  { type, data }: RawCommand<K>,
): Result<CommandOf<K>, StreamRefusal> => {
  const parsed = commandOf(type).schema.safeParse(data);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      problem: issue.code === 'custom' ? issue.message : issue.code,
    }));
    return refuse({ type: 'invalid', issues });
  }
  // A lone surrogate (half of a rare character) cannot be hashed: it is refused like any other bad input.
  const writable = canonicalJson(parsed.data);
  if (!writable.ok) {
    return refuse({ type: 'invalid', issues: [{ field: writable.refusal.path, problem: 'not-writable' }] });
  }
  // The data were read by the schema that stands under this command's own name.
  return ok({ type, data: parsed.data } as CommandOf<K>);
};

const numberRequest = <K extends ReplayedKind>(
  desk: OpenDesk,
  work: StreamWork<K>,
  { command, isSample }: { readonly command: CommandOf<K>; readonly isSample: boolean },
): NumberRequest | null => {
  const office = desk.office();
  const number = work.numbered(command, office);
  if (number === null) return null;
  const block = office.devices.find(({ deviceId }) => deviceId === desk.device.deviceId)?.numberBlock ?? 0;
  return { ...number, block, isSample };
};

/** Nothing more is recorded that has to do with an exclusive conflict before a person has settled it, except the resolution itself. */
const blockedByConflict = <K extends ReplayedKind>(
  kind: K,
  before: StreamChange<K>,
  events: readonly EventOf<K>[],
): StreamRefusal | null => {
  const { merge, purge } = streamRules[kind];
  for (const event of events) {
    if (event.type === purge) continue;
    const resolution = resolutionOf(event);
    if (resolution !== null) {
      const { slot, alongside = [] } = resolution;
      const open = before.conflicts.find((conflict) => conflict.slot === slot);
      const isAboutIt = aboutIds(resolution).every((id) => open?.eventIds.includes(id) === true);
      if (!isAboutIt) return { type: 'item-unknown', field: 'slot', id: slot };
      // Of two outcomes only one can be, and of two texts of one field only one can stand there.
      if (alongside.length > 0 && !canAllStand(kind, before, resolution))
        return { type: 'invalid', issues: [{ field: 'alongside', problem: 'not-a-choice' }] };
      continue;
    }
    const open = settledBefore(merge, before.conflicts, event);
    if (open !== null) return { type: 'conflict-open', slot: open.slot };
  }
  return null;
};

const canAllStand = <K extends ReplayedKind>(
  kind: K,
  { events }: StreamChange<K>,
  resolution: ResolutionData,
): boolean => {
  const { merge, read } = streamRules[kind];
  const sides = events.filter(({ id }) => aboutIds(resolution).includes(id)).map((event) => read(event));
  return mayKeepAll(
    merge,
    sides.filter((side) => side !== null),
  );
};

/** Events as the log takes them; data that do not fit their own schema are a bug. */
const authored = <K extends ReplayedKind>(
  { eventOf }: StreamWork<K>,
  decided: readonly EventOf<K>[],
): readonly Authored[] =>
  decided.map(({ type, data }) => {
    const { schema, version } = eventOf(type);
    schema.parse(data);
    return { type, v: version, data };
  });
