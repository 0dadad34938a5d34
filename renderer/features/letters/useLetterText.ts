/** Stores what is typed with the letter: its own act, because it takes an earlier review away. */
import { useState } from 'react';
import type { LetterView } from '../../../shared/api/letters.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import { type LetterContent, letterContentSchema } from '../../../shared/letter/events.ts';
import { useExecuteLetter } from '../../app/streamQueries.ts';
import type { AnyRefusal } from '../../i18n/refusalText.ts';
import { showRefusal, type ZodForm } from '../../ui/form/useZodForm.ts';
import type { LetterInput } from './letterForm.ts';
import { isSameText, onForm } from './letterForm.ts';

export type LetterText = {
  /** What is wrong and belongs to no field. */
  readonly problem: string | null;
  readonly show: (refusal: AnyRefusal) => void;
  readonly save: () => Promise<Result<LetterContent, AnyRefusal>>;
};
type Options = {
  readonly view: LetterView;
  readonly form: ZodForm<LetterInput, LetterContent>;
  readonly clearDraft: () => Promise<void>;
};

export const useLetterText = ({ view, form, clearDraft }: Options): LetterText => {
  const execute = useExecuteLetter(view.letterId);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<Result<LetterContent, AnyRefusal>> => {
    setProblem(null);
    const typed = letterContentSchema.safeParse(form.getValues());
    if (!typed.success) {
      await form.trigger();
      return refuse({ type: 'invalid', issues: [] });
    }
    if (!isSameText(typed.data, view.letter.content)) {
      const saved = await execute({ type: 'ReviseLetter', data: { content: typed.data } });
      if (!saved.ok) return saved;
    }
    await clearDraft();
    return ok(typed.data);
  };
  return { problem, save, show: (refusal) => setProblem(showRefusal(form, refusal, onForm)) };
};
