/** A small figure of the editor; what cannot be read as one changes nothing. */
import { useId } from 'react';

type NumberBoxProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

export const NumberBox = ({ label, value, least, step, onChange }: NumberBoxProps) => {
  const id = useId();
  return (
    <div className="hj-choice-box">
      <label className="hj-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="hj-input hj-numeric"
        type="number"
        min={least}
        step={step}
        value={value}
        onChange={({ target }) => {
          if (Number.isFinite(target.valueAsNumber) && target.valueAsNumber >= least) onChange(target.valueAsNumber);
        }}
      />
    </div>
  );
};
