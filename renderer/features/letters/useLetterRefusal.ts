/** Why a way on is not open to the person who is signed in: the role first, then a newer version's records, then the letter itself. */
import { useCallback } from 'react';
import { letterCommands } from '../../../shared/letter/commands.ts';
import type { LetterGuide } from '../../../shared/letter/letterGuide.ts';
import type { LetterRefusal } from '../../../shared/letter/refusals.ts';
import type { DeskProps } from './LetterDesk.tsx';

type RefusalOf = (exit: LetterGuide['next'][number]) => LetterRefusal | null;

export const useLetterRefusal = ({ view, person }: Pick<DeskProps, 'view' | 'person'>): RefusalOf => {
  const { needsNewerVersion } = view;
  return useCallback(
    ({ command, blockedBy }) => {
      const { by } = letterCommands[command];
      if (!by.some((role) => person?.roles.includes(role) === true)) return { type: 'role-missing', roles: by };
      return needsNewerVersion ? { type: 'newer-version-needed' } : blockedBy;
    },
    [needsNewerVersion, person],
  );
};
