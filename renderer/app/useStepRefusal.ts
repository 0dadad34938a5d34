/** Why a step is not open to the person who is signed in: the role first, then the case itself, in the order of the core. */
import { useCallback } from 'react';
import type { CaseView } from '../../shared/api/views.ts';
import { caseCommands, type CaseStep } from '../../shared/case/commands.ts';
import { whyNot } from '../../shared/case/guards.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import { useStatus } from './queries.ts';

/** `const refusalOf = useStepRefusal(view); refusalOf('RecordSession')` is null when the step is open. */
export const useStepRefusal = (view: CaseView): ((command: CaseStep) => CaseRefusal | null) => {
  const roles = useStatus().data?.person?.roles;
  return useCallback(
    (command) => {
      const { by } = caseCommands[command];
      if (roles !== undefined && !by.some((role) => roles.includes(role))) return { type: 'role-missing', roles: by };
      return view.needsNewerVersion ? { type: 'newer-version-needed' } : whyNot(command, view.case);
    },
    [roles, view],
  );
};
