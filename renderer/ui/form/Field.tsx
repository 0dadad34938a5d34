/** The frame around every input: label, hint, error, and their links. Inputs get `id`, `aria-describedby`, `aria-invalid` from here. */
import './Form.css';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { useFieldLabel } from './FormContext.ts';
import { useProblemText } from './problemText.ts';

/** What every field takes. `name` is the path in the form's values, e.g. `parties.0.name`. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Marks the label; whether it is truly required is the schema's business. */
  readonly isRequired?: boolean | undefined;
  /** Takes the whole width of a `.hj-fields` grid. */
  readonly isWide?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** For tables and rows, where a column heading already shows the label. */
  readonly isLabelHidden?: boolean | undefined;
  /** A quiet note or warning under the input that is not an error (e.g. a credit code that does not add up). */
  readonly note?: ReactNode;
  /** What is wrong beyond the form's own schema: a code, or a sentence after '='. Shown where the schema has no fault. */
  readonly extraProblem?: string | null | undefined;
};

export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
};

/** The error code of a field, or null. That something is still empty is said only after a try to submit: people fill in their own order. */
export const useFieldError = (name: string): string | null => {
  const { control, getFieldState } = useFormContext();
  const state = useFormState({ control, name });
  const { error } = getFieldState(name, state);
  if (error === undefined) return null;
  const code = error.message ?? error.root?.message ?? 'invalid';
  return isEmptiness(code) && !state.isSubmitted ? null : code;
};

/** True for the codes that only say "nothing here yet" (shared/kernel/issueCode.ts). */
export const isEmptiness = (code: string): boolean => code.startsWith('required');

type FrameProps = FieldProps & {
  readonly children: (control: ControlProps) => ReactNode;
  /** Radio groups and check lists are labelled by a legend, not by a label element. */
  readonly isGroup?: boolean | undefined;
};

export const Field = (props: FrameProps) => {
  const { name, label, hint, note, isRequired, isWide, children, extraProblem, isGroup } = props;
  const id = useId();
  const code = useFieldError(name) ?? extraProblem ?? null;
  useFieldLabel(name, label);
  const described = [hint && `${id}-hint`, note && `${id}-note`, code !== null && `${id}-error`].filter(Boolean);
  const control: ControlProps = {
    id,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': code === null ? undefined : true,
    'aria-required': isRequired === true ? true : undefined,
  };
  const inner = (
    <>
      <FieldLabel {...props} id={id} />
      {children(control)}
      {hint !== undefined && (
        <div className="hj-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {note !== undefined && note !== null && (
        <div className="hj-field__hint" id={`${id}-note`}>
          {note}
        </div>
      )}
      {code !== null && <FieldProblem id={`${id}-error`} code={code} />}
    </>
  );
  const className = classes('hj-field', isWide === true && 'hj-field--wide');
  if (isGroup !== true) return <div className={className}>{inner}</div>;
  return (
    <div
      className={className}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={control['aria-describedby']}
    >
      {inner}
    </div>
  );
};

const FieldLabel = ({ label, isRequired, isGroup, isLabelHidden, id }: FrameProps & { readonly id: string }) => {
  const { t } = useTranslation();
  const className = isLabelHidden === true ? 'hj-visually-hidden' : 'hj-field__label';
  const mark = isRequired === true && <span className="hj-field__mark">{t('required')}</span>;
  return isGroup === true ? (
    <span className={className} id={`${id}-label`}>
      {label}
      {mark}
    </span>
  ) : (
    <label className={className} htmlFor={id}>
      {label}
      {mark}
    </label>
  );
};

const FieldProblem = ({ id, code }: { readonly id: string; readonly code: string }) => {
  const problem = useProblemText();
  return (
    <div className="hj-field__error" id={id}>
      <CircleAlert aria-hidden="true" />
      {problem(code)}
    </div>
  );
};
