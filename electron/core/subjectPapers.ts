/**
 * Papers of letters and consultations: previews, and issued papers whose exact bytes are kept with the stream. The paper service draws; what
 * is recorded goes through the commands of the stream, as one act with the note that personal data left the program.
 * Invariant: a letter that was signed out is drawn once. What was kept then is handed out ever after, whatever the template says later.
 */
import type { IssuedPaper, PaperRefusal, PdfDraft } from '../../shared/api/views.ts';
import type { FileRef } from '../../shared/case/parts.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { SubjectPaper } from '../../shared/documents/subjectPaper.ts';
import type { IssuedPaperData } from '../../shared/sync/commonEvents.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import type { PaperService } from './papers.ts';

export type SubjectOrder<C> = {
  readonly row: SubjectPaper<C>;
  readonly context: C;
  /** The number of the letter or the slip; empty while it has none. */
  readonly number: string;
  readonly on: LocalDate;
};

/** The paper as it would print now. */
export const drawSubject = async <C>(
  papers: Pick<PaperService, 'draw'>,
  { row, context, number, on }: SubjectOrder<C>,
): Promise<Result<PdfDraft, PaperRefusal>> => {
  const fields = row.fields(context);
  if (!fields.ok) return fields;
  const { slug, style } = row;
  return papers.draw({ title: row.title.zh, slug, style, fields: fields.value, number, on });
};

/** What is kept of a drawn paper, with the event that says so; null when the very same bytes are kept already. */
export type Kept = { readonly issued: IssuedPaper; readonly paper: IssuedPaperData | null };

/** Draws the paper and keeps its bytes in the file store; recording it is the caller's act. */
export const drawAndKeep = async <C>(
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw'>,
  order: SubjectOrder<C> & { readonly recipient: string; readonly known: readonly IssuedPaperData[] },
): Promise<Result<Kept, PaperRefusal>> => {
  const { row, number, on, recipient, known } = order;
  const drawn = await drawSubject(papers, order);
  if (!drawn.ok) return drawn;
  const fileName = fileNameOf(row.id, number);
  const file = keep(desk, drawn.value.bytes, fileName);
  const isKnown = known.some(({ documentId, pdf }) => documentId === row.id && pdf.sha256 === file.sha256);
  const paper = {
    paperId: desk.newId(),
    documentId: row.id,
    on,
    pdf: file,
    pages: drawn.value.pages,
    recipient: recipient.slice(0, 200),
  };
  return ok({ issued: { ...drawn.value, file, fileName }, paper: isKnown ? null : paper });
};

/** The kept bytes of a paper that was issued before; null when there is none. */
export const keptPaper = async (
  papers: Pick<PaperService, 'keptBytes'>,
  paper: IssuedPaperData | undefined,
  number: string,
): Promise<Result<IssuedPaper, PaperRefusal> | null> => {
  if (paper === undefined) return null;
  const bytes = await papers.keptBytes(paper.pdf.sha256);
  if (!bytes.ok) return bytes;
  const fileName = fileNameOf(paper.documentId, number);
  return ok({ bytes: bytes.value, pages: paper.pages, missing: [], notes: [], file: paper.pdf, fileName });
};

const keep = (desk: OpenDesk, bytes: Uint8Array, name: string): FileRef => {
  const put = desk.files.put({ name, mediaType: 'application/pdf', bytes });
  // The program drew it: a PDF within every limit.
  if (!put.ok) throw new Error(`a drawn paper was not taken into the file store: ${put.refusal.type}`);
  return put.value;
};

/** D20-鄂随工调意〔2026〕3号.pdf: number of the paper and of the letter, nobody's name. */
const fileNameOf = (documentId: string, number: string): string =>
  `${[documentId, number.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')].filter((part) => part !== '').join('-')}.pdf`;
