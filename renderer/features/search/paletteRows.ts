/** What the palette offers besides cases: the places of the desk and the calculators, found by Chinese or English words. */
import type { SearchHit } from '../../../shared/api/views.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import { findCalculators } from '../../../shared/calculators/groups.ts';
import { paths } from '../../app/paths.ts';
import { frame as en } from '../../i18n/en/frame.ts';
import { frame as zh } from '../../i18n/zh/frame.ts';

export type Place = {
  readonly word:
    | 'newCase'
    | 'newConsultation'
    | 'workbench'
    | 'cases'
    | 'consultations'
    | 'letters'
    | 'calendar'
    | 'calendarWhy'
    | 'calculators'
    | 'check'
    | 'statistics'
    | 'settings'
    | 'rules';
  readonly path: string;
};
const places: readonly Place[] = [
  { word: 'newCase', path: paths.newCase },
  { word: 'newConsultation', path: paths.newConsultation },
  { word: 'workbench', path: paths.workbench },
  { word: 'cases', path: paths.cases },
  { word: 'consultations', path: paths.consultations },
  { word: 'letters', path: paths.letters },
  { word: 'calendar', path: paths.calendar },
  { word: 'calendarWhy', path: paths.calendarWhy },
  { word: 'calculators', path: paths.calculators },
  { word: 'check', path: paths.check },
  { word: 'statistics', path: paths.statistics },
  { word: 'settings', path: paths.settings },
  { word: 'rules', path: paths.rules },
];

/** The places whose words contain the text; all of them for an empty text. */
export const placesFor = (text: string): readonly Place[] => {
  const wanted = text.trim().toLowerCase();
  return places.filter(({ word }) => `${zh[word]} ${en[word]}`.toLowerCase().includes(wanted));
};

/** Hits shown in the panel; the rest is on the results page. */
const MOST_HITS = 7;

export type PaletteRow =
  | { readonly kind: 'case'; readonly id: string; readonly path: string; readonly hit: SearchHit }
  | { readonly kind: 'all'; readonly id: string; readonly path: string; readonly count: number }
  | { readonly kind: 'place'; readonly id: string; readonly path: string; readonly place: Place }
  | { readonly kind: 'calculator'; readonly id: CalculatorId; readonly path: string };

/** Calculators shown in the panel. */
const MOST_CALCULATORS = 3;

/** The calculators whose title contains the text; their articles are searched on their own page. */
const calculatorsTitled = (text: string): readonly CalculatorId[] => {
  const wanted = text.trim().toLowerCase();
  return findCalculators(wanted)
    .filter((id) => `${calculators[id].title.zh} ${calculators[id].title.en}`.toLowerCase().includes(wanted))
    .slice(0, MOST_CALCULATORS);
};

/** The rows in the order of the arrows: cases, "all results", places, calculators. */
export const paletteRowsOf = (text: string, hits: readonly SearchHit[]): readonly PaletteRow[] => {
  const isAsked = [...text.trim()].length >= 2;
  const shown = isAsked ? hits.slice(0, MOST_HITS) : [];
  return [
    ...shown.map((hit) => ({ kind: 'case', id: hit.caseId, path: paths.case(hit.caseId), hit }) as const),
    ...(isAsked && hits.length > MOST_HITS
      ? [{ kind: 'all', id: 'all', path: paths.search(text.trim()), count: hits.length } as const]
      : []),
    ...placesFor(text).map((place) => ({ kind: 'place', id: place.word, path: place.path, place }) as const),
    ...(isAsked ? calculatorsTitled(text) : []).map(
      (id) => ({ kind: 'calculator', id, path: paths.calculator(id) }) as const,
    ),
  ];
};
