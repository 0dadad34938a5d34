/**
 * A letter that is written: the text left, the paper redrawn beside it. Typing is a draft on this computer until it is stored with the
 * letter, which sending to review and printing do by themselves.
 */
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterStepCommand } from '../../../shared/letter/commands.ts';
import { missingContent } from '../../../shared/letter/decide.ts';
import { missingAt } from '../../../shared/letter/letterGuide.ts';
import { PaperActs } from '../../app/DrawnPaper.tsx';
import { LivePaper } from '../../app/LivePaper.tsx';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import type { WayOn } from '../../parts/WaysOn.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { plainText } from '../../ui/form/SelectField.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { useToast } from '../../ui/Toast.tsx';
import type { DeskProps } from './LetterDesk.tsx';
import { LetterFields } from './LetterFields.tsx';
import { LetterFrame } from './LetterFrame.tsx';
import { StepDialog } from './steps/StepDialog.tsx';
import { useLetterRefusal } from './useLetterRefusal.ts';
import { useWriting } from './useWriting.ts';

/** What follows once the text is stored. */
type After = 'stay' | 'review';
/** `onStop` leaves the text as it was; null where there is nothing to do but write. */
type EditingDeskProps = DeskProps & { readonly onStop: (() => void) | null };

export const EditingDesk = ({ onStop, ...props }: EditingDeskProps) => {
  const { t } = useTranslation('letters');
  const toast = useToast();
  const formId = useId();
  const { letter } = props.view;
  const kind = letter.drafted.letterKind;
  const [step, setStep] = useState<LetterStepCommand | null>(null);
  const after = useRef<After>('stay');
  const { form, draft, typed, isChanged, preview, text, source } = useWriting(props.view);
  const store = async (): Promise<void> => {
    const then = after.current;
    after.current = 'stay';
    const saved = await text.save();
    if (!saved.ok) return text.show(saved.refusal);
    if (then === 'stay') return toast({ text: t('text.saved') });
    const missing = missingContent(kind, saved.value);
    if (missing.length === 0) return setStep('SubmitLetter');
    text.show({ type: 'invalid', issues: missing.map((field) => ({ field, problem: 'required' })) });
  };
  const send = (then: After) => () => {
    after.current = then;
    submitForm(formId);
  };
  const fromDraft = useDraftWays(props, send('review'), setStep);
  const stop = (): void => void draft.clear().then(onStop);
  const fromRevision = [
    { ...openWay('save', t('text.saveRevision'), send('stay')), isMain: true },
    openWay('stop', t('text.stopRevising'), stop),
  ];
  return (
    <>
      <LetterFrame
        {...props}
        missing={missingAt('L0', { ...letter, content: typed })}
        ways={onStop === null ? fromDraft : fromRevision}
        aside={<SavedMark state={draft.state} savedAt={draft.savedAt} />}
        action={
          isChanged && (
            <Button type="submit" form={formId}>
              {t('text.save')}
            </Button>
          )
        }
        text={
          draft.state === 'restoring' ? (
            <Loading minHeight="20rem" />
          ) : (
            <Form form={form} id={formId} label={t('text.title')} onSubmit={store}>
              {text.problem !== null && (
                <Banner tone="overdue" isAlert>
                  {text.problem}
                </Banner>
              )}
              {onStop !== null && <Banner>{t('text.revise')}</Banner>}
              <RestoredDraft
                isShown={draft.wasRestored}
                onDiscard={() => void draft.clear().then(() => form.reset(letter.content))}
              />
              <LetterFields kind={kind} />
            </Form>
          )
        }
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

/** Through the form, so that its faults are shown as after any other refused press. */
const submitForm = (formId: string): void => {
  const element = document.getElementById(formId);
  if (element instanceof HTMLFormElement) element.requestSubmit();
};

const openWay = (key: string, label: string, go: () => void): WayOn => ({
  key,
  label: plainText(label),
  isMain: false,
  refusal: null,
  go,
});

/** The ways on from a draft; revising is what the page itself is for. */
const useDraftWays = (
  props: DeskProps,
  review: () => void,
  open: (step: LetterStepCommand) => void,
): readonly WayOn[] => {
  const refusalOf = useLetterRefusal(props);
  return props.view.guide.next
    .filter(({ command }) => command !== 'ReviseLetter')
    .map((exit) => ({
      key: exit.command,
      label: exit.label,
      isMain: exit.isMain,
      refusal: refusalOf(exit),
      go: exit.command === 'SubmitLetter' ? review : () => open(exit.command),
    }));
};
