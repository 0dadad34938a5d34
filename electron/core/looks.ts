/**
 * Looks at whole ID numbers and sensitive files, in the log. Papers carry what the pages show only masked, so a drawn or kept paper leaves
 * the core only with an entry; one per content and sitting, because a preview is drawn again at every pause in typing.
 */
import { caseCommand } from '../../shared/case/commands.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { loadCase, registeredCase } from './caseView.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { handleCommand } from './handleCommand.ts';
import { streamsOfFile } from './projections/fileRefs.ts';

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

/** Logs a look at a kept file in every case where it is a paper or sensitive evidence. */
export const noteFileLook = (open: OpenDesk, sha256: string): Result<true, CaseRefusal> => {
  for (const { kind, id } of streamsOfFile(open.store.read, sha256)) {
    if (kind !== 'case') continue;
    const found = registeredCase(loadCase(open, id));
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
