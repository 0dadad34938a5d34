/** Which wording of the office a paper is drawn in. */
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { readOfficeEvent } from '../../../shared/office/events.ts';
import { ownTemplate } from '../../../shared/office/state.ts';
import type { StoredEvent } from '../../../shared/sync/envelope.ts';
import { orderEvents } from '../../../shared/sync/order.ts';
import { loadCase } from '../caseView.ts';
import { readStream } from '../db/eventLog.ts';
import type { OpenDesk } from '../desk/openDesk.ts';

/** A version of an agreement that somebody has signed. */
export type SignedVersion = { readonly caseId: string; readonly versionId: string };

/**
 * The wording in force; null: as shipped. An agreement keeps the wording that its first signer read, whatever the office has changed since.
 */
export const ownTemplateFor = (open: OpenDesk, slug: string, signed: SignedVersion | null): DocumentTemplate | null => {
  const since = signed === null ? null : firstSignedAt(open, signed);
  if (since === null) return ownTemplate(open.office(), slug);
  const before = templateEvents(open, slug).filter(({ stored }) => stored.hlc < since);
  const last = before.at(-1)?.event;
  return last?.type === 'TemplateSaved' ? last.data.template : null;
};

export type TemplateEvent = {
  readonly stored: StoredEvent;
  readonly event: Extract<ReturnType<typeof readOfficeEvent>, { readonly type: 'TemplateSaved' | 'TemplateReset' }>;
};

/** Every change of a paper's wording, in the order in which they hold. */
export const templateEvents = (open: OpenDesk, slug: string): readonly TemplateEvent[] => {
  const office = { kind: 'office', id: open.device.officeId } as const;
  return orderEvents(readStream(open.store.read, office)).flatMap((stored) => {
    const event = readOfficeEvent(stored);
    const isWording = event?.type === 'TemplateSaved' || event?.type === 'TemplateReset';
    return isWording && event.data.slug === slug ? [{ stored, event }] : [];
  });
};

/** Stamps compare as texts. */
const firstSignedAt = (open: OpenDesk, { caseId, versionId }: SignedVersion): StoredEvent['hlc'] | null =>
  loadCase(open, caseId)
    .events.filter(({ type, data }) => type === 'AgreementSigned' && isOfVersion(data, versionId))
    .map(({ hlc }) => hlc)
    .toSorted()[0] ?? null;

const isOfVersion = (data: unknown, versionId: string): boolean =>
  typeof data === 'object' && data !== null && 'versionId' in data && data.versionId === versionId;
