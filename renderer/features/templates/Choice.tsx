/** A small select of the editor: a word for each code. */
import { useId } from 'react';

type ChoiceProps<C extends string> = {
  readonly label: string;
  readonly value: C;
  readonly rows: readonly { readonly code: C; readonly word: string }[];
  readonly onChange: (code: C) => void;
};

export const Choice = <C extends string>({ label, value, rows, onChange }: ChoiceProps<C>) => {
  const id = useId();
  return (
    <div className="hj-choice-box">
      <label className="hj-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="hj-input"
        value={value}
        onChange={({ target }) => {
          const chosen = rows.find(({ code }) => code === target.value);
          if (chosen !== undefined) onChange(chosen.code);
        }}
      >
        {rows.map(({ code, word }) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
};
