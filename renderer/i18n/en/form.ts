import type { Shape } from '../shape.ts';
import type { form as zh } from '../zh/form.ts';

export const form: Shape<typeof zh> = {
  yes: 'Yes',
  no: 'No',
  notAsked: 'Not asked',
  faultsTitle_one: '{{count}} field needs a look',
  faultsTitle_other: '{{count}} fields need a look',
  faultsBody: 'Everything you typed is still here. Choose a line to go there.',
  failedTitle: 'This step was not finished',
  failedBody:
    'Everything you typed is still here; please try again. If that does not help, lock the desk and sign in again.',
  capital: 'In words: {{words}}',
  yuan: 'yuan',
  dateIncomplete: 'The date is not complete yet.',
  choose: 'Choose',
  noMatch: 'Nothing matches; try other words',
  showOptions: 'Show the options',
  addRow: 'Add a row',
  removeRow: 'Remove row {{row}}',
  characters: '{{used}} of {{limit}} characters',
  capsLock: 'Caps Lock is on',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  draftSaved: 'Saved on this computer',
  draftSaving: 'Saving…',
  draftFailed: 'Not saved yet, trying again',
  draftRestored: 'Your unfinished entry is back',
  draftDiscard: 'Clear and start again',
  submitHint: 'Ctrl+Enter also works',
};
