/** Calls about papers: preview, issue, agreement preview, sealing, checking a PDF. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { agreementVersionSchema, idSchema } from '../case/parts.ts';
import { fontsContract } from './fonts.ts';
import { handInContract } from './handIn.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import { volumeContract } from './volume.ts';
import type { DocumentRefusal, IssuedPaper, PdfCheck, PdfDraft, WordCopy } from './views.ts';

export const paperInput = z.object({
  caseId: idSchema,
  documentId: z.string().regex(/^D\d\d[a-z]?$/),
  /** The day printed on the paper. */
  on: localDateSchema,
  /** The party, session or version the paper is about, where there are several. */
  partyId: idSchema.nullable(),
  sessionId: idSchema.nullable(),
  /** The receipt, letter, service or visit a paper of such a kind speaks of (documents/paperItems.ts); absent: the latest. */
  itemId: idSchema.nullish(),
});
export type PaperInput = z.infer<typeof paperInput>;

export const documentsContract = {
  ...fontsContract,
  ...handInContract,
  ...volumeContract,
  preview: oc.input(paperInput).output(type<Result<PdfDraft, DocumentRefusal>>()),
  /** Draw the paper, keep its exact bytes in the case and return them for printing or saving. */
  issue: oc
    .input(paperInput.extend({ act: z.enum(['opened', 'printed', 'saved']) }))
    .output(type<Result<IssuedPaper, DocumentRefusal>>()),
  /** The paper as a Word file to go on writing in; refused once somebody has signed it. */
  wordCopy: oc.input(paperInput).output(type<Result<WordCopy, DocumentRefusal>>()),
  /** The agreement as it would print now, while it is being written; the version need not be saved. */
  previewAgreement: oc
    .input(z.object({ caseId: idSchema, version: agreementVersionSchema }))
    .output(type<Result<PdfDraft, DocumentRefusal>>()),
  /** Draw, hash and seal the agreement once all have signed. */
  sealAgreement: oc
    .input(z.object({ caseId: idSchema, versionId: idSchema, on: localDateSchema }))
    .output(type<Result<IssuedPaper, DocumentRefusal>>()),
  /** Is this file the sealed one? Looks at the exact bytes, then at the check code. */
  checkPdf: oc.input(z.object({ bytes: z.instanceof(Uint8Array) })).output(type<PdfCheck>()),
  checkCode: oc.input(z.object({ code: z.string().max(40) })).output(type<PdfCheck>()),
};
