/** Handlers about supervision letters. A text is drawn before it is signed out (a character no font has would stop it later) and kept after. */
import { refuse, type Result } from '../../../shared/kernel/result.ts';
import type { LetterView } from '../../../shared/api/letters.ts';
import type { PaperRefusal } from '../../../shared/api/views.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { LetterRefusal } from '../../../shared/letter/refusals.ts';
import { base, type CoreContext, whileOpen } from '../context.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { handleLetter } from '../handleLetter.ts';
import { issueLetterPaper, keepSignedLetter, previewLetter } from '../letterPapers.ts';
import { letterView } from '../letterView.ts';
import { missingFile } from '../missingFile.ts';
import { lettersOfCase, listLetters } from '../queries/listLetters.ts';
import { kept, located } from '../queries/whereabouts.ts';
import { readCase, readerOf, readLetter } from '../readScope.ts';
import type { RawCommand } from '../streams/streamWork.ts';

const os = base.letters.use(whileOpen);

type Call = { readonly letterId: string; readonly command: RawCommand<'letter'> };

const execute = async (
  context: CoreContext & { readonly open: OpenDesk },
  { letterId, command }: Call,
): Promise<Result<LetterView, LetterRefusal | PaperRefusal>> => {
  const { open } = context;
  const read = readLetter(open, letterId);
  if (!read.ok) return read;
  const missing = missingFile(open, command.data);
  if (missing !== null) return refuse(missing);
  const isSigning = command.type === 'IssueLetter';
  const drawable = isSigning ? await drawnOnTrial(context, letterId) : null;
  if (drawable?.ok === false) return drawable;
  const handled = handleLetter(open, { id: letterId, command });
  if (!handled.ok) return handled;
  if (isSigning) {
    const kept = await keepSignedLetter(open, context.papers(open), letterId);
    if (!kept.ok) return kept;
  }
  return letterView(open, open.streams.letter.load(open.store.read, letterId));
};

const drawnOnTrial = async (context: CoreContext & { readonly open: OpenDesk }, letterId: string) => {
  const { open } = context;
  const { state } = open.streams.letter.load(open.store.read, letterId);
  if (state.kind !== 'drafted') return null;
  const { documentId } = letterKindRow(state.drafted.letterKind);
  return previewLetter(open, context.papers(open), { letterId, documentId, content: null });
};

export const lettersHandlers = {
  list: os.list.handler(({ context: { open }, input }) => {
    const list = listLetters(open.store.read, kept(open, input), readerOf(open));
    return { ...list, rows: located(open, 'letter', { rows: list.rows, idOf: ({ letterId }) => letterId }) };
  }),
  get: os.get.handler(({ context: { open }, input }) => {
    const read = readLetter(open, input.letterId);
    return read.ok ? letterView(open, read.value) : read;
  }),
  execute: os.execute.handler(({ context, input }) => execute(context, input)),
  ofCase: os.ofCase.handler(({ context: { open }, input }) =>
    readCase(open, input.caseId).ok ? lettersOfCase(open.store.read, input.caseId, readerOf(open)) : [],
  ),
  preview: os.preview.handler(({ context, input }) => previewLetter(context.open, context.papers(context.open), input)),
  issue: os.issue.handler(({ context, input }) => issueLetterPaper(context.open, context.papers(context.open), input)),
};
