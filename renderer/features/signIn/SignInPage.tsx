/** Sign-in, also after locking; and the way in with the recovery key. */
import { type ReactNode, useState } from 'react';
import type { DeskStatus } from '../../../shared/api/views.ts';
import { EntryFrame } from '../../ui/EntryFrame.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { SignInForm } from './SignInForm.tsx';

type SignInPageProps = {
  readonly status: DeskStatus;
  /** The desk was open in this window before. */
  readonly isLocked: boolean;
  readonly languageSwitch: ReactNode;
  readonly onOpen: (status: DeskStatus) => void;
};

export const SignInPage = ({ status, isLocked, languageSwitch, onOpen }: SignInPageProps) => {
  const [isRecovering, setRecovering] = useState(false);
  return (
    <EntryFrame corner={languageSwitch}>
      {isRecovering ? (
        <RecoverForm onOpen={onOpen} onBack={() => setRecovering(false)} />
      ) : (
        <SignInForm
          officeName={status.office?.name ?? null}
          isLocked={isLocked}
          onOpen={onOpen}
          onForgot={() => setRecovering(true)}
        />
      )}
    </EntryFrame>
  );
};
