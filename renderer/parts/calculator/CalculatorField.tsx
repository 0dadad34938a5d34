/** One input of a calculator, drawn from its row: kind, label, unit, and what stands behind it while it is empty. */
import { useTranslation } from 'react-i18next';
import type { FieldUnit, InputField } from '../../../shared/calculators/inputFields.ts';
import { formatYuan } from '../../../shared/money/fen.ts';
import type { Setting } from '../../../shared/settings/setting.ts';
import { settingValueText } from '../../../shared/settings/settingWords.ts';
import { useText } from '../../i18n/useText.ts';
import { CheckField } from '../../ui/form/CheckField.tsx';
import { ChoiceField } from '../../ui/form/ChoiceField.tsx';
import { DateField } from '../../ui/form/DateField.tsx';
import { MoneyField } from '../../ui/form/MoneyField.tsx';
import { MonthField } from '../../ui/form/MonthField.tsx';
import { NumberField } from '../../ui/form/NumberField.tsx';
import { SelectField } from '../../ui/form/SelectField.tsx';
import { SettingNote } from './FieldNote.tsx';
import { RowsField } from './RowsField.tsx';

type CalculatorFieldProps = {
  readonly name: string;
  readonly field: InputField;
  /** The setting that counts while the field is empty; undefined where the field names none. */
  readonly setting?: Setting | null | undefined;
  readonly isFromWorker?: boolean | undefined;
  /** Nothing can be counted while it is empty. */
  readonly isNeeded?: boolean | undefined;
  /** A code or a sentence by field path, for what the schema alone cannot know. */
  readonly problems: ReadonlyMap<string, string>;
  /** In a row the column's heading already shows the label. */
  readonly rowNumber?: number | undefined;
};

export const CalculatorField = (props: CalculatorFieldProps) => {
  const { t } = useTranslation('calculators');
  const text = useText();
  const { name, field, setting, problems, rowNumber } = props;
  const label = text(field.label);
  const common = {
    name,
    label: rowNumber === undefined ? label : `${label} ${t('row', { row: rowNumber })}`,
    isLabelHidden: rowNumber !== undefined,
    isRequired: rowNumber === undefined && !field.isOptional && field.kind !== 'flag',
    extraProblem: problems.get(name) ?? null,
    note: noteOf(props, t('fromWorker')),
    placeholder: placeholderOf(setting),
  };
  switch (field.kind) {
    case 'fen':
      return <MoneyField {...common} />;
    case 'date':
      return <DateField {...common} />;
    case 'month':
      return <MonthField {...common} />;
    case 'number':
      return <NumberField {...common} hasDecimals unit={hasWord(field.unit) ? t(`units.${field.unit}`) : undefined} />;
    case 'flag':
      return <CheckField {...common} isWide />;
    case 'rows':
      return (
        <RowsField
          name={name}
          label={label}
          columns={field.columns ?? {}}
          cell={(cell) => <CalculatorField {...cell} problems={problems} />}
        />
      );
    case 'choice':
      return field.isOptional ? (
        <SelectField
          {...common}
          rows={field.choices ?? []}
          emptyLabel={setting ? t('bySetting', { value: text(settingValueText(setting)) }) : undefined}
        />
      ) : (
        <ChoiceField {...common} rows={field.choices ?? []} isWide />
      );
  }
};

const noteOf = ({ setting, isFromWorker, isNeeded }: CalculatorFieldProps, fromWorker: string) => {
  if (isFromWorker === true) return fromWorker;
  return setting === undefined ? undefined : <SettingNote setting={setting} isNeeded={isNeeded === true} />;
};

const placeholderOf = (setting: Setting | null | undefined): string | undefined =>
  setting?.unit === 'fen' && typeof setting.value === 'number' ? formatYuan(setting.value) : undefined;

const worded = ['months', 'days', 'hours', 'grade', 'persons'] as const satisfies readonly FieldUnit[];
const hasWord = (unit: FieldUnit): unit is (typeof worded)[number] => worded.some((one) => one === unit);
