/**
 * Looks at whole ID numbers and sensitive files, in the log. Papers carry what the pages show only masked, so a drawn or kept paper leaves
 * the core only with an entry; one per content and sitting, because a preview is drawn again at every pause in typing.
 */
import { caseCommand } from '../../shared/case/commands.ts';
import { noteSlipLook } from './consultationPapers.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { registeredCase } from './caseView.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { handleCommand } from './handleCommand.ts';
import { streamsOfFile } from './projections/fileRefs.ts';
import { mayRead, readCase, readConsultation } from './readScope.ts';

/** What each sitting has seen already; a sitting is an open desk. */
const seenIn = new WeakMap<OpenDesk, Set<string>>();

/** Logs a look at a paper (`D13`) or a piece of evidence (`evidence/<id>`); a refusal means that it may not be shown. */
export const noteLook = (open: OpenDesk, caseId: string, what: string): Result<true, CaseRefusal> => {
  const seen = seenIn.get(open) ?? new Set<string>();
  seenIn.set(open, seen);
  const key = JSON.stringify([caseId, what]);
  if (seen.has(key)) return ok(true);
  const command = caseCommand('NotePersonalDataSeen', { act: 'revealed', what, reason: '' });
  const noted = handleCommand(open, { caseId, command });
  if (!noted.ok) return noted;
  seen.add(key);
  return ok(true);
};

/** A file may be read when one of the streams that refer to it may be opened, or while none does (it was just added). */
export const mayReadFile = (open: OpenDesk, sha256: string): boolean => {
  const streams = streamsOfFile(open.store.read, sha256);
  return streams.length === 0 || streams.some((stream) => mayRead(open, stream));
};

/** Logs a look at a kept file in every case of the reader where it is a paper or sensitive evidence, and at a kept slip. */
export const noteFileLook = (open: OpenDesk, sha256: string): Result<true, CaseRefusal | ConsultationRefusal> => {
  for (const { kind, id } of streamsOfFile(open.store.read, sha256)) {
    if (kind === 'consultation') {
      const noted = readConsultation(open, id).ok ? noteSlipLook(open, id) : ok(true);
      if (!noted.ok) return noted;
    }
    if (kind !== 'case') continue;
    const read = readCase(open, id);
    if (!read.ok) continue;
    const found = registeredCase(read.value);
    for (const what of found.ok ? guardedUses(found.value, sha256) : []) {
      const noted = noteLook(open, id, what);
      if (!noted.ok) return noted;
    }
  }
  return ok(true);
};

const guardedUses = (c: RegisteredCase, sha256: string): readonly string[] => [
  ...c.agreements.flatMap(({ seal }) => (seal?.pdf.sha256 === sha256 ? ['D13'] : [])),
  ...c.papers.flatMap(({ documentId, pdf }) => (pdf.sha256 === sha256 ? [documentId] : [])),
  ...c.evidence.flatMap(({ evidenceId, isSensitive, files }) =>
    isSensitive && files.some((file) => file.sha256 === sha256) ? [`evidence/${evidenceId}`] : [],
  ),
];
