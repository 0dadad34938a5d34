/** The slip on paper (D01). The phone stands on it in full, so a drawn slip leaves the core only with an entry in the log. */
import type { IssuedPaper, PaperRefusal, PdfDraft } from '../../shared/api/views.ts';
import { consultationCommand } from '../../shared/consultation/commands.ts';
import type { ConsultationRefusal } from '../../shared/consultation/refusals.ts';
import { type ConsultationPaperContext, consultationPapers } from '../../shared/documents/consultationPapers.ts';
import { ok, refuse, type Result } from '../../shared/kernel/result.ts';
import { recordedConsultation } from './consultationView.ts';
import { type OpenDesk, officeView } from './desk/openDesk.ts';
import type { PaperService } from './papers.ts';
import { readConsultation } from './readScope.ts';
import { consultationWork } from './streams/consultationWork.ts';
import { inOneAct } from './streams/handle.ts';
import { drawAndKeep, drawSubject, type SubjectOrder } from './subjectPapers.ts';

type Refused = ConsultationRefusal | PaperRefusal;
const SLIP = 'D01';

const orderOf = (desk: OpenDesk, consultationId: string): Result<SubjectOrder<ConsultationPaperContext>, Refused> => {
  const read = readConsultation(desk, consultationId);
  if (!read.ok) return read;
  const found = recordedConsultation(read.value);
  if (!found.ok) return found;
  const row = consultationPapers.find(({ id }) => id === SLIP);
  if (row === undefined) return refuse({ type: 'document-unknown', documentId: SLIP });
  const consultation = found.value;
  const context = { consultation, office: officeView(desk.office()) };
  return ok({ row, context, number: consultation.number, on: consultation.slip.on });
};

export const previewSlip = async (
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw'>,
  consultationId: string,
): Promise<Result<PdfDraft, Refused>> => {
  const order = orderOf(desk, consultationId);
  if (!order.ok) return order;
  const drawn = await drawSubject(papers, order.value);
  if (!drawn.ok) return drawn;
  const noted = noteSlipLook(desk, consultationId);
  return noted.ok ? drawn : noted;
};

export const issueSlip = async (
  desk: OpenDesk,
  papers: Pick<PaperService, 'draw'>,
  { consultationId: id, act }: { readonly consultationId: string; readonly act: 'printed' | 'saved' },
): Promise<Result<IssuedPaper, Refused>> => {
  const order = orderOf(desk, id);
  if (!order.ok) return order;
  const { consultation } = order.value.context;
  const kept = await drawAndKeep(desk, papers, {
    ...order.value,
    recipient: consultation.slip.caller.name,
    known: consultation.papers,
  });
  if (!kept.ok) return kept;
  const { issued, paper } = kept.value;
  return inOneAct(desk, (handle) => {
    const recorded =
      paper === null ? ok(null) : handle(consultationWork, { id, command: consultationCommand('IssuePaper', paper) });
    if (!recorded.ok) return recorded;
    const data = { act, what: SLIP, reason: '' } as const;
    const seen = handle(consultationWork, { id, command: consultationCommand('NotePersonalDataSeen', data) });
    return seen.ok ? ok(issued) : seen;
  });
};

/** What each sitting has seen already; a preview is drawn again whenever the page is opened. */
const seenIn = new WeakMap<OpenDesk, Set<string>>();

/** Logs a look at the whole slip; a refusal means that it may not be shown. */
export const noteSlipLook = (desk: OpenDesk, id: string): Result<unknown, ConsultationRefusal> => {
  const seen = seenIn.get(desk) ?? new Set<string>();
  seenIn.set(desk, seen);
  if (seen.has(id)) return ok(null);
  const command = consultationCommand('NotePersonalDataSeen', { act: 'revealed', what: SLIP, reason: '' });
  const noted = inOneAct(desk, (handle) => handle(consultationWork, { id, command }));
  if (noted.ok) seen.add(id);
  return noted;
};
