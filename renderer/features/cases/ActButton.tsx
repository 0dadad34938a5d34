/** A button that starts a step of the case; when the step is not open it stays and says why. */
import type { ReactNode } from 'react';
import type { CaseStep } from '../../../shared/case/commands.ts';
import { Button, type ButtonProps } from '../../ui/Button.tsx';
import { type StepTarget, useBlockedReason, useCasePage } from './caseActions.tsx';

type ActButtonProps = {
  readonly command: CaseStep;
  readonly target?: StepTarget | undefined;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly variant?: ButtonProps['variant'];
  readonly label?: string | undefined;
  readonly isWide?: boolean | undefined;
};

export const ActButton = (props: ActButtonProps) => {
  const { command, target, children, icon, variant = 'quiet', label, isWide } = props;
  const { act } = useCasePage();
  const blockedReason = useBlockedReason()(command);
  return (
    <Button
      variant={variant}
      icon={icon}
      isWide={isWide}
      blockedReason={blockedReason}
      aria-label={label}
      onPress={() => act(command, target)}
    >
      {children}
    </Button>
  );
};
