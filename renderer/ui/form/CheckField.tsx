/** One yes or no. The label says what a tick means. */
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { classes } from '../classes.ts';
import { type FieldProps, useFieldError } from './Field.tsx';
import { useFieldLabel } from './FormContext.ts';
import { useProblemText } from './problemText.ts';

export const CheckField = ({ name, label, hint, isWide, isReadOnly }: FieldProps) => {
  const id = useId();
  const problem = useProblemText();
  const { control } = useFormContext();
  const { field } = useController({ name, control });
  const code = useFieldError(name);
  useFieldLabel(name, label);
  const described = [hint !== undefined && `${id}-hint`, code !== null && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes('hj-field', isWide === true && 'hj-field--wide')}>
      <label className="hj-check">
        <input
          ref={field.ref}
          name={name}
          type="checkbox"
          checked={field.value === true}
          disabled={isReadOnly}
          aria-invalid={code === null ? undefined : true}
          aria-describedby={described === '' ? undefined : described}
          onBlur={field.onBlur}
          onChange={(change) => field.onChange(change.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div className="hj-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {code !== null && (
        <div className="hj-field__error" id={`${id}-error`}>
          <CircleAlert aria-hidden="true" />
          {problem(code)}
        </div>
      )}
    </div>
  );
};
