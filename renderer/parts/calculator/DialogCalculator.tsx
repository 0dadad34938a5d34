/** The calculator inside the dialog; tells the dialog what is typed, so that it goes along when another one is chosen. */
import { useEffect } from 'react';
import type { Calculation, CalculatorContext } from '../../../shared/calculators/calculation.ts';
import type { CalculatorId } from '../../../shared/calculators/registry.ts';
import type { CalculatorInput, WorkerFacts } from '../../../shared/calculators/startInput.ts';
import { CalculatorForm } from './CalculatorForm.tsx';
import type { Live } from './liveCalculation.ts';
import { useCalculatorForm } from './useCalculatorForm.ts';

type DialogCalculatorProps = {
  readonly id: CalculatorId;
  readonly start: CalculatorInput;
  readonly facts: WorkerFacts;
  readonly context: CalculatorContext;
  readonly place: string;
  readonly onChoosePlace: (place: string) => void;
  readonly formId: string;
  readonly onTyped: (typed: CalculatorInput, live: Live) => void;
  readonly onUse: (calculation: Calculation) => Promise<void>;
};

export const DialogCalculator = ({ onTyped, ...props }: DialogCalculatorProps) => {
  const { id, start, context, facts, formId, onUse, place, onChoosePlace } = props;
  const state = useCalculatorForm({ id, start, context });
  const { typed, live } = state;
  useEffect(() => onTyped(typed, live), [onTyped, typed, live]);
  return (
    <CalculatorForm
      state={state}
      facts={facts}
      place={place}
      onChoosePlace={onChoosePlace}
      formId={formId}
      onUse={onUse}
    />
  );
};
