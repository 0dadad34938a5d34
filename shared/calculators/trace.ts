/** A result as a claim keeps it: what the person saw, whole, never calculated again. */
import type { Trace } from '../case/parts.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Calculation } from './calculation.ts';

/** The trace of a result calculated on `on`. */
export const traceOf = (calculation: Calculation, on: LocalDate): Trace => ({
  calculatorId: calculation.calculator,
  calculatedOn: on,
  input: { ...calculation.inputs },
  amountFen: calculation.amountFen,
  // A formula is figures only and reads the same in both languages.
  steps: calculation.steps.map(({ formula, ...step }) => ({ ...step, formula: { zh: formula, en: formula } })),
  article: calculation.article,
  settings: calculation.settingsUsed.map(({ key, place, value, validFrom, confirmed }) => ({
    key,
    place,
    value,
    validFrom,
    confirmed,
  })),
  warnings: calculation.warnings.map(({ text }) => text),
});
