/** Why a step is not open to the person who is signed in: the role first, then the case itself, in the order of the core. */
import { useCallback } from 'react';
import type { CaseView } from '../../shared/api/views.ts';
import { caseCommands, type CaseStep } from '../../shared/case/commands.ts';
import { whyNot } from '../../shared/case/guards.ts';
import type { Part } from '../../shared/case/sharing.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import { useStatus } from './queries.ts';

/** `const refusalOf = useStepRefusal(view); refusalOf('RecordSession')` is null when the step is open. */
export const useStepRefusal = (view: CaseView): ((command: CaseStep) => CaseRefusal | null) => {
  const roles = useStatus().data?.person?.roles;
  return useCallback(
    (command) => {
      const { by } = caseCommands[command];
      if (roles !== undefined && !by.some((role) => roles.includes(role))) return { type: 'role-missing', roles: by };
      if (view.needsNewerVersion) return { type: 'newer-version-needed' };
      return whyNot(command, view.case) ?? elsewhereRefusal(command, view.part);
    },
    [roles, view],
  );
};

/** The same as the core asks of the events: who only reads may note that they looked; only the office whose case it is lets others in. */
const elsewhereRefusal = (command: CaseStep, part: Part): CaseRefusal | null => {
  if (part === 'home' || command === 'IssuePaper' || command === 'NotePersonalDataSeen') return null;
  const isOpen = part === 'shared' && command !== 'ShareCase' && command !== 'HandOverCase';
  return isOpen ? null : { type: 'stream-elsewhere', part };
};
