import type { Shape } from '../shape.ts';
import type { importFile as zh } from '../zh/importFile.ts';

export const importFile: Shape<typeof zh> = {
  open: 'Import',
  title: 'Import an intake file',
  body: 'Choose a JSON intake file; its cases are registered step by step on their own dates. The file is checked whole first: with a single fault nothing is written.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  working: 'Checking and registering…',
  notJson: 'This file is not JSON; is it the right one?',
  tooLarge: 'The file is larger than 20 MB; split it into several.',
  faultsTitle_one: '{{count}} fault; nothing was written',
  faultsTitle_other: '{{count}} faults; nothing was written',
  where: 'Where',
  what: 'What',
  nameUnknown: 'This name is not a party of the case.',
  otherFault: 'The form does not fit ({{detail}}).',
  doneTitle_one: '{{count}} case registered',
  doneTitle_other: '{{count}} cases registered',
  copyFaults: 'Copy the list of faults',
};
