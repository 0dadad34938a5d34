/** What a calculation is counted with on this desk: today, the office's calendar and settings, and a place, which is the office's unless chosen. */
import { useMemo, useState } from 'react';
import type { CalculatorContext } from '../../../shared/calculators/calculation.ts';
import { wagePlace } from '../../../shared/settings/place.ts';
import { useRulebook, useStatus } from '../../app/queries.ts';

export type CalculatorDesk = {
  readonly context: CalculatorContext;
  readonly place: string;
  readonly choosePlace: (place: string) => void;
};

/** Null until the desk has said which day it is. */
export const useCalculatorDesk = (): CalculatorDesk | null => {
  const { calendar, settings } = useRulebook();
  const on = useStatus().data?.today;
  const [chosen, choosePlace] = useState<string | null>(null);
  return useMemo(() => {
    if (on === undefined) return null;
    const place = chosen ?? wagePlace(settings, on);
    return { context: { calendar, settings, on, place }, place, choosePlace };
  }, [calendar, settings, on, chosen]);
};
