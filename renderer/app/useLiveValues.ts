/**
 * The form's values a quarter of a second after the last key: what a checker and a preview read, so that neither ever runs inside a
 * key press. The fields themselves do not wait for it.
 */
import { useEffect, useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ZodForm } from '../ui/form/useZodForm.ts';

const QUIET_MS = 250;

export const useLiveValues = <I extends FieldValues, O>({
  watch,
  getValues,
}: Pick<ZodForm<I, O>, 'watch' | 'getValues'>): I => {
  const [values, setValues] = useState<I>(() => structuredClone(getValues()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = (): void => setValues(structuredClone(getValues()));
    // What was restored from a draft before this subscription counts as well.
    take();
    const subscription = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(take, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [watch, getValues]);
  return values;
};
