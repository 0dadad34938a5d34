/** What a half-filled form of a calculator amounts to: a result, what is still missing, or why it cannot be counted. Pure. */
import type { Calculation, CalculationRefusal, CalculatorContext } from '../../../shared/calculators/calculation.ts';
import type { Fields } from '../../../shared/calculators/inputFields.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import type { FieldIssue } from '../../../shared/kernel/parseFields.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { isEmptiness } from '../../ui/form/Field.tsx';

export type Live =
  | { readonly kind: 'done'; readonly calculation: Calculation }
  /** Fields that are empty or cannot be read. */
  | { readonly kind: 'open'; readonly issues: readonly FieldIssue[]; readonly isRead: boolean }
  | { readonly kind: 'refused'; readonly refusal: Exclude<CalculationRefusal, { readonly type: 'invalid' }> };

export const liveCalculation = (id: CalculatorId, typed: unknown, context: CalculatorContext): Live => {
  const result = calculators[id].calculate(typed, context);
  if (result.ok) return { kind: 'done', calculation: result.value };
  const { refusal } = result;
  // A number that nobody has given yet is one more field to fill in.
  if (refusal.type === 'setting-missing' && refusal.field !== null)
    return { kind: 'open', issues: [{ field: refusal.field, problem: 'required' }], isRead: true };
  if (refusal.type !== 'invalid') return { kind: 'refused', refusal };
  // What the schema takes and the arithmetic does not is the calculator's own to say; the form knows only the schema.
  const isRead = calculators[id].schema.safeParse(typed).success;
  return { kind: 'open', issues: refusal.issues, isRead };
};

/** The labels of the fields that are still empty, and of those that cannot be read. */
export const openLabels = (
  id: CalculatorId,
  issues: readonly FieldIssue[],
): { readonly missing: readonly Text[]; readonly faulty: readonly Text[] } => {
  const labels = (wanted: boolean): readonly Text[] => {
    const found = issues.filter(({ problem }) => isEmptiness(problem) === wanted);
    const texts = found.flatMap(({ field }) => labelOf(calculators[id].fields, field) ?? []);
    return texts.filter((text, at) => texts.findIndex(({ zh }) => zh === text.zh) === at);
  };
  return { missing: labels(true), faulty: labels(false) };
};

/** The label of a field by its path; of a column with that of its list. */
export const labelOf = (fields: Fields, path: string): Text | null => {
  const [name = '', , column = ''] = path.split('.');
  const field = fields[name];
  if (field === undefined) return null;
  const inner = field.columns?.[column];
  return inner === undefined
    ? field.label
    : { zh: `${field.label.zh} · ${inner.label.zh}`, en: `${field.label.en} · ${inner.label.en}` };
};
