/** Which calculator is open for whom, and with what values: what was typed goes along when either is changed. */
import { useCallback, useRef, useState } from 'react';
import type { Calculation } from '../../../shared/calculators/calculation.ts';
import { calculatorsFor } from '../../../shared/calculators/groups.ts';
import { type CalculatorId, isCalculatorId } from '../../../shared/calculators/registry.ts';
import {
  type CalculatorInput,
  carryInput,
  noFacts,
  startInput,
  storedInput,
  type WorkerFacts,
} from '../../../shared/calculators/startInput.ts';
import type { ClaimKind } from '../../../shared/case/codes.ts';
import type { Trace } from '../../../shared/case/parts.ts';
import type { Live } from './liveCalculation.ts';

/** Somebody who may claim, with what the case knows of the work. */
export type Claimant = { readonly partyId: string; readonly name: string; readonly facts: WorkerFacts };

export type ChosenStart = {
  /** The kind of the claim, if there is one yet. */
  readonly kind: ClaimKind | null;
  /** The calculation the claim has so far. */
  readonly stored: Trace | null;
  readonly people: readonly Claimant[];
  readonly partyId: string;
};
export type Chosen = { readonly id: CalculatorId | null; readonly partyId: string; readonly start: CalculatorInput };

export const useChosen = (given: ChosenStart) => {
  const { people } = given;
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(given));
  const [calculation, setCalculation] = useState<Calculation | null>(null);
  const typed = useRef<CalculatorInput>(chosen.start);
  const onTyped = useCallback((values: CalculatorInput, live: Live): void => {
    typed.current = values;
    setCalculation(live.kind === 'done' ? live.calculation : null);
  }, []);
  const change = (id: CalculatorId | null, partyId: string): void => {
    if (id === chosen.id && partyId === chosen.partyId) return;
    setChosen({ id, partyId, start: nextStart(chosen, { id, partyId, people, typed: typed.current }) });
    if (id === null) setCalculation(null);
  };
  return {
    chosen,
    calculation,
    facts: factsOf(people, chosen.partyId),
    onTyped,
    chooseId: (id: CalculatorId) => change(id, chosen.partyId),
    choosePerson: (partyId: string) => change(chosen.id, partyId),
  };
};

const factsOf = (people: readonly Claimant[], partyId: string): WorkerFacts =>
  people.find((person) => person.partyId === partyId)?.facts ?? noFacts;

/** The claim's own calculation again, else the usual calculator of its kind, else none. */
const firstChoice = ({ kind, stored, people, partyId }: ChosenStart): Chosen => {
  if (stored !== null && isCalculatorId(stored.calculatorId)) {
    const id = stored.calculatorId;
    return { id, partyId, start: storedInput(id, stored.input) };
  }
  const id = kind === null ? null : (calculatorsFor(kind)[0] ?? null);
  return { id, partyId, start: id === null ? {} : startInput(id, factsOf(people, partyId)) };
};

type Next = Pick<Chosen, 'id' | 'partyId'> & {
  readonly people: readonly Claimant[];
  readonly typed: CalculatorInput;
};

const nextStart = (before: Chosen, { id, partyId, people, typed }: Next): CalculatorInput => {
  if (id === null) return {};
  const to = { id, facts: factsOf(people, partyId) };
  if (before.id === null) return startInput(id, to.facts);
  return carryInput({ id: before.id, facts: factsOf(people, before.partyId), typed }, to);
};
