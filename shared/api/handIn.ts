/** Calls about what is handed in elsewhere: packets of papers, transfer sheets for online forms; and the agreement as it is read out. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { idSchema } from '../case/parts.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import { PacketId } from '../documents/packets.ts';
import type { ReadingPart } from '../documents/readingParts.ts';
import { type TransferSheet, TransferTarget } from '../documents/transferSheet.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import type { DocumentRefusal } from './views.ts';

export const packetInput = z.object({
  caseId: idSchema,
  packetId: z.enum(PacketId),
  on: localDateSchema,
  /** Which papers of the packet, by key (documents/packets.ts). */
  keys: z.array(z.string().min(1).max(200)).min(1).max(1000),
  act: z.enum(['printed', 'saved']),
});
export type PacketInput = z.infer<typeof packetInput>;
export type PacketFile = { readonly bytes: Uint8Array; readonly pages: number; readonly fileName: string };
/** One paper that cannot be drawn stops the packet before anything is recorded; `key` names it, null: the case itself refuses. */
export type PacketRefusal = {
  readonly type: 'packet';
  readonly key: string | null;
  readonly refusal: DocumentRefusal;
};

const reason = z.string().trim().min(2).max(200);
export const transferInput = z.object({
  caseId: idSchema,
  target: z.enum(TransferTarget),
  /** Why whole ID numbers are needed, for the log; null: they stay masked. */
  reason: reason.nullable(),
});
export type TransferInput = z.infer<typeof transferInput>;
/** A file carries whole numbers, so it always needs a reason. */
export const transferFileInput = transferInput.extend({ reason, format: z.enum(['json', 'xlsx']) });
export type TransferFileInput = z.infer<typeof transferFileInput>;
export type TransferFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string };

export const readingInput = z.object({ caseId: idSchema, versionId: idSchema });
export type ReadingInput = z.infer<typeof readingInput>;

export const handInContract = {
  /** Draws the papers of a packet into one PDF, in their order, and records each as issued. */
  packet: oc.input(packetInput).output(type<Result<PacketFile, PacketRefusal>>()),
  transferSheet: oc.input(transferInput).output(type<Result<TransferSheet, CaseRefusal>>()),
  transferFile: oc.input(transferFileInput).output(type<Result<TransferFile, CaseRefusal>>()),
  /** The words of the agreement with whole numbers and birth dates, as they will be on the paper. */
  reading: oc.input(readingInput).output(type<Result<readonly ReadingPart[], DocumentRefusal>>()),
};
