/**
 * Walks the cases of an intake file through their steps: the same commands as a person's, on the business dates in the file. The file is
 * read and rehearsed as a whole first; a file with a fault writes nothing.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportedCase } from '../../shared/api/views.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { type IntakeFaults, parseIntakeFile } from '../../shared/intakeFile/parse.ts';
import type { Plan, PlannedAct } from '../../shared/intakeFile/plan.ts';
import { loadCase, registeredCase } from './caseView.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { handleCommands } from './handleCommand.ts';
import type { PaperService } from './papers.ts';
import type { ActingAs } from './streams/handle.ts';

export type Walker = {
  readonly desk: OpenDesk;
  readonly papers: Pick<PaperService, 'sealAgreement'>;
  readonly as?: ActingAs;
};

export const importIntakeFile = async (
  desk: OpenDesk,
  papers: PaperService,
  json: string,
): Promise<Result<readonly ImportedCase[], IntakeFaults>> => {
  const raw = readJson(json);
  if (!raw.ok) return raw;
  const parsed = parseIntakeFile(raw.value, {
    newId: desk.newId,
    mediatorName: desk.person().name,
    today: desk.today(),
    calendar: desk.office().calendar,
    bodyName: desk.office().office?.name ?? '',
  });
  if (!parsed.ok) return parsed;
  const imported: ImportedCase[] = [];
  for (const plan of parsed.value.plans) imported.push(await walk({ desk, papers }, plan));
  return ok(imported);
};

/** One case from its first act to its last. Papers to print are not drawn here; the sealed agreement is. */
export const walk = async (walker: Walker, plan: Plan): Promise<ImportedCase> => {
  const caseId = walker.desk.newId();
  for (const stretch of stretchesOf(plan.acts)) {
    // The rehearsal has foreseen every refusal but those of drawing (a glyph no font has): the case then stays at that step.
    if (!(await perform(walker, caseId, stretch))) break;
  }
  // Between two cases others get their turn: a person may be typing meanwhile.
  await nextTurn();
  const found = registeredCase(loadCase(walker.desk, caseId));
  return { caseId, number: found.ok ? found.value.registration.number : '' };
};

type Seal = Extract<PlannedAct, { kind: 'seal' }>;
/** What is stored at once: the commands up to a seal, or the seal. Every transaction waits for the disk, so there are few of them. */
type Stretch = Seal | readonly CaseCommand[];

const isCommands = (stretch: Stretch | undefined): stretch is readonly CaseCommand[] => Array.isArray(stretch);

const stretchesOf = (acts: readonly PlannedAct[]): readonly Stretch[] =>
  acts.reduce<readonly Stretch[]>((before, act) => {
    if (act.kind === 'paper') return before;
    if (act.kind === 'seal') return [...before, act];
    const last = before.at(-1);
    return isCommands(last) ? [...before.slice(0, -1), [...last, act.command]] : [...before, [act.command]];
  }, []);

/** Whether all of it was taken. */
const perform = async ({ desk, papers, as }: Walker, caseId: string, stretch: Stretch): Promise<boolean> => {
  if (!isCommands(stretch)) {
    const { versionId, on } = stretch;
    return (await papers.sealAgreement({ caseId, versionId, on })).ok;
  }
  const acting = as === undefined ? {} : { as };
  return handleCommands(
    desk,
    stretch.map((command) => ({ caseId, command, ...acting })),
  );
};

const readJson = (json: string): Result<unknown, IntakeFaults> => {
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return refuse({ type: 'faults', faults: [{ path: '', problem: 'not JSON' }] });
  }
};
