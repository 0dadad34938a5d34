/** The papers of a letter: preview while it is written, the kept text once it was signed out, the receipt of its service. */
import type { LetterPaperInput } from '../../shared/api/letters.ts';
import type { IssuedPaper, PaperRefusal, PdfDraft } from '../../shared/api/views.ts';
import { type LetterPaperContext, letterPaperById } from '../../shared/documents/letterPapers.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { letterCommand } from '../../shared/letter/commands.ts';
import type { LetterContent } from '../../shared/letter/events.ts';
import { letterKindRow } from '../../shared/letter/kinds.ts';
import type { LetterRefusal } from '../../shared/letter/refusals.ts';
import type { DraftedLetter } from '../../shared/letter/state.ts';
import { type OpenDesk, officeView } from './desk/openDesk.ts';
import { draftedLetter } from './letterView.ts';
import type { PaperService } from './papers.ts';
import { readLetter } from './readScope.ts';
import { inOneAct } from './streams/handle.ts';
import { letterWork } from './streams/letterWork.ts';
import { drawAndKeep, drawSubject, keptPaper, type SubjectOrder } from './subjectPapers.ts';

type Refused = LetterRefusal | PaperRefusal;
type Order = SubjectOrder<LetterPaperContext> & { readonly letter: DraftedLetter };

/** Finds letter and paper of a request, or says which of them is not there; `content` stands in for the stored text while it is typed. */
const orderOf = (
  desk: OpenDesk,
  { letterId, documentId }: LetterPaperInput,
  content: LetterContent | null = null,
): Result<Order, Refused> => {
  const read = readLetter(desk, letterId);
  if (!read.ok) return read;
  const found = draftedLetter(read.value);
  if (!found.ok) return found;
  const row = letterPaperById(documentId);
  const stored = found.value;
  const isOfKind = documentId === 'D22' || documentId === letterKindRow(stored.drafted.letterKind).documentId;
  if (row === undefined || !isOfKind) return refuse({ type: 'document-unknown', documentId });
  const letter = content === null || stored.issue !== null ? stored : { ...stored, content };
  const on = desk.today();
  const context = { letter, office: officeView(desk.office()), on };
  return ok({ row, context, number: letter.issue?.number ?? '', on: letter.issue?.on ?? on, letter });
};

/** The text of the letter that was kept when it was first drawn after signing out. */
const keptLetter = async (
  papers: Pick<PaperService, 'keptBytes'>,
  { row, letter, number }: Order,
): Promise<Result<IssuedPaper, PaperRefusal> | null> =>
  row.id === 'D22' || letter.issue === null
    ? null
    : keptPaper(
        papers,
        letter.papers.find(({ documentId }) => documentId === row.id),
        number,
      );

export const previewLetter = async (
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw' | 'keptBytes'>,
  { content, ...input }: LetterPaperInput & { readonly content: LetterContent | null },
): Promise<Result<PdfDraft, Refused>> => {
  const order = orderOf(desk, input, content);
  if (!order.ok) return order;
  return (await keptLetter(papers, order.value)) ?? drawSubject(papers, order.value);
};

export const issueLetterPaper = async (
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw' | 'keptBytes'>,
  { act, ...input }: LetterPaperInput & { readonly act: 'printed' | 'saved' },
): Promise<Result<IssuedPaper, Refused>> => {
  const order = orderOf(desk, input);
  if (!order.ok) return order;
  const before = await keptLetter(papers, order.value);
  if (before !== null) return before.ok ? noted(desk, input, { act, issued: before.value }) : before;
  const kept = await keepLetterPaper(desk, papers, order.value);
  if (!kept.ok) return kept;
  const { issued, paper } = kept.value;
  // A draft is printed to be read, not to be kept: only what was signed out is a paper of the letter.
  const recorded = order.value.letter.issue === null ? null : paper;
  return noted(desk, input, { act, issued, ...(recorded === null ? {} : { paper: recorded }) });
};

const keepLetterPaper = (desk: OpenDesk, papers: Pick<PaperService, 'draw'>, order: Order) =>
  drawAndKeep(desk, papers, {
    ...order,
    recipient: order.letter.content.addressee.name,
    known: order.letter.papers,
  });

/** Draws and keeps the text of a letter that was just signed out, so that what was signed is what is served. */
export const keepSignedLetter = async (
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw'>,
  letterId: string,
): Promise<Result<true, Refused>> => {
  const read = readLetter(desk, letterId);
  const found = read.ok ? draftedLetter(read.value) : read;
  if (!found.ok) return found;
  const { documentId } = letterKindRow(found.value.drafted.letterKind);
  const order = orderOf(desk, { letterId, documentId });
  if (!order.ok) return order;
  const kept = await keepLetterPaper(desk, papers, order.value);
  if (!kept.ok) return kept;
  const { paper } = kept.value;
  if (paper === null) return ok(true);
  const recorded = inOneAct(desk, (handle) =>
    handle(letterWork, { id: letterId, command: letterCommand('IssuePaper', paper) }),
  );
  return recorded.ok ? ok(true) : recorded;
};

type Leaving = {
  readonly act: 'printed' | 'saved';
  readonly issued: IssuedPaper;
  readonly paper?: Parameters<typeof letterCommand<'IssuePaper'>>[1];
};

/** Records the paper, where it is new, and that it left the program: in one act. */
const noted = (
  desk: OpenDesk,
  { letterId: id, documentId }: LetterPaperInput,
  { act, issued, paper }: Leaving,
): Result<IssuedPaper, Refused> =>
  inOneAct(desk, (handle) => {
    const recorded =
      paper === undefined ? ok(null) : handle(letterWork, { id, command: letterCommand('IssuePaper', paper) });
    if (!recorded.ok) return recorded;
    const seen = handle(letterWork, {
      id,
      command: letterCommand('NotePersonalDataSeen', { act, what: documentId, reason: '' }),
    });
    return seen.ok ? ok(issued) : seen;
  });
