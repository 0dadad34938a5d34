/**
 * The form over one calculator and what its values amount to, counted anew with every key. The calculator itself is the only check; what it
 * refuses stands beside the field it names.
 */
import { useMemo, useState } from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import type * as z from 'zod';
import type { CalculatorContext } from '../../../shared/calculators/calculation.ts';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import type { CalculatorInput } from '../../../shared/calculators/startInput.ts';
import { useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { type Live, liveCalculation } from './liveCalculation.ts';

export type CalculatorFormState = {
  readonly id: CalculatorId;
  readonly form: ZodForm<FieldValues, unknown>;
  readonly typed: CalculatorInput;
  readonly live: Live;
  readonly context: CalculatorContext;
};
type Options = {
  readonly id: CalculatorId;
  /** Taken once, when the form opens. */
  readonly start: CalculatorInput;
  readonly context: CalculatorContext;
};

export const useCalculatorForm = ({ id, start, context }: Options): CalculatorFormState => {
  // Every input of every calculator is an object over its own field names.
  const schema = calculators[id].schema as z.ZodType<unknown, FieldValues>;
  const [defaultValues] = useState(start);
  const form = useZodForm({ schema, defaultValues });
  const typed: CalculatorInput = useWatch({ control: form.control });
  const live = useMemo(() => liveCalculation(id, typed, context), [id, typed, context]);
  return { id, form, typed, live, context };
};
