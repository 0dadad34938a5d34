import type { Shape } from '../shape.ts';
import type { frame as zh } from '../zh/frame.ts';

export const frame: Shape<typeof zh> = {
  rail: 'Main navigation',
  skip: 'Skip to the content',
  workbench: 'Workbench',
  cases: 'Cases',
  newCase: 'Register',
  consultations: 'Advice',
  newConsultation: 'Record a consultation',
  letters: 'Letters',
  calculators: 'Calculate',
  check: 'Check PDF',
  statistics: 'Statistics',
  settings: 'Settings',
  search: 'Search',
  saved: 'Saved on this computer',
  saving: 'Saving…',
  saveFailed: 'Not saved yet, trying again',
  savedHint: 'Everything is kept encrypted on this computer; there is nothing to save by hand.',
  onlyHere_one: 'Only on this computer: {{count}} record',
  onlyHere_other: 'Only on this computer: {{count}} records',
  person: 'Signed in',
  lock: 'Lock',
  lockHint: 'Lock the desk (Ctrl+L)',
  switchLanguage: '中文',
  switchLanguageLabel: 'Switch to Chinese 切换为中文',
  clockBehind:
    'The clock of this computer is behind the newest record. Please check it. Legal dates follow the dates people type and are not affected.',
  disconnected: 'The connection to the program on this computer is gone. Everything saved is safe; reopen Hejie Desk.',
  idleLocked: 'The desk was idle for a while and locked itself.',
  notFoundWhat: 'There is no such page',
  notFoundWhy: 'The address may be incomplete, or the page has moved.',
  notFoundNext: 'Back to the workbench',
  crashTitle: 'Something unexpected happened on this page',
  crashBody:
    'Everything saved is on this computer. Go back to the workbench and come in again; if it repeats, tell the administrator.',
};
