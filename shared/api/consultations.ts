/** Calls about consultations: the register, one slip, commands, what a case takes over, the printed slip. */
import { oc, type } from '@orpc/contract';
import * as z from 'zod';
import { DisputeTypeCode } from '../case/codes.ts';
import type { CarriedOver } from '../consultation/carryOver.ts';
import { type ConsultationCommand, pageConsultationCommands } from '../consultation/commands.ts';
import type { ConsultationFigures } from '../consultation/consultationFigures.ts';
import type { Slip } from '../consultation/events.ts';
import type { ConsultationRefusal } from '../consultation/refusals.ts';
import type { RecordedConsultation } from '../consultation/state.ts';
import { localDateSchema } from '../kernel/localDate.ts';
import type { Result } from '../kernel/result.ts';
import type { Located } from '../sync/whereabouts.ts';
import type { HistoryEntry, IssuedPaper, OpenConflict, PaperRefusal, PdfDraft } from './views.ts';

export const consultationListQuery = z.object({
  text: z.string().max(100),
  from: localDateSchema,
  to: localDateSchema,
  topics: z.array(z.enum(DisputeTypeCode)),
  /** Only slips that became a case, only those that did not, or both. */
  cases: z.enum(['all', 'turned', 'not-turned']),
  /** Only what no other computer has; everything, where there is no hub. */
  onlyHere: z.boolean(),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});
export type ConsultationListQuery = z.infer<typeof consultationListQuery>;

/** A row of the register; the phone is masked. */
export type ConsultationRow = Pick<
  Slip,
  'on' | 'at' | 'channel' | 'site' | 'topics' | 'ways' | 'minutes' | 'receivedBy'
> & {
  readonly consultationId: string;
  readonly number: string;
  /** Empty: anonymous. */
  readonly caller: string;
  readonly phone: string;
  /** The beginning of the question. */
  readonly question: string;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly isSample: boolean;
};
export type ConsultationList = {
  readonly total: number;
  readonly rows: readonly Located<ConsultationRow>[];
  /** Of all slips of the days asked for that the reader may see, whatever else is filtered. */
  readonly figures: ConsultationFigures;
};

export type ConsultationView = {
  readonly consultationId: string;
  readonly consultation: RecordedConsultation;
  readonly history: readonly HistoryEntry[];
  readonly conflicts: readonly OpenConflict[];
  readonly needsNewerVersion: boolean;
  readonly savedAt: number;
};

const byId = z.object({ consultationId: z.string().min(1).max(64) });
const command = z.object({ type: z.enum(pageConsultationCommands), data: z.unknown() });
/** Lets a page build an envelope with the data checked by type. */
export const consultationEnvelope = (
  given: Extract<ConsultationCommand, { readonly type: (typeof pageConsultationCommands)[number] }>,
): z.infer<typeof command> => given;

export const consultationsContract = {
  list: oc.input(consultationListQuery).output(type<ConsultationList>()),
  get: oc.input(byId).output(type<Result<ConsultationView, ConsultationRefusal>>()),
  execute: oc.input(byId.extend({ command })).output(type<Result<ConsultationView, ConsultationRefusal>>()),
  /** What the registration of a case under the slip's own id takes over; null where there is no such slip for this person. */
  carryOver: oc.input(byId).output(type<CarriedOver | null>()),
  /** The slip as D01; nothing is kept. */
  preview: oc.input(byId).output(type<Result<PdfDraft, ConsultationRefusal | PaperRefusal>>()),
  /** Keep the exact bytes with the slip and return them for printing or saving. */
  issue: oc
    .input(byId.extend({ act: z.enum(['printed', 'saved']) }))
    .output(type<Result<IssuedPaper, ConsultationRefusal | PaperRefusal>>()),
};
