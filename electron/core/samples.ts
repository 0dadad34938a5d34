/** The sample office: loaded through the same commands as real cases, marked as samples, removed in one act by purging each case. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result } from '../../shared/kernel/result.ts';
import type { Role } from '../../shared/case/commands.ts';
import { parseIntakeFile } from '../../shared/intakeFile/parse.ts';
import { sampleCases } from '../../shared/intakeFile/samples.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { walk } from './importFile.ts';
import type { PaperService } from './papers.ts';
import { finishPurges } from './purge.ts';
import { countSamples, type SampleStream, sampleStreams } from './projections/samples.ts';
import { caseWork } from './streams/caseWork.ts';
import { consultationWork } from './streams/consultationWork.ts';
import { type ActingAs, type Handle, inOneAct } from './streams/handle.ts';
import { letterWork } from './streams/letterWork.ts';

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

/** Purges every sample with its files, whatever its kind; answers how many cases there were. */
export const removeSamples = async (desk: OpenDesk): Promise<number> => {
  const count = countSamples(desk.store.read);
  const as = { roles: ROLES, isSample: true, today: desk.today() };
  for (const stream of sampleStreams(desk.store.read)) {
    const purged = inOneAct(desk, (handle) => purge(handle, stream, as));
    if (!purged.ok) throw new Error(`sample not removed: ${purged.refusal.type}`);
    await nextTurn();
  }
  finishPurges(desk);
  return count;
};

const purge = (
  handle: Handle,
  { kind, id }: SampleStream,
  as: ActingAs,
): Result<unknown, { readonly type: string }> => {
  const data = { on: as.today, reason: 'sample-removed' };
  switch (kind) {
    case 'case':
      return handle(caseWork, { id, as, command: { type: 'PurgeCase', data } });
    case 'consultation':
      return handle(consultationWork, { id, as, command: { type: 'PurgeConsultation', data } });
    case 'letter':
      return handle(letterWork, { id, as, command: { type: 'PurgeLetter', data } });
  }
};
