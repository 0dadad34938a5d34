/** Handlers about cases: the workbench, lists, the case page, commands, look-up, search, import. */
import { partyById } from '../../../shared/case/state.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { ok, refuse } from '../../../shared/kernel/result.ts';
import { base, whileOpen } from '../context.ts';
import { caseView, registeredCase } from '../caseView.ts';
import { handleCommand } from '../handleCommand.ts';
import { importIntakeFile } from '../importFile.ts';
import { missingFile } from '../missingFile.ts';
import { calendarEntries } from '../queries/calendarEntries.ts';
import { listCases } from '../queries/listCases.ts';
import { lookupParty } from '../queries/lookupParty.ts';
import { searchCases } from '../queries/searchCases.ts';
import { kept, located } from '../queries/whereabouts.ts';
import { workbench } from '../queries/workbench.ts';
import { readCase, readerOf } from '../readScope.ts';
import { rosterHandlers } from './roster.ts';

const os = base.cases.use(whileOpen);

export const casesHandlers = {
  ...rosterHandlers,
  workbench: os.workbench.handler(({ context: { open } }) => workbench(open.store.read, readerOf(open))),
  calendar: os.calendar.handler(({ context: { open }, input }) =>
    calendarEntries(open.store.read, input, readerOf(open)),
  ),
  list: os.list.handler(({ context: { open }, input }) => {
    const { total, rows } = listCases(open.store.read, kept(open, input), readerOf(open));
    return { total, rows: located(open, 'case', { rows, idOf: ({ caseId }) => caseId }) };
  }),
  get: os.get.handler(({ context: { open }, input }) => {
    const read = readCase(open, input.caseId);
    return read.ok ? caseView(open, read.value) : read;
  }),
  execute: os.execute.handler(({ context: { open }, input: { caseId, command } }) => {
    const read = readCase(open, caseId);
    if (!read.ok) return read;
    const missing = missingFile(open, command.data);
    if (missing !== null) return refuse(missing);
    const handled = handleCommand(open, { caseId, command });
    return handled.ok ? caseView(open, handled.value) : handled;
  }),
  lookupParty: os.lookupParty.handler(({ context: { open }, input }) =>
    lookupParty(open.store.read, input, readerOf(open)),
  ),
  reveal: os.reveal.handler(({ context: { open }, input: { caseId, partyId, reason } }) => {
    const read = readCase(open, caseId);
    if (!read.ok) return read;
    const found = registeredCase(read.value);
    if (!found.ok) return found;
    const party = partyById(found.value, partyId);
    if (party === undefined) return refuse({ type: 'party-unknown', field: 'partyId', partyId });
    // Logged first: a number that was shown and not logged must not exist.
    const logged = handleCommand(open, {
      caseId,
      command: caseCommand('NotePersonalDataSeen', { act: 'revealed', what: `idNumber/${partyId}`, reason }),
    });
    return logged.ok ? ok({ idNumber: party.idNumber }) : logged;
  }),
  search: os.search.handler(({ context: { open }, input }) => searchCases(open.store.read, input, readerOf(open))),
  importFile: os.importFile.handler(({ context, input }) =>
    importIntakeFile(context.open, context.papers(context.open), input.json),
  ),
};
