/** What the fields of a form share beside react-hook-form: their labels, for the list of faults. */
import { createContext, use, useEffect } from 'react';

export type FormLabels = Map<string, string>;
export const FormLabelsContext = createContext<FormLabels>(new Map());

/** Tells the form this field's label, so that a fault can name it. */
export const useFieldLabel = (name: string, label: string): void => {
  const labels = use(FormLabelsContext);
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
};
