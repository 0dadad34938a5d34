/** A setting with a few choices, all in sight; it holds at once. */
import { useId } from 'react';
import '../../ui/form/Form.css';

type ChoicesProps<C extends string> = {
  readonly label: string;
  readonly rows: readonly { readonly code: C; readonly word: string }[];
  readonly chosen: C;
  readonly onChoose: (code: C) => void;
  readonly hint?: string | undefined;
};

export const Choices = <C extends string>({ label, rows, chosen, onChoose, hint }: ChoicesProps<C>) => {
  const name = useId();
  return (
    <fieldset className="hj-setting">
      <legend>{label}</legend>
      <div className="hj-choices">
        {rows.map((row) => (
          <label key={row.code} className="hj-choice">
            <input type="radio" name={name} checked={row.code === chosen} onChange={() => onChoose(row.code)} />
            {row.word}
          </label>
        ))}
      </div>
      {hint !== undefined && <p className="hj-field__hint">{hint}</p>}
    </fieldset>
  );
};
