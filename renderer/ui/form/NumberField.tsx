/** A whole number (rounds, years, counts). The form's value is a number or null. */
import { Field, type FieldProps } from './Field.tsx';
import { useTypedNumber } from './typedNumber.ts';

type NumberFieldProps = FieldProps & { readonly unit?: string | undefined };

export const NumberField = (props: NumberFieldProps) => {
  const { inputProps } = useTypedNumber(props.name, readNumber, String);
  return (
    <Field {...props}>
      {(control) => (
        <div className="hj-affix">
          <input
            {...inputProps}
            {...control}
            className="hj-input hj-input--numeric"
            inputMode="numeric"
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

const readNumber = (text: string): number | null => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，]/g, '');
  return /^-?\d+$/.test(plain) ? Number(plain) : null;
};
