/** Commands on letters. The number is given when a letter is signed out, in the series of the code typed then. */
import { partOfOwn } from '../../../shared/case/sharing.ts';
import { letterCommands } from '../../../shared/letter/commands.ts';
import { decideLetter } from '../../../shared/letter/decide.ts';
import { letterEvents } from '../../../shared/letter/events.ts';
import type { StreamWork } from './streamWork.ts';

export const letterWork: StreamWork<'letter'> = {
  kind: 'letter',
  eventOf: (name) => letterEvents[name],
  commandOf: (name) => letterCommands[name],
  complete: (command) => command,
  numbered: (command) => (command.type === 'IssueLetter' ? { code: command.data.code, on: command.data.on } : null),
  part: (officeId, { events }) => partOfOwn(officeId, events),
  decide: (command, state, { today, roles, number, isSample, rulebook }) =>
    decideLetter(command, state, {
      today,
      roles,
      number,
      isSample,
      ...rulebook,
    }),
};
