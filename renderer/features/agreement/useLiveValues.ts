/**
 * The form's values a quarter of a second after the last key: what the checker and the preview read, so that neither ever runs inside a
 * key press. The fields themselves do not wait for it.
 */
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { AgreementFormInput } from './agreementForm.ts';

const QUIET_MS = 250;

export const useLiveValues = (form: Pick<UseFormReturn<AgreementFormInput, unknown, never>, 'watch' | 'getValues'>) => {
  const { watch, getValues } = form;
  const [values, setValues] = useState<AgreementFormInput>(() => structuredClone(getValues()));
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
