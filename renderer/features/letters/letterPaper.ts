/** The paper of a letter: drawn while it is written, and to print or save. */
import { useCallback, useMemo } from 'react';
import type { LetterView } from '../../../shared/api/letters.ts';
import type { LetterContent } from '../../../shared/letter/events.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import { useCore } from '../../app/core.tsx';
import type { PaperSource } from '../../app/DrawnPaper.tsx';
import { type Preview, useLatestPreview } from '../../app/useLatestPreview.ts';

/** `content` null: the text as stored. */
export type WantedPaper = { readonly content: LetterContent | null };

export const useLetterPreview = ({ letterId, letter }: LetterView, wanted: WantedPaper | null): Preview => {
  const core = useCore();
  const { documentId } = letterKindRow(letter.drafted.letterKind);
  const draw = useCallback(
    ({ content }: WantedPaper) => core.letters.preview({ letterId, documentId, content }),
    [core, letterId, documentId],
  );
  return useLatestPreview(draw, wanted);
};

/** The paper of the letter, or another one of it (the receipt of service). */
export const useLetterSource = ({ letterId, letter, savedAt }: LetterView, other?: string): PaperSource => {
  const core = useCore();
  const documentId = other ?? letterKindRow(letter.drafted.letterKind).documentId;
  return useMemo(
    () => ({
      key: ['letter', letterId, documentId, savedAt],
      preview: () => core.letters.preview({ letterId, documentId, content: null }),
      issue: (act) => core.letters.issue({ letterId, documentId, act }),
    }),
    [core, letterId, documentId, savedAt],
  );
};
