/** A few choices side by side, of which one holds: a radio group that looks like one control. */
import './Segments.css';
import { useId } from 'react';

type SegmentsProps<V extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
};

export const Segments = <V extends string>({ label, options, value, onChange }: SegmentsProps<V>) => {
  const name = useId();
  return (
    <div className="hj-segments" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
};
