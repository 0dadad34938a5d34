/** Calm lines over a letter, with the words in which its records are compared. */
import type { LetterView } from '../../../shared/api/letters.ts';
import { serviceWays } from '../../../shared/case/codes.ts';
import { letterCommands } from '../../../shared/letter/commands.ts';
import { letterKindRow, LetterKind } from '../../../shared/letter/kinds.ts';
import { checkResults, closingReasons, escalationReasons, replyStances } from '../../../shared/letter/words.ts';
import { useExecuteLetter } from '../../app/streamQueries.ts';
import type { FactWords } from '../../parts/conflict/factRows.ts';
import { StreamNotices } from '../../parts/StreamNotices.tsx';
import type { ChoiceRow } from '../../ui/form/SelectField.tsx';

const codeLists: Readonly<Record<string, readonly ChoiceRow[]>> = {
  letterKind: LetterKind.map(letterKindRow),
  way: serviceWays,
  stance: replyStances,
  result: checkResults,
  reason: [...escalationReasons, ...closingReasons],
};
const factWords: FactWords = {
  codeText: (key, code) => codeLists[key]?.find((row) => row.code === code)?.text ?? null,
  nameOf: () => '',
};

export const LetterNotices = ({ view }: { readonly view: LetterView }) => {
  const execute = useExecuteLetter(view.letterId);
  return (
    <StreamNotices
      needsNewerVersion={view.needsNewerVersion}
      conflicts={view.conflicts}
      history={view.history}
      settlers={letterCommands.ResolveConflict.by}
      words={factWords}
      onResolve={(data) => execute({ type: 'ResolveConflict', data })}
    />
  );
};
