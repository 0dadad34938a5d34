/** Gathers what the defaults of a dialog are made from: the case, today, the person at the desk, the office's people, fresh ids. */
import { usePeople, useStatus } from '../../app/queries.ts';
import { type StepTarget, useCasePage } from './caseActions.tsx';
import type { StepContext } from './fieldSpec.ts';

export const useStepContext = (target: StepTarget): StepContext => {
  const page = useCasePage();
  const person = useStatus().data?.person ?? null;
  const people = usePeople().data ?? [];
  return {
    ...page,
    target,
    me: person?.name ?? '',
    myId: person?.personId ?? null,
    people,
    newId: () => crypto.randomUUID(),
  };
};
