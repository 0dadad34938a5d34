/** Gives the paper service what it needs of an open desk. */
import { registeredCase } from './caseView.ts';
import type { OpenDesk } from './desk/openDesk.ts';
import { officeView } from './desk/openDesk.ts';
import { issuePacket } from './documents/packetService.ts';
import { createPaperService } from './documents/paperService.ts';
import { saveTransfer, showTransfer } from './documents/transferService.ts';
import { handleCommand } from './handleCommand.ts';
import { fontChoicesIn, keepFontChoice } from './officeFonts/fontChoices.ts';
import type { DeskPapers, PaperDeps } from './papers.ts';
import { readCase } from './readScope.ts';
import type { DeskSync } from './sync/deskSync.ts';
import { bringFiles } from './sync/fetchFile.ts';
import { filesAway } from './sync/filesAway.ts';
import { ownTemplateFor } from './templates/ownTemplate.ts';
import { sealByCheckCode, sealBySha256 } from './projections/seals.ts';

/** Folders the papers draw from. */
export type PaperPlaces = Pick<PaperDeps, 'resourcesDir' | 'fontFolders'>;

/** One paper service per open desk, made at the first paper. */
export const papersOf = (places: PaperPlaces, sync: (open: OpenDesk) => DeskSync): ((open: OpenDesk) => DeskPapers) => {
  const services = new WeakMap<OpenDesk, DeskPapers>();
  return (open) => {
    const known = services.get(open);
    if (known !== undefined) return known;
    const service = deskPapers(paperDeps(open, places, sync(open)));
    services.set(open, service);
    return service;
  };
};

const deskPapers = (deps: PaperDeps): DeskPapers => {
  const papers = createPaperService(deps);
  return {
    ...papers,
    packet: (input) => issuePacket(deps, papers, input),
    transferSheet: (input) => showTransfer(deps, input),
    transferFile: (input) => saveTransfer(deps, input),
  };
};

const paperDeps = (open: OpenDesk, { resourcesDir, fontFolders }: PaperPlaces, sync: DeskSync): PaperDeps => ({
  resourcesDir,
  fontFolders,
  ownTemplate: (slug, signed) => ownTemplateFor(open, slug, signed),
  fontChoices: () => fontChoicesIn(open.store),
  keepFontChoice: (style, role, choice) => keepFontChoice(open.store, style, role, choice),
  loadCase: (caseId) => {
    const read = readCase(open, caseId);
    return read.ok ? registeredCase(read.value) : read;
  },
  execute: (caseId, command) => {
    const handled = handleCommand(open, { caseId, command });
    return handled.ok ? registeredCase(handled.value) : handled;
  },
  files: open.files,
  bring: (sha256s, signal) => bringFiles(open, sync, { sha256s, signal }),
  away: (sha256s) => filesAway(open, sync, sha256s),
  office: () => officeView(open.office()),
  person: open.person,
  rulebook: open.rulebook,
  today: open.today,
  newId: open.newId,
  sealBySha256: (sha256) => sealBySha256(open.store.read, sha256),
  sealByCheckCode: (checkCode) => sealByCheckCode(open.store.read, checkCode),
});
