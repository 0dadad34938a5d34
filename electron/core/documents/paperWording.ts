/** The wording a paper is drawn in: the office's own where it has one, else as shipped. */
import { currentAgreement } from '../../../shared/case/state.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import type { PaperRow } from '../../../shared/documents/registry/paperRow.ts';
import { type DocumentTemplate, documentTemplateSchema } from '../../../shared/documents/template.ts';
import type { PaperDeps } from '../papers.ts';
import type { SignedVersion } from '../templates/ownTemplate.ts';
import type { ReadTemplate } from './paperTemplates.ts';

/** A paper of a case, to be drawn. */
export type Order = {
  readonly row: PaperRow;
  readonly context: PaperContext;
  /** Absent: an agreement nobody has put on file yet. */
  readonly caseId?: string;
};
export type Wording = { readonly template: DocumentTemplate; readonly notes: readonly PaperNote[] };
export type WordingDeps = { readonly deps: Pick<PaperDeps, 'ownTemplate'>; readonly readTemplate: ReadTemplate };

/** `signed`: the version of an agreement that somebody has signed, which keeps the wording its first signer read. */
export const wordingOf = async (
  { deps, readTemplate }: WordingDeps,
  slug: string,
  signed: SignedVersion | null = null,
): Promise<Wording> => {
  const own = deps.ownTemplate(slug, signed);
  if (own === null) return { template: await readTemplate(slug), notes: [] };
  // A newer program may have saved it with blocks this one does not know.
  const readable = documentTemplateSchema.safeParse(own);
  return readable.success
    ? { template: readable.data, notes: [] }
    : { template: await readTemplate(slug), notes: [{ type: 'template-newer' }] };
};

export const signedVersion = ({ row, context, caseId }: Order): SignedVersion | null => {
  const version = row.id === agreementId ? (context.version ?? currentAgreement(context.case)) : null;
  const isSigned = version !== null && version.signatures.length > 0;
  return caseId === undefined || !isSigned ? null : { caseId, versionId: version.versionId };
};

const agreementId = 'D13';
