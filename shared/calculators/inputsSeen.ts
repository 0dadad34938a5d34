/** What was put into a calculation, as a person reads it: label and value, a line per row of a list. Fields that were left out are not there. */
import { fullDayText } from '../kernel/dayText.ts';
import { isLocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import { yuanText } from '../money/fen.ts';
import { isMonth, monthText } from '../statistics/period.ts';
import type { Fields, InputField } from './inputFields.ts';
import { calculators, isCalculatorId } from './registry.ts';
import type { CalculatorInput } from './startInput.ts';

export type InputSeen = { readonly label: Text; readonly value: Text };

/** In the order of the form; nothing for a calculator of another version, whose fields are not known. */
export const inputsSeen = (calculatorId: string, inputs: CalculatorInput): readonly InputSeen[] => {
  if (!isCalculatorId(calculatorId)) return [];
  const fields: Fields = calculators[calculatorId].fields;
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = inputs[name];
    if (value === null || value === undefined) return [];
    if (field.kind !== 'rows') return [{ label: field.label, value: valueText(field, value) }];
    const rows = Array.isArray(value) ? value : [];
    return rows.map((row: unknown, at) => ({
      label: { zh: `${field.label.zh} ${at + 1}`, en: `${field.label.en} ${at + 1}` },
      value: rowText(field.columns ?? {}, row),
    }));
  });
};

const rowText = (columns: Fields, row: unknown): Text => {
  const cells = Object.entries(columns).map(([name, column]) => {
    const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
    const { zh, en } = valueText(column, value);
    return { zh: `${column.label.zh} ${zh}`, en: `${column.label.en} ${en}` };
  });
  return { zh: cells.map(({ zh }) => zh).join('，'), en: cells.map(({ en }) => en).join(', ') };
};

const valueText = (field: InputField, value: unknown): Text => {
  if (field.kind === 'fen' && typeof value === 'number') return yuanText(value);
  if (field.kind === 'flag') return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (field.kind === 'date' && typeof value === 'string' && isLocalDate(value)) return fullDayText(value);
  if (field.kind === 'month' && typeof value === 'string' && isMonth(value)) return monthText(value);
  const chosen = field.choices?.find(({ code }) => code === value);
  return chosen?.text ?? same(String(value));
};

const same = (text: string): Text => ({ zh: text, en: text });
