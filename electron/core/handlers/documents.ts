/** Handlers of papers: one line each, the work is the paper service's. A preview goes out only with its look in the log. */
import type { DocumentRefusal, PdfDraft } from '../../../shared/api/views.ts';
import { refuse, type Result } from '../../../shared/kernel/result.ts';
import { base, whileOpen } from '../context.ts';
import type { OpenDesk } from '../desk/openDesk.ts';
import { noteLook } from '../looks.ts';

const os = base.documents.use(whileOpen);

/** Who arranges how the office's papers look. */
const arrangers = ['supervisor', 'administrator'] as const;
const mayArrange = (open: OpenDesk): boolean => arrangers.some((role) => open.person().roles.includes(role));

type Drawn = Result<PdfDraft, DocumentRefusal>;
const shown = (open: OpenDesk, caseId: string, documentId: string, drawn: Drawn): Drawn => {
  if (!drawn.ok) return drawn;
  const noted = noteLook(open, caseId, documentId);
  return noted.ok ? drawn : noted;
};

export const documentsHandlers = {
  fonts: os.fonts.handler(({ context }) => context.papers(context.open).fonts()),
  chooseFont: os.chooseFont.handler(({ context, input }) =>
    mayArrange(context.open)
      ? context.papers(context.open).chooseFont(input)
      : refuse({ type: 'role-missing', roles: arrangers }),
  ),
  preview: os.preview.handler(async ({ context, input }) =>
    shown(context.open, input.caseId, input.documentId, await context.papers(context.open).preview(input)),
  ),
  issue: os.issue.handler(({ context, input }) => context.papers(context.open).issue(input)),
  wordCopy: os.wordCopy.handler(({ context, input }) => context.papers(context.open).wordCopy(input)),
  volume: os.volume.handler(async function* ({ context, input, signal }) {
    yield* context.papers(context.open).volume(input, signal);
  }),
  volumePart: os.volumePart.handler(({ context, input }) => context.papers(context.open).volumePart(input)),
  previewAgreement: os.previewAgreement.handler(async ({ context, input }) =>
    shown(context.open, input.caseId, 'D13', await context.papers(context.open).previewAgreement(input)),
  ),
  reading: os.reading.handler(async ({ context, input }) => {
    const read = await context.papers(context.open).reading(input);
    if (!read.ok) return read;
    const noted = noteLook(context.open, input.caseId, 'D13');
    return noted.ok ? read : noted;
  }),
  packet: os.packet.handler(({ context, input }) => context.papers(context.open).packet(input)),
  transferSheet: os.transferSheet.handler(({ context, input }) => context.papers(context.open).transferSheet(input)),
  transferFile: os.transferFile.handler(({ context, input }) => context.papers(context.open).transferFile(input)),
  sealAgreement: os.sealAgreement.handler(({ context, input }) => context.papers(context.open).sealAgreement(input)),
  checkPdf: os.checkPdf.handler(({ context, input }) => context.papers(context.open).checkPdf(input)),
  checkCode: os.checkCode.handler(({ context, input }) => context.papers(context.open).checkCode(input)),
};
