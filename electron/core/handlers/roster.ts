/** Handlers of rosters: a file in, its cells out; a template out. Neither touches a case. */
import { base, whileOpen } from '../context.ts';
import { readRosterFile } from '../roster/readRosterFile.ts';
import { rosterTemplate } from '../roster/rosterTemplate.ts';

const os = base.cases.use(whileOpen);

export const rosterHandlers = {
  readRoster: os.readRoster.handler(({ input }) => readRosterFile(input)),
  rosterTemplate: os.rosterTemplate.handler(({ input: { language } }) => rosterTemplate(language)),
};
