/** The quiet rail: where one is in the story, and what is filled. */
import { CircleAlert, CircleCheck, Circle } from 'lucide-react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../../ui/form/faults.ts';
import { isEmptiness } from '../../ui/form/Field.tsx';
import type { IntakeInput } from './intakeForm.ts';
import { intakeSteps, type IntakeStep, sectionId } from './IntakeSection.tsx';
import { sectionState } from './sectionStates.ts';

const words = { filled: 'filled', empty: 'notYet', faulty: 'needsLook' } as const;
const icons = { filled: <CircleCheck />, empty: <Circle />, faulty: <CircleAlert /> } as const;

export const IntakeRail = () => {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeInput>();
  const values = useWatch({ control });
  const { errors, isSubmitted } = useFormState({ control });
  const faults = faultsOf(errors).filter(({ code }) => isSubmitted || !isEmptiness(code));
  return (
    <nav className="hj-intake__rail" aria-label={t('rail')}>
      <ol>
        {intakeSteps.map((step) => {
          const state = sectionState(step, values, faults);
          return (
            <li key={step}>
              <button type="button" className={`hj-intake__stop hj-intake__stop--${state}`} onClick={() => goTo(step)}>
                <span aria-hidden="true">{icons[state]}</span>
                {t(`steps.${step}`)}
                {step !== 'review' && <span className="hj-visually-hidden">（{t(words[state])}）</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

const goTo = (step: IntakeStep): void => {
  const section = document.getElementById(sectionId(step));
  section?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  // The first thing to fill takes the focus; a heading is no place to type.
  section?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
};
