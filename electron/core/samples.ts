/** The sample office: loaded through the same commands as real cases, marked as samples, removed in one act by purging each case. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Result } from '../../shared/kernel/result.ts';
import type { Role } from '../../shared/case/commands.ts';
import { parseIntakeFile } from '../../shared/intakeFile/parse.ts';
import { sampleCases } from '../../shared/intakeFile/samples.ts';
import { consultationCommand } from '../../shared/consultation/commands.ts';
import { sampleConsultations } from '../../shared/consultation/sampleConsultations.ts';
import { sampleLetters } from '../../shared/letter/sampleLetters.ts';
import { type OpenDesk, officeView } from './desk/openDesk.ts';
import { handleLetter } from './handleLetter.ts';
import { walk } from './importFile.ts';
import type { PaperService } from './papers.ts';
import { finishPurges } from './purge.ts';
import { countSamples, type SampleStream, sampleStreams } from './projections/samples.ts';
import { caseWork } from './streams/caseWork.ts';
import { consultationWork } from './streams/consultationWork.ts';
import { type ActingAs, type Handle, inOneAct } from './streams/handle.ts';
import { letterWork } from './streams/letterWork.ts';

const ROLES: readonly Role[] = ['mediator', 'supervisor', 'administrator'];

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
  loadConsultations(desk, walker.as);
  loadLetters(desk, walker.as);
  return countSamples(desk.store.read);
};

const loadConsultations = (desk: OpenDesk, as: ActingAs): void => {
  for (const slip of sampleConsultations(as.today)) {
    const command = consultationCommand('RecordConsultation', slip);
    mustBeDone(inOneAct(desk, (handle) => handle(consultationWork, { id: desk.newId(), as, command })));
  }
};

const loadLetters = (desk: OpenDesk, as: ActingAs): void => {
  const office = officeView(desk.office());
  const acts = sampleLetters({ today: as.today, newId: desk.newId, office, person: desk.person().name });
  for (const { letterId, command } of acts) mustBeDone(handleLetter(desk, { id: letterId, as, command }));
};

/** The samples are ours: a refusal of one is a bug. */
const mustBeDone = (done: Result<unknown, { readonly type: string }>): void => {
  if (!done.ok) throw new Error(`samples: ${done.refusal.type}`);
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
