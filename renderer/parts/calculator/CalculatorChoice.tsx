/** The head of the dialog: which calculator (the fitting ones first, all of them by typing) and whose claim. */
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { calculatorsFor, findCalculators } from '../../../shared/calculators/groups.ts';
import { type CalculatorId, calculators, isCalculatorId } from '../../../shared/calculators/registry.ts';
import type { ClaimKind } from '../../../shared/case/codes.ts';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { type ChoiceRow, plainText, SelectField } from '../../ui/form/SelectField.tsx';

type CalculatorChoiceProps = {
  readonly kind: ClaimKind | null;
  readonly id: CalculatorId | null;
  readonly people: readonly { readonly partyId: string; readonly name: string }[];
  readonly partyId: string;
  readonly onChooseId: (id: CalculatorId) => void;
  readonly onChoosePerson: (partyId: string) => void;
};

export const CalculatorChoice = (props: CalculatorChoiceProps) => {
  const { t } = useTranslation('calculators');
  const { id, partyId, people } = props;
  const form = useForm({ defaultValues: { calculator: id ?? '', partyId } });
  return (
    <FormProvider {...form}>
      <div className="hj-calculator__head">
        <ComboField
          name="calculator"
          label={t('which')}
          placeholder={t('find')}
          rows={rowsFor(props.kind)}
          autoFocus={id === null}
          onChoose={(code) => code !== null && isCalculatorId(code) && props.onChooseId(code)}
        />
        {people.length > 1 && (
          <SelectField
            name="partyId"
            label={t('who')}
            rows={people.map((person) => ({ code: person.partyId, text: plainText(person.name) }))}
            hasEmpty={false}
            onChoose={(code) => code !== null && props.onChoosePerson(code)}
          />
        )}
      </div>
    </FormProvider>
  );
};

const rowsFor = (kind: ClaimKind | null): readonly ChoiceRow[] => {
  const suggested = kind === null ? [] : calculatorsFor(kind);
  const others = findCalculators('').filter((id) => !suggested.includes(id));
  return [...suggested, ...others].map((id) => ({
    code: id,
    text: calculators[id].title,
    note: calculators[id].article,
  }));
};
