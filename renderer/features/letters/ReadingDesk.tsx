/** A letter that is read: its story, the paper as kept, and the ways on. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterStepCommand } from '../../../shared/letter/commands.ts';
import { LivePaper } from '../../app/LivePaper.tsx';
import { PaperActs } from '../../app/DrawnPaper.tsx';
import { useLetterPreview, useLetterSource } from './letterPaper.ts';
import type { DeskProps } from './LetterDesk.tsx';
import { LetterFrame } from './LetterFrame.tsx';
import { LetterStory } from './LetterStory.tsx';
import { StepDialog } from './steps/StepDialog.tsx';
import { useLetterRefusal } from './useLetterRefusal.ts';

export const ReadingDesk = ({ onRevise, ...props }: DeskProps & { readonly onRevise: () => void }) => {
  const { t } = useTranslation('letters');
  const { view } = props;
  const [step, setStep] = useState<LetterStepCommand | null>(null);
  const refusalOf = useLetterRefusal(props);
  // Asked for again whenever something was recorded: a number and a day may have come onto the paper.
  const wanted = useMemo(() => ({ content: null, of: view.savedAt }), [view.savedAt]);
  const preview = useLetterPreview(view, wanted);
  const source = useLetterSource(view);
  const ways = view.guide.next.map((exit) => ({
    key: exit.command,
    label: exit.label,
    isMain: exit.isMain,
    refusal: refusalOf(exit),
    go: () => (exit.command === 'ReviseLetter' ? onRevise() : setStep(exit.command)),
  }));
  return (
    <>
      <LetterFrame
        {...props}
        missing={view.guide.missing}
        ways={ways}
        text={<LetterStory view={view} />}
        paper={
          <>
            <PaperActs source={source} />
            <LivePaper label={t('paper.title')} preview={preview} />
          </>
        }
      />
      {step !== null && <StepDialog {...props} step={step} onClose={() => setStep(null)} />}
    </>
  );
};
