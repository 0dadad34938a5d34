/**
 * The one button. A step that is not possible now stays focusable and says why (`blockedReason`): greyed buttons that keep silent
 * teach people to give up. `isBusy` keeps the width and ignores further presses.
 */
import './Button.css';
import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import { Hint } from './Hint.tsx';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly size?: 'normal' | 'large' | undefined;
  readonly icon?: ReactNode;
  readonly isWide?: boolean | undefined;
  readonly isBusy?: boolean | undefined;
  /** Why the button does nothing now; it stays in the tab order and announces this. */
  readonly blockedReason?: string | null | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-expanded'?: boolean | undefined;
  readonly form?: string | undefined;
};

export const Button = (props: ButtonProps) => {
  const reason = props.blockedReason ?? null;
  return reason === null ? <PlainButton {...props} /> : <BlockedButton {...props} reason={reason} />;
};

const classOf = ({ variant = 'plain', size, isWide }: ButtonProps): string =>
  classes(
    'hj-button',
    `hj-button--${variant}`,
    size === 'large' && 'hj-button--large',
    isWide === true && 'hj-button--wide',
  );

const PlainButton = (props: ButtonProps) => {
  const { children, icon, isBusy = false, type = 'button', onPress } = props;
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      className={classOf(props)}
      aria-label={props['aria-label']}
      aria-describedby={props['aria-describedby']}
      aria-expanded={props['aria-expanded']}
      aria-busy={isBusy || undefined}
      form={props.form}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the safest button of a dialog takes the focus
      autoFocus={props.autoFocus}
      onClick={(press) => {
        if (isBusy) press.preventDefault();
        else onPress?.();
      }}
    >
      {isBusy ? <span className="hj-button__spinner" aria-hidden="true" /> : icon}
      {children}
    </button>
  );
};

const BlockedButton = (props: ButtonProps & { readonly reason: string }) => {
  const { children, icon, reason } = props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Hint text={reason} isOpen={isOpen} onOpenChange={setOpen}>
        <button
          type="button"
          className={classOf(props)}
          aria-disabled="true"
          aria-label={props['aria-label']}
          aria-describedby={id}
          onClick={() => setOpen(true)}
        >
          {icon}
          {children}
        </button>
      </Hint>
      <span id={id} className="hj-visually-hidden" role={isOpen ? 'status' : undefined}>
        {reason}
      </span>
    </>
  );
};
