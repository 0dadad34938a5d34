/** Draws one described field (fieldSpec.ts) with the form kit. */
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/useText.ts';
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
import { type FieldSpec, rowsFor, type StepContext, type Typed } from './fieldSpec.ts';
import { PartiesField } from './PartiesField.tsx';

type SpecFieldProps = {
  readonly spec: FieldSpec;
  readonly context: StepContext;
  readonly typed: Typed;
  readonly autoFocus: boolean;
};

export const SpecField = ({ spec, context, typed, autoFocus }: SpecFieldProps) => {
  const { t } = useTranslation('cases');
  const hint = useHint(spec, context);
  if (spec.isShown?.(context, typed) === false) return null;
  const label = typeof spec.label === 'function' ? spec.label(context) : spec.label;
  const common = { name: spec.name, label: t(`fields.${label}`), isRequired: spec.isRequired, hint };
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
      return <ComboField {...common} rows={rowsFor(spec.rows, context, typed)} allowsCustom />;
    case 'choice':
      return <ChoiceField {...common} rows={rowsFor(spec.rows, context, typed)} isWide />;
    case 'choices':
      return <ChoiceField {...common} rows={rowsFor(spec.rows, context, typed)} isMultiple isWide />;
    case 'select':
      return <SelectField {...common} rows={rowsFor(spec.rows, context, typed)} />;
    case 'parties':
      return <PartiesField {...common} side={typeof spec.side === 'function' ? spec.side(context) : spec.side} />;
  }
};

const useHint = ({ hint }: FieldSpec, context: StepContext): string | undefined => {
  const { t } = useTranslation('cases');
  const text = useText();
  if (hint === undefined) return undefined;
  if (typeof hint === 'string') return t(`fields.${hint}`);
  const words = hint(context);
  return words === null ? undefined : text(words);
};
