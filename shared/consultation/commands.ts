/**
 * What can be asked of a consultation. The schema of a command is the schema of its form; `by` says who may ask. Whose slips a person may
 * open at all is decided before (office/readScope.ts).
 */
import type * as z from 'zod';
import type { Role } from '../case/commands.ts';
import { consultationEvents, slipSchema } from './events.ts';

const command = <S extends z.ZodType>(schema: S, by: readonly Role[]) => ({ schema, by }) as const;
const everyone = ['mediator', 'volunteer', 'supervisor'] as const;

export const consultationCommands = {
  RecordConsultation: command(slipSchema, everyone),
  CorrectConsultation: command(consultationEvents.ConsultationCorrected.schema, everyone),
  /** Given by the core itself in the act that registers the case. */
  TurnIntoCase: command(consultationEvents.TurnedIntoCase.schema, everyone),
  /** Given by the core itself when the slip is drawn for printing or saving. */
  IssuePaper: command(consultationEvents.PaperIssued.schema, everyone),
  NotePersonalDataSeen: command(consultationEvents.PersonalDataSeen.schema, everyone),
  ResolveConflict: command(consultationEvents.ConflictResolved.schema, ['mediator', 'supervisor']),
  PurgeConsultation: command(consultationEvents.ConsultationPurged.schema, ['administrator', 'supervisor']),
} as const;

export type ConsultationCommandName = keyof typeof consultationCommands;
export type ConsultationCommandData<N extends ConsultationCommandName> = z.infer<
  (typeof consultationCommands)[N]['schema']
>;
export type ConsultationCommand = {
  readonly [N in ConsultationCommandName]: { readonly type: N; readonly data: ConsultationCommandData<N> };
}[ConsultationCommandName];

/** The commands that a page may send; the others are the core's own. */
export const pageConsultationCommands = [
  'RecordConsultation',
  'CorrectConsultation',
  'ResolveConflict',
] as const satisfies readonly ConsultationCommandName[];

export const consultationCommand = <N extends ConsultationCommandName>(
  type: N,
  data: ConsultationCommandData<N>,
): ConsultationCommand => ({ type, data }) as ConsultationCommand;
