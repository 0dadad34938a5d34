/** A password with its label and, when it was wrong, why. */
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';

type PasswordInputProps = {
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean | undefined;
};

export const PasswordInput = ({ label, value, problem, onChange, autoFocus }: PasswordInputProps) => {
  const id = useId();
  return (
    <div className="hj-field">
      <label className="hj-field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="hj-input"
        type="password"
        autoComplete="current-password"
        value={value}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of its dialog
        autoFocus={autoFocus}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${id}-error`}
        onChange={(change) => onChange(change.target.value)}
      />
      {problem !== null && (
        <div className="hj-field__error" id={`${id}-error`} role="alert">
          <CircleAlert aria-hidden="true" />
          {problem}
        </div>
      )}
    </div>
  );
};
