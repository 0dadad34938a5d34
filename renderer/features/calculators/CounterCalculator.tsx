/** One calculator on its page. There is no case to put the result into: it is copied as text. What is typed survives a lock or a wrong turn. */
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type CalculatorId, calculators } from '../../../shared/calculators/registry.ts';
import { noFacts, startInput } from '../../../shared/calculators/startInput.ts';
import { paths } from '../../app/paths.ts';
import { useDraft } from '../../app/useDraft.ts';
import { useText } from '../../i18n/useText.ts';
import { CalculatorForm } from '../../parts/calculator/CalculatorForm.tsx';
import { CopyButton } from '../../parts/calculator/CopyButton.tsx';
import type { CalculatorDesk } from '../../parts/calculator/useCalculatorDesk.ts';
import { useCalculatorForm } from '../../parts/calculator/useCalculatorForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';

type CounterCalculatorProps = { readonly id: CalculatorId; readonly desk: CalculatorDesk };

export const CounterCalculator = ({ id, desk: { context, place, choosePlace } }: CounterCalculatorProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const state = useCalculatorForm({ id, start: startInput(id), context });
  const { form } = state;
  const title = text(calculators[id].title);
  const draft = useDraft({ draftId: `calculator:${id}`, kind: 'form', caseId: null, title, form });
  const startAgain = (): void => void draft.clear().then(() => form.reset(startInput(id)));
  return (
    <section aria-label={title}>
      <header className="hj-counter__head">
        <Link href={paths.calculators} className="hj-button hj-button--quiet hj-counter__back">
          <ArrowLeft aria-hidden="true" />
          {t('back')}
        </Link>
        <div className="hj-row-spread">
          <h2>{title}</h2>
          <div className="hj-row">
            <SavedMark state={draft.state} savedAt={draft.savedAt} />
            <Button variant="quiet" icon={<RotateCcw aria-hidden="true" />} onPress={startAgain}>
              {t('startAgain')}
            </Button>
          </div>
        </div>
        <p className="hj-quiet hj-dense">{text(calculators[id].article)}</p>
      </header>
      {draft.state === 'restoring' ? (
        <Loading minHeight="20rem" />
      ) : (
        <CalculatorForm
          state={state}
          facts={noFacts}
          place={place}
          onChoosePlace={choosePlace}
          onUse={() => undefined}
          acts={(calculation) => <CopyButton calculation={calculation} on={context.on} />}
        />
      )}
    </section>
  );
};
