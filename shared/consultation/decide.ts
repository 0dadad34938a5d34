/** Decides what a command on a consultation leads to: events, or a typed refusal. Pure; `today` is given. */
import type { Role } from '../case/commands.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { type ConsultationCommand, consultationCommands } from './commands.ts';
import { type ConsultationEvent, consultationEvent } from './events.ts';
import type { ConsultationRefusal } from './refusals.ts';
import type { ConsultationState, RecordedConsultation } from './state.ts';

export type ConsultationContext = {
  readonly today: LocalDate;
  readonly roles: readonly Role[];
  /** The number to give if the command records a slip. */
  readonly number: string;
  readonly isSample: boolean;
};
type Decision = Result<readonly ConsultationEvent[], ConsultationRefusal>;

/** Events for the command, or why it is declined. The data must have been parsed with the command's schema. */
export const decideConsultation = (
  command: ConsultationCommand,
  state: ConsultationState,
  context: ConsultationContext,
): Decision => {
  const roles = consultationCommands[command.type].by;
  if (!roles.some((role) => context.roles.includes(role))) return refuse({ type: 'role-missing', roles });
  if (command.type === 'RecordConsultation') {
    if (state.kind !== 'unrecorded') return refuse({ type: 'consultation-exists' });
    const { number, isSample, today } = context;
    return happened(
      command.data.on,
      today,
      consultationEvent('ConsultationRecorded', { ...command.data, number, isSample }),
    );
  }
  if (state.kind === 'unrecorded') return refuse({ type: 'consultation-unknown' });
  if (state.kind === 'purged') return refuse({ type: 'consultation-purged' });
  return decideRecorded(command, state, context);
};

type LaterCommand = Exclude<ConsultationCommand, { readonly type: 'RecordConsultation' }>;

const decideRecorded = (
  command: LaterCommand,
  { turned }: RecordedConsultation,
  { today }: ConsultationContext,
): Decision => {
  switch (command.type) {
    case 'CorrectConsultation':
      return happened(command.data.on, today, consultationEvent('ConsultationCorrected', command.data));
    case 'TurnIntoCase':
      return turned === null
        ? happened(command.data.on, today, consultationEvent('TurnedIntoCase', command.data))
        : refuse({ type: 'already-a-case', caseId: turned.caseId });
    case 'IssuePaper':
      return ok([consultationEvent('PaperIssued', command.data)]);
    case 'NotePersonalDataSeen':
      return ok([consultationEvent('PersonalDataSeen', command.data)]);
    case 'ResolveConflict':
      return ok([consultationEvent('ConflictResolved', command.data)]);
    case 'PurgeConsultation':
      return ok([consultationEvent('ConsultationPurged', command.data)]);
  }
};

const happened = (on: LocalDate, today: LocalDate, event: ConsultationEvent): Decision =>
  on > today ? refuse({ type: 'date-in-future', field: 'on', today }) : ok([event]);
