/** Calm lines over a letter. */
import type { LetterView } from '../../../shared/api/letters.ts';
import { letterCommands } from '../../../shared/letter/commands.ts';
import { useExecuteLetter } from '../../app/streamQueries.ts';
import { StreamNotices } from '../../parts/StreamNotices.tsx';
import { letterFactWords } from './conflictWords.ts';

export const LetterNotices = ({ view }: { readonly view: LetterView }) => {
  const execute = useExecuteLetter(view.letterId);
  return (
    <StreamNotices
      needsNewerVersion={view.needsNewerVersion}
      conflicts={view.conflicts}
      history={view.history}
      settlers={letterCommands.ResolveConflict.by}
      words={letterFactWords}
      onResolve={(data) => execute({ type: 'ResolveConflict', data })}
    />
  );
};
