/** A short explanation over a focusable element: on hover, on keyboard focus, and (when asked) on press. */
import './Button.css';
import type { ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components';

type HintProps = {
  readonly text: ReactNode;
  readonly children: ReactElement<Record<string, unknown>, string>;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
};

export const Hint = ({ text, children, isOpen, onOpenChange }: HintProps) => (
  <TooltipTrigger
    delay={400}
    closeDelay={60}
    {...(isOpen === undefined ? {} : { isOpen })}
    {...(onOpenChange ? { onOpenChange } : {})}
  >
    <Focusable>{children}</Focusable>
    <Tooltip className="hj-tooltip" offset={6}>
      {text}
    </Tooltip>
  </TooltipTrigger>
);
