/**
 * A form over a shared schema: the schema of the command is the only validation. Input values are what people type (`z.input`), submitted
 * values are what the schema makes of them (`z.output`). Faults show after leaving a field, then follow the typing.
 */
import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type FieldValues, type Resolver, useForm, type UseFormReturn } from 'react-hook-form';
import type * as z from 'zod';
import { issueMessage } from '../../../shared/kernel/issueCode.ts';
import type { AnyRefusal } from '../../i18n/refusalText.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { afterPress } from './afterPress.ts';
import { sentence } from './problemText.ts';

export type ZodForm<I extends FieldValues, O> = UseFormReturn<I, unknown, O>;
/**
 * What draft saving and refusals ask of a form, whatever its values. Written as methods, so that a form of particular values fits: what
 * `reset` gets comes from `getValues` of the same form, and a name that it has not is no fault.
 */
export type AnyForm = {
  getValues(this: void): object;
  reset(this: void, values: object, options: { readonly keepDefaultValues: boolean }): void;
  watch(
    this: void,
    onChange: (values: unknown, change: { readonly name?: string | undefined }) => void,
  ): { readonly unsubscribe: () => void };
  setError(this: void, name: string, error: { readonly type: string; readonly message: string }): void;
};

type Options<I extends FieldValues, O> = {
  readonly schema: z.ZodType<O, I>;
  readonly defaultValues: DefaultValues<I>;
};

export const useZodForm = <I extends FieldValues, O>({ schema, defaultValues }: Options<I, O>): ZodForm<I, O> =>
  useForm<I, unknown, O>({
    resolver: resolverOf(schema),
    defaultValues,
    mode: 'onTouched',
    // The Form component moves the focus itself, to the first faulty field in reading order.
    shouldFocusError: false,
  });

const resolverOf = <I extends FieldValues, O>(schema: z.ZodType<O, I>): Resolver<I, unknown, O> => {
  const check = zodResolver<I, unknown, O>(schema, { error: issueMessage }) as Resolver<I, unknown, O>;
  return async (...input) => {
    await afterPress();
    return check(...input);
  };
};

/**
 * Puts a refusal beside the fields it names. Returns the sentence to show over the form, or null when every part found its field.
 * `toField` translates the core's field paths where the form's shape differs.
 */
export const showRefusal = (form: AnyForm, refusal: AnyRefusal, toField = (field: string) => field): string | null => {
  if (refusal.type === 'invalid') {
    for (const issue of refusal.issues) {
      form.setError(toField(dotted(issue.field)), { type: 'refusal', message: issue.problem });
    }
    const [first] = refusal.issues;
    if (first !== undefined) focusField(toField(dotted(first.field)));
    return refusalText(refusal);
  }
  const text = refusalText(refusal);
  if (!('field' in refusal) || refusal.field === null) return text;
  const name = toField(dotted(refusal.field));
  form.setError(name, { type: 'refusal', message: refusal.type === 'id-number' ? refusal.reason : sentence(text) });
  return focusField(name) ? null : text;
};

/** True if the page has the field. */
const focusField = (name: string): boolean => {
  const [field] = document.getElementsByName(name);
  field?.focus();
  return field !== undefined;
};

/** `parties[0].name` and `parties.0.name` mean the same field. */
const dotted = (path: string): string => path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
