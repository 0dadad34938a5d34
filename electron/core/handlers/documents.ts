/** Handlers of papers: one line each, the work is the paper service's. */
import { base, whileOpen } from '../context.ts';

const os = base.documents.use(whileOpen);

export const documentsHandlers = {
  preview: os.preview.handler(({ context, input }) => context.papers(context.open).preview(input)),
  issue: os.issue.handler(({ context, input }) => context.papers(context.open).issue(input)),
  previewAgreement: os.previewAgreement.handler(({ context, input }) =>
    context.papers(context.open).previewAgreement(input),
  ),
  sealAgreement: os.sealAgreement.handler(({ context, input }) => context.papers(context.open).sealAgreement(input)),
  checkPdf: os.checkPdf.handler(({ context, input }) => context.papers(context.open).checkPdf(input)),
  checkCode: os.checkCode.handler(({ context, input }) => context.papers(context.open).checkCode(input)),
};
