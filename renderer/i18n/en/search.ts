import type { Shape } from '../shape.ts';
import type { search as zh } from '../zh/search.ts';

export const search: Shape<typeof zh> = {
  label: 'Search cases, or type what you want to do',
  placeholder: 'Names, employers, numbers, facts…',
  shortcut: 'Ctrl K',
  actions: 'Go to',
  cases: 'Cases',
  tooShort: 'One more character starts the search.',
  none: 'Nothing found for "{{text}}"',
  noneWhy: 'Try fewer characters, the employer, or digits of the number.',
  all_one: 'Show {{count}} result',
  all_other: 'Show all {{count}} results',
  allMany: 'Show all results',
  title: 'Search results',
  results_one: '{{count}} case for "{{text}}"',
  results_other: '{{count}} cases for "{{text}}"',
  resultsMany: 'The latest {{count}} cases for "{{text}}"; type more to narrow it down',
  found: { number: 'number', party: 'party', text: 'text' },
  go: 'Open',
};
