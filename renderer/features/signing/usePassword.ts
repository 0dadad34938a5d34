/** Asks the core whether the password is that of the person who is signed in. */
import { useState } from 'react';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';

export const usePassword = () => {
  const core = useCore();
  const words = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (password: string): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const answer = await core.desk.confirmPassword({ password }).finally(() => setBusy(false));
    if (!answer.ok) setProblem(words(answer.refusal));
    return answer.ok;
  };
  return { confirm, isBusy, problem } as const;
};
