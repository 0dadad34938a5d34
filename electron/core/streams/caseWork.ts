/** Commands on cases. */
import { caseCommands } from '../../../shared/case/commands.ts';
import { decide } from '../../../shared/case/decide.ts';
import { caseEvents } from '../../../shared/case/events.ts';
import { partOf } from '../../../shared/case/sharing.ts';
import { unmaskCommand } from '../personalData.ts';
import type { StreamWork } from './streamWork.ts';

export const caseWork: StreamWork<'case'> = {
  kind: 'case',
  eventOf: (name) => caseEvents[name],
  commandOf: (name) => caseCommands[name],
  complete: unmaskCommand,
  numbered: (command, { office }) =>
    command.type === 'RegisterCase' ? { code: office?.code ?? '', on: command.data.registration.receivedOn } : null,
  part: partOf,
  decide: (command, state, { today, roles, isSample, number, rulebook }) =>
    decide(command, state, { today, roles, isSample, caseNumber: number, ...rulebook }),
};
