import type { RuleRefusalType } from '../zh/ruleRefusals.ts';

export const ruleRefusals: { readonly [K in RuleRefusalType]: string } = {
  'number-contradicts': 'This number contradicts another one; please check both.',
  'listed-twice': 'This row repeats an earlier one; change or remove one of them.',
  'setting-missing':
    'There is no "{{setting}}" yet. Fill it in here, or let the supervisor enter it under "Rules and numbers".',
  'switched-off':
    'The months behind this are not checked yet. The supervisor checks them under "Rules and numbers" and switches on "{{setting}}".',
  'setting-unknown': 'There is no such setting.',
  'unit-not-allowed': 'This unit cannot be used here; please choose again.',
  'number-not-allowed': 'Between {{min}} and {{max}}, with at most {{decimals}} decimals.',
  'choice-unknown': 'Please choose one of those listed.',
  'place-not-allowed': '"{{title}}" does not differ by place; leave the place empty.',
  'calendar-faults': 'Parts of the notice do not fit; nothing was loaded and everything typed is still here.',
  'pause-reversed': 'The pause ends before it begins; please check.',
  'pause-not-allowed': 'Pauses cannot be left out of this period.',
  'consent-not-allowed': 'The parties cannot extend this period by consent.',
  'consent-not-later': 'The day agreed on has to be later than the last day without it ({{than}}).',
  'consent-beyond-cap': 'It can be extended until {{latest}} at most.',
};
