/** Draws one described field (fieldSpec.ts) with the form kit. */
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { ComboField } from '../../ui/form/ComboField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { LinesField } from '../../ui/form/LinesField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { TextAreaField } from '../../ui/form/TextAreaField.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { TimeField } from '../../ui/form/TimeField.tsx';
import { type FieldSpec, rowsFor, type StepContext } from './fieldSpec.ts';
import { PartiesField } from './PartiesField.tsx';

type SpecFieldProps = { readonly spec: FieldSpec; readonly context: StepContext; readonly autoFocus: boolean };

export const SpecField = ({ spec, context, autoFocus }: SpecFieldProps) => {
  const { t } = useTranslation('cases');
  const common = {
    name: spec.name,
    label: t(`fields.${spec.label}`),
    isRequired: spec.isRequired,
    hint: spec.hint === undefined ? undefined : t(`fields.${spec.hint}`),
  };
  switch (spec.kind) {
    case 'day':
      return (
        <DateField
          {...common}
          min={spec.min?.(context) ?? undefined}
          max={spec.max?.(context) ?? undefined}
          autoFocus={autoFocus}
        />
      );
    case 'time':
      return <TimeField {...common} />;
    case 'text':
      return <TextField {...common} autoFocus={autoFocus} />;
    case 'area':
      return <TextAreaField {...common} isWide autoFocus={autoFocus} />;
    case 'lines':
      return <LinesField {...common} isWide />;
    case 'check':
      return <CheckField {...common} isWide />;
    case 'money':
      return <MoneyField {...common} hasCapital />;
    case 'number':
      return <NumberField {...common} unit={spec.unit === 'years' ? t('dialog.years') : undefined} />;
    case 'name':
      return <ComboField {...common} rows={rowsFor(spec.rows, context)} allowsCustom />;
    case 'choice':
      return <ChoiceField {...common} rows={rowsFor(spec.rows, context)} isWide />;
    case 'choices':
      return <ChoiceField {...common} rows={rowsFor(spec.rows, context)} isMultiple isWide />;
    case 'select':
      return <SelectField {...common} rows={rowsFor(spec.rows, context)} />;
    case 'parties':
      return <PartiesField {...common} />;
  }
};
