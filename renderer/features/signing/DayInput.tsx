/** The day of one signature, large enough for a finger. */
import { useId } from 'react';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/localDate.ts';

type DayInputProps = {
  readonly label: string;
  readonly value: LocalDate | null;
  readonly min: LocalDate;
  readonly max: LocalDate;
  readonly onChange: (day: LocalDate | null) => void;
};

export const DayInput = ({ label, value, min, max, onChange }: DayInputProps) => {
  const id = useId();
  return (
    <div className="hj-sign-day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="hj-input hj-input--numeric"
        type="date"
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(change) => onChange(isLocalDate(change.target.value) ? change.target.value : null)}
      />
    </div>
  );
};
