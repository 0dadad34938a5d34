/** Decides whether the letter is being written or read: written by a mediator until it is signed out, read by everybody else. */
import { useEffect, useState } from 'react';
import type { LetterView } from '../../../shared/api/letters.ts';
import type { PersonView } from '../../../shared/api/views.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { letterCommands } from '../../../shared/letter/commands.ts';
import { EditingDesk } from './EditingDesk.tsx';
import { ReadingDesk } from './ReadingDesk.tsx';

export type DeskProps = {
  readonly view: LetterView;
  readonly person: PersonView | null;
  readonly today: LocalDate;
};

export const LetterDesk = (props: DeskProps) => {
  const { view, person } = props;
  const [isRevising, setRevising] = useState(false);
  const { guide, needsNewerVersion } = view;
  const isDrafter = letterCommands.ReviseLetter.by.some((role) => person?.roles.includes(role) === true);
  const isOpen = guide.next.some(({ command, blockedBy }) => command === 'ReviseLetter' && blockedBy === null);
  const mayWrite = isDrafter && isOpen && !needsNewerVersion;
  const isDraft = guide.step.id === 'L0';
  // Stored changes made it a draft again: whoever revises after the next review presses anew.
  useEffect(() => {
    if (isDraft) setRevising(false);
  }, [isDraft]);
  if (mayWrite && (isDraft || isRevising)) {
    return <EditingDesk {...props} onStop={isDraft ? null : () => setRevising(false)} />;
  }
  return <ReadingDesk {...props} onRevise={() => setRevising(true)} />;
};
