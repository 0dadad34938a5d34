/**
 * A command on a case, in five steps inside one transaction: load, upcast, fold, decide, append with the projections. Synchronous and
 * whole, so that no other write can come between what was decided and what is stored; on disk when it returns.
 */
import { type CaseCommand, type CaseCommandName, caseCommands, type Role } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { type CaseEvent, caseEvents } from '../../shared/case/events.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { canonicalJson } from '../../shared/sync/canonical.ts';
import { slotsOf } from '../../shared/sync/conflicts.ts';
import { nextCaseNumber, type NumberRequest, takeCaseNumber } from './db/caseNumbers.ts';
import { appendEvents, type Authored, readStream } from './db/eventLog.ts';
import type { WriteDb } from './db/sql.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { CaseChange } from './projections/projection.ts';
import { caseChange, project } from './projections/project.ts';
import { projections } from './projections/registry.ts';
import { purgeCaseData } from './purge.ts';
import { unmaskCommand } from './personalData.ts';

export type CommandRequest = {
  readonly caseId: string;
  readonly command: { readonly type: CaseCommandName; readonly data: unknown };
  /** Set only by the desk's own acts (samples, imports); a page cannot. */
  readonly as?: ActingAs;
};
export type ActingAs = { readonly roles: readonly Role[]; readonly isSample: boolean; readonly today: LocalDate };

/**
 * Answers the whole case after the command, or why it was declined; a refusal has stored nothing. Whoever purges calls `finishPurges`
 * afterwards, once for all cases purged together.
 */
export const handleCommand = (desk: OpenDesk, request: CommandRequest): Result<CaseChange, CaseRefusal> => {
  const result = desk.store.write((db) => handle(db, desk, request));
  if (!result.ok) return result;
  const { change, count } = result.value;
  desk.changes.publish({ caseId: request.caseId, count });
  return ok(change);
};

type Handled = { readonly change: CaseChange; readonly count: number };

const handle = (db: WriteDb, desk: OpenDesk, { caseId, command, as }: CommandRequest): Result<Handled, CaseRefusal> => {
  const stream = { kind: 'case', id: caseId } as const;
  // 1 load, 2 upcast, 3 fold (all three in the replay)
  const before = desk.cases.load(db, caseId);
  if (before.needsNewerVersion) return refuse({ type: 'newer-version-needed' });
  const parsed = parseCommand(unmaskCommand(command, before.state));
  if (!parsed.ok) return parsed;

  // 4 decide
  const rulebook = desk.rulebook();
  const roles = as?.roles ?? desk.person().roles;
  const numbering = numberRequest(desk, parsed.value, as?.isSample ?? false);
  const decision = decide(parsed.value, before.state, {
    today: as?.today ?? desk.today(),
    roles,
    caseNumber: numbering === null ? '' : nextCaseNumber(db, numbering),
    isSample: as?.isSample ?? false,
    ...rulebook,
  });
  if (!decision.ok) return decision;
  const blocked = blockedByConflict(before, decision.value);
  if (blocked !== null) return refuse(blocked);

  // 5 append with the projections
  const added = appendEvents(db, desk.appender(), stream, authored(decision.value));
  if (numbering !== null) takeCaseNumber(db, numbering);
  const isPurge = decision.value.some((e) => e.type === 'CasePurged');
  if (isPurge) purgeCaseData(db, caseId);
  const change = caseChange(db, caseId, isPurge ? readStream(db, stream) : [...before.events, ...added]);
  project(db, projections, change, rulebook);
  desk.cases.keep(change);
  return ok({ change, count: added.length });
};

/** The command with its data read by its own schema. */
const parseCommand = ({ type, data }: CommandRequest['command']): Result<CaseCommand, CaseRefusal> => {
  const parsed = caseCommands[type].schema.safeParse(data);
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
  return ok({ type, data: parsed.data } as CaseCommand);
};

const numberRequest = (desk: OpenDesk, command: CaseCommand, isSample: boolean): NumberRequest | null => {
  if (command.type !== 'RegisterCase') return null;
  const { office, devices } = desk.office();
  const block = devices.find(({ deviceId }) => deviceId === desk.device.deviceId)?.numberBlock ?? 0;
  return { officeCode: office?.code ?? '', block, receivedOn: command.data.registration.receivedOn, isSample };
};

/** Nothing more is written into a slot whose exclusive conflict waits for a person, except the resolution itself. */
const blockedByConflict = (before: CaseChange, events: readonly CaseEvent[]): CaseRefusal | null => {
  const exclusive = before.conflicts.filter((conflict) => conflict.class === 'exclusive');
  for (const event of events) {
    if (event.type === 'CasePurged') continue;
    if (event.type === 'ConflictResolved') {
      const { slot, standing, against } = event.data;
      const open = before.conflicts.find((conflict) => conflict.slot === slot);
      const isAboutIt = [standing, ...against].every((id) => open?.eventIds.includes(id) === true);
      if (!isAboutIt) return { type: 'item-unknown', field: 'slot', id: slot };
      continue;
    }
    const slots = slotsOf(event);
    const open = exclusive.find((conflict) => conflict.slot.split('/').some((part) => slots.includes(part)));
    if (open !== undefined) return { type: 'conflict-open', slot: open.slot };
  }
  return null;
};

/** Events as the log takes them; data that do not fit their own schema are a bug. */
const authored = (events: readonly CaseEvent[]): readonly Authored[] =>
  events.map(({ type, data }) => {
    const { schema, version } = caseEvents[type];
    schema.parse(data);
    return { type, v: version, data };
  });
