/** The contract implemented: one handler file per area. A call that is missing here is a type error. */
import { base } from './context.ts';
import { casesHandlers } from './handlers/cases.ts';
import { changesHandler } from './handlers/changes.ts';
import { consultationsHandlers } from './handlers/consultations.ts';
import { courierHandlers } from './handlers/courier.ts';
import { deskHandlers } from './handlers/desk.ts';
import { documentsHandlers } from './handlers/documents.ts';
import { draftsHandlers } from './handlers/drafts.ts';
import { filesHandlers } from './handlers/files.ts';
import { lettersHandlers } from './handlers/letters.ts';
import { settingsHandlers } from './handlers/settings.ts';
import { statisticsHandlers } from './handlers/statistics.ts';
import { syncHandlers } from './handlers/sync.ts';
import { templatesHandlers } from './handlers/templates.ts';

export const router = base.router({
  desk: deskHandlers,
  cases: casesHandlers,
  consultations: consultationsHandlers,
  letters: lettersHandlers,
  documents: documentsHandlers,
  templates: templatesHandlers,
  drafts: draftsHandlers,
  files: filesHandlers,
  settings: settingsHandlers,
  statistics: statisticsHandlers,
  sync: syncHandlers,
  courier: courierHandlers,
  changes: changesHandler,
});
export type CoreRouter = typeof router;
