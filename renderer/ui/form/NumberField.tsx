/** A number (rounds, years, counts; hours and days with decimals). The form's value is a number or null. */
import { Field, type FieldProps } from './Field.tsx';
import { useTypedNumber } from './typedNumber.ts';

type NumberFieldProps = FieldProps & {
  readonly unit?: string | undefined;
  /** Hours and days may have a fraction; how many places is the schema's business. */
  readonly hasDecimals?: boolean | undefined;
};

export const NumberField = (props: NumberFieldProps) => {
  const { inputProps } = useTypedNumber(props.name, props.hasDecimals === true ? readDecimal : readWhole, String);
  return (
    <Field {...props}>
      {(control) => (
        <div className="hj-affix">
          <input
            {...inputProps}
            {...control}
            className="hj-input hj-input--numeric"
            inputMode={props.hasDecimals === true ? 'decimal' : 'numeric'}
            autoComplete="off"
            placeholder={props.placeholder}
            readOnly={props.isReadOnly}
          />
          {props.unit !== undefined && <span className="hj-affix__unit">{props.unit}</span>}
        </div>
      )}
    </Field>
  );
};

const readWhole = (text: string): number | null => {
  const plain = plainNumber(text);
  return /^-?\d+$/.test(plain) ? Number(plain) : null;
};
const readDecimal = (text: string): number | null => {
  const plain = plainNumber(text);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
};
const plainNumber = (text: string): string => text.normalize('NFKC').replaceAll(/[\s,，]/g, '');
