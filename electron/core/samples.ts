/** The sample office: loaded through the same commands as real cases, marked as samples, removed in one act by purging each case. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { caseCommand, type Role } from '../../shared/case/commands.ts';
import { parseIntakeFile } from '../../shared/intakeFile/parse.ts';
import { sampleCases } from '../../shared/intakeFile/samples.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { handleCommand } from './handleCommand.ts';
import { walk } from './importFile.ts';
import type { PaperService } from './papers.ts';
import { finishPurges } from './purge.ts';
import { countSamples, sampleCaseIds } from './projections/samples.ts';

const ROLES: readonly Role[] = ['mediator', 'administrator'];

/** Answers how many sample cases there are; when there are some already, nothing is added. */
export const loadSamples = async (desk: OpenDesk, papers: PaperService): Promise<number> => {
  const present = countSamples(desk.store.read);
  if (present > 0) return present;
  const today = desk.today();
  const context = {
    newId: desk.newId,
    mediatorName: desk.person().name,
    today,
    calendar: desk.office().calendar,
    bodyName: desk.office().office?.name ?? '',
  };
  const parsed = parseIntakeFile({ cases: sampleCases(today) }, context);
  // The samples are ours: a fault in them is a bug, told by place and kind only.
  if (!parsed.ok) throw new Error(`samples: ${parsed.refusal.faults.map((f) => `${f.path} ${f.problem}`).join('; ')}`);
  const walker = { desk, papers, as: { roles: ROLES, isSample: true, today } };
  for (const plan of parsed.value.plans) await walk(walker, plan);
  return countSamples(desk.store.read);
};

/** Purges every sample case with its files; answers how many there were. */
export const removeSamples = async (desk: OpenDesk): Promise<number> => {
  const caseIds = sampleCaseIds(desk.store.read);
  const today = desk.today();
  for (const caseId of caseIds) {
    const purged = handleCommand(desk, {
      caseId,
      command: caseCommand('PurgeCase', { on: today, reason: 'sample-removed' }),
      as: { roles: ROLES, isSample: true, today },
    });
    if (!purged.ok) throw new Error(`sample not removed: ${purged.refusal.type}`);
    await nextTurn();
  }
  finishPurges(desk);
  return caseIds.length;
};
