/** An amount typed in yuan (40,760 · 4.076万 · ¥58,000元) and kept as integer fen; null while empty. */
import { useTranslation } from 'react-i18next';
import { capitalAmount } from '../../../shared/money/capitalAmount.ts';
import { formatYuan, parseYuan } from '../../../shared/money/fen.ts';
import { Field, type FieldProps } from './Field.tsx';
import { useTypedNumber } from './typedNumber.ts';

type MoneyFieldProps = FieldProps & {
  /** Shows the formal Chinese numerals as one types. */
  readonly hasCapital?: boolean | undefined;
};

export const MoneyField = (props: MoneyFieldProps) => {
  const { t } = useTranslation('form');
  const { value, inputProps } = useTypedNumber(props.name, readFen, writeYuan);
  const words = props.hasCapital === true && value !== null ? capitalAmount(value) : null;
  const note = words?.ok === true ? t('capital', { words: words.value }) : props.note;
  return (
    <Field {...props} note={note}>
      {(control) => (
        <div className="hj-affix">
          <input
            {...inputProps}
            {...control}
            className="hj-input hj-input--numeric"
            inputMode="decimal"
            autoComplete="off"
            placeholder={props.placeholder}
            readOnly={props.isReadOnly}
          />
          <span className="hj-affix__unit" aria-hidden="true">
            {t('yuan')}
          </span>
        </div>
      )}
    </Field>
  );
};

const readFen = (text: string): number | null => {
  const read = parseYuan(text);
  return read.ok ? read.value : null;
};
const writeYuan = (fen: number): string =>
  Number.isSafeInteger(fen) ? formatYuan(fen).replace(/\.00$/, '') : String(fen);
