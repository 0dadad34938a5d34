/** A calculator on the screen: its fields left, the result right. Used by the dialog beside claims and by the page. */
import './calculator.css';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Calculation, CalculatorContext } from '../../../shared/calculators/calculation.ts';
import type { Fields, InputField } from '../../../shared/calculators/inputFields.ts';
import { calculators } from '../../../shared/calculators/registry.ts';
import { isFromWorker, type WorkerFacts } from '../../../shared/calculators/startInput.ts';
import { settingFor } from '../../../shared/settings/register.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { isEmptiness } from '../../ui/form/Field.tsx';
import { elementOf } from '../../ui/form/faults.ts';
import { Form } from '../../ui/form/Form.tsx';
import { sentence } from '../../ui/form/problemText.ts';
import { CalculatorField } from './CalculatorField.tsx';
import type { Live } from './liveCalculation.ts';
import { PlaceField } from './PlaceField.tsx';
import { ResultPane } from './ResultPane.tsx';
import type { CalculatorFormState } from './useCalculatorForm.ts';

type CalculatorFormProps = {
  readonly state: CalculatorFormState;
  readonly facts: WorkerFacts;
  readonly place: string;
  readonly onChoosePlace: (place: string) => void;
  readonly formId?: string | undefined;
  /** Asked for by a button outside or by Ctrl+Enter; only with a complete result. */
  readonly onUse: (calculation: Calculation) => void | Promise<void>;
  /** Buttons beside the result. */
  readonly acts?: ((calculation: Calculation) => ReactNode) | undefined;
};

export const CalculatorForm = (props: CalculatorFormProps) => {
  const { t } = useTranslation('calculators');
  const { state, facts, formId, onUse, acts } = props;
  const { id, form, typed, live, context } = state;
  const problems = useProblems(live, form.formState.isSubmitted);
  const use = async (): Promise<void> => {
    if (live.kind === 'done') await onUse(live.calculation);
    else elementOf(fieldOf(live) ?? '')?.focus();
  };
  const fields: Fields = calculators[id].fields;
  return (
    <div className="hj-calculator-frame">
      <div className="hj-calculator">
        <Form form={form} id={formId} label={t('inputs')} onSubmit={use}>
          <div className="hj-fields">
            {Object.entries(fields).map(([name, field]) => (
              <CalculatorField
                key={name}
                name={name}
                field={field}
                problems={problems}
                setting={settingBehind(field, { typed: typed[name], live, context })}
                isFromWorker={isFromWorker(id, name, { facts, value: typed[name] })}
                isNeeded={live.kind === 'open' && live.issues.some((issue) => issue.field === name)}
              />
            ))}
            <PlaceField id={id} place={props.place} onChoose={props.onChoosePlace} />
          </div>
        </Form>
        <ResultPane id={id} live={live} acts={acts} />
      </div>
    </div>
  );
};

/** The field a refusal is about; the first one that is open. */
const fieldOf = (live: Live): string | null => {
  if (live.kind === 'refused') return live.refusal.field;
  return live.kind === 'open' ? (live.issues[0]?.field ?? null) : null;
};

/** Faults beyond the schema, by field; that something is empty is said only after a try to use the result. */
const useProblems = (live: Live, isTried: boolean): ReadonlyMap<string, string> => {
  const words = useRefusalText();
  return useMemo(() => {
    if (live.kind === 'refused' && live.refusal.field !== null)
      return new Map([[live.refusal.field, sentence(words(live.refusal))]]);
    if (live.kind !== 'open' || !live.isRead) return new Map();
    const shown = live.issues.filter(({ problem }) => isTried || !isEmptiness(problem));
    return new Map(shown.map(({ field, problem }) => [field, problem]));
  }, [live, isTried, words]);
};

type Behind = { readonly typed: unknown; readonly live: Live; readonly context: CalculatorContext };

/** The setting that stands in for an empty field: of the result if there is one, because it may hang on a day of the case, else of today. */
const settingBehind = ({ setting: key }: InputField, { typed, live, context }: Behind): Setting | null | undefined => {
  if (key === undefined || typed !== null) return undefined;
  const used = live.kind === 'done' ? live.calculation.settingsUsed.find((one) => one.key === key) : undefined;
  const { settings, on, place = '' } = context;
  return used ?? settingFor(settings, { key, on, place });
};
