/** One line of text. Passwords can be shown; autofill of the browser stays off for people's data. */
import { Eye, EyeOff } from 'lucide-react';
import { type HTMLInputAutoCompleteAttribute, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../IconButton.tsx';
import { Field, type FieldProps } from './Field.tsx';

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'tel' | 'password' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly maxLength?: number | undefined;
  /** An empty text is stored as null (optional numbers and codes). */
  readonly isNullable?: boolean | undefined;
  /** Sign-in and search: the one place where Enter sends a single-line field (never while the input method composes). */
  readonly submitsOnEnter?: boolean | undefined;
  readonly onBlurValue?: ((value: string) => void) | undefined;
};

export const TextField = (props: TextFieldProps) => {
  const { register } = useFormContext();
  const { name, type = 'text', onBlurValue } = props;
  const [isShown, setShown] = useState(false);
  const { t } = useTranslation('form');
  const registered = register(name, props.isNullable === true ? { setValueAs: emptyToNull } : {});
  return (
    <Field {...props}>
      {(control) => {
        const input = (
          <input
            {...registered}
            {...control}
            className="hj-input"
            type={type === 'password' && isShown ? 'text' : type}
            inputMode={props.inputMode}
            maxLength={props.maxLength}
            placeholder={props.placeholder}
            readOnly={props.isReadOnly}
            autoComplete={props.autoComplete ?? 'off'}
            spellCheck={false}
            data-submits-on-enter={props.submitsOnEnter === true ? '' : undefined}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog or page
            autoFocus={props.autoFocus}
            onBlur={(blur) => {
              void registered.onBlur(blur);
              onBlurValue?.(blur.target.value);
            }}
          />
        );
        if (type !== 'password') return input;
        return (
          <div className="hj-affix">
            {input}
            <IconButton
              label={t(isShown ? 'hidePassword' : 'showPassword')}
              icon={isShown ? <EyeOff /> : <Eye />}
              onPress={() => setShown(!isShown)}
            />
          </div>
        );
      }}
    </Field>
  );
};

const emptyToNull = (value: unknown): unknown => (value === '' ? null : value);
