/** Commands on consultations. Slips have a series of numbers of their own: 鄂随工调咨〔2026〕12号. */
import { partOfOwn } from '../../../shared/case/sharing.ts';
import { consultationCommands } from '../../../shared/consultation/commands.ts';
import { decideConsultation } from '../../../shared/consultation/decide.ts';
import { consultationEvents } from '../../../shared/consultation/events.ts';
import type { StreamWork } from './streamWork.ts';

export const consultationWork: StreamWork<'consultation'> = {
  kind: 'consultation',
  eventOf: (name) => consultationEvents[name],
  commandOf: (name) => consultationCommands[name],
  complete: (command) => command,
  numbered: (command, { office }) =>
    command.type === 'RecordConsultation' ? { code: `${office?.code ?? ''}咨`, on: command.data.on } : null,
  part: (officeId, { events }) => partOfOwn(officeId, events),
  decide: (command, state, { today, roles, number, isSample }) =>
    decideConsultation(command, state, { today, roles, number, isSample }),
};
