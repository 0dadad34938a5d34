/** Gives the paper service what it needs of an open desk. */
import { loadCase, registeredCase } from './caseView.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { officeView } from './desk/openDesk.ts';
import { createPaperService } from './documents/paperService.ts';
import { handleCommand } from './handleCommand.ts';
import type { PaperDeps, PaperService } from './papers.ts';
import { sealByCheckCode, sealBySha256 } from './projections/seals.ts';

/** One paper service per open desk, made at the first paper. */
export const papersOf = (resourcesDir: string): ((open: OpenDesk) => PaperService) => {
  const services = new WeakMap<OpenDesk, PaperService>();
  return (open) => {
    const known = services.get(open);
    if (known !== undefined) return known;
    const service = createPaperService(paperDeps(open, resourcesDir));
    services.set(open, service);
    return service;
  };
};

const paperDeps = (open: OpenDesk, resourcesDir: string): PaperDeps => ({
  resourcesDir,
  loadCase: (caseId) => registeredCase(loadCase(open, caseId)),
  execute: (caseId, command) => {
    const handled = handleCommand(open, { caseId, command });
    return handled.ok ? registeredCase(handled.value) : handled;
  },
  files: open.files,
  office: () => officeView(open.office()),
  person: open.person,
  rulebook: open.rulebook,
  today: open.today,
  newId: open.newId,
  sealBySha256: (sha256) => sealBySha256(open.store.read, sha256),
  sealByCheckCode: (checkCode) => sealByCheckCode(open.store.read, checkCode),
});
