/** A letter's text in the making: the form, its draft on this computer, the paper drawn from it, and how it is stored. */
import { useMemo } from 'react';
import type { LetterView } from '../../../shared/api/letters.ts';
import { type LetterContent, letterContentSchema } from '../../../shared/letter/events.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { PaperSource } from '../../app/DrawnPaper.tsx';
import { type DraftState, useDraft } from '../../app/useDraft.ts';
import type { Preview } from '../../app/useLatestPreview.ts';
import { useLiveValues } from '../../app/useLiveValues.ts';
import { useText } from '../../i18n/useText.ts';
import { useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { drawableText, isSameText, type LetterInput } from './letterForm.ts';
import { useLetterPreview, useLetterSource } from './letterPaper.ts';
import { type LetterText, useLetterText } from './useLetterText.ts';

type Writing = {
  readonly form: ZodForm<LetterInput, LetterContent>;
  readonly draft: DraftState;
  /** What is typed, as far as it can be drawn. */
  readonly typed: LetterContent;
  /** It differs from what is stored with the letter. */
  readonly isChanged: boolean;
  readonly preview: Preview;
  readonly text: LetterText;
  /** To print or save; what is typed is stored first. */
  readonly source: PaperSource;
};

export const useWriting = (view: LetterView): Writing => {
  const words = useText();
  const { letter, letterId } = view;
  const { letterKind, caseId } = letter.drafted;
  const form = useZodForm({ schema: letterContentSchema, defaultValues: letter.content });
  const title = `${words(letterKindRow(letterKind).short)} ${letter.content.addressee.name}`.trim();
  const draft = useDraft({ draftId: `letter:${letterId}`, kind: 'letter', caseId, title, form });
  const isRestoring = draft.state === 'restoring';
  const values = useLiveValues(form);
  const typed = useMemo(() => drawableText(values, letter.content), [values, letter.content]);
  const wanted = useMemo(() => (isRestoring ? null : { content: typed }), [isRestoring, typed]);
  const text = useLetterText({ view, form, clearDraft: draft.clear });
  const stored = useLetterSource(view);
  return {
    form,
    draft,
    typed,
    isChanged: !isSameText(typed, letter.content),
    preview: useLetterPreview(view, wanted),
    text,
    source: {
      ...stored,
      issue: async (act) => {
        const saved = await text.save();
        return saved.ok ? stored.issue(act) : saved;
      },
    },
  };
};
