/** A button that shows only an icon: its label is spoken and appears on hover and focus. */
import './Button.css';
import type { ReactNode } from 'react';
import { Hint } from './Hint.tsx';

type IconButtonProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly isPressed?: boolean | undefined;
  readonly hasPopup?: 'dialog' | 'menu' | undefined;
};

export const IconButton = ({ label, icon, onPress, isPressed, hasPopup }: IconButtonProps) => (
  <Hint text={label}>
    <button
      type="button"
      className="hj-icon-button"
      aria-label={label}
      aria-pressed={isPressed}
      aria-haspopup={hasPopup}
      onClick={onPress}
    >
      {icon}
    </button>
  </Hint>
);
