/** Leaving the signing view takes the password of the person who is signed in. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import { usePassword } from './usePassword.ts';

type ExitDialogProps = {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

export const ExitDialog = ({ isOpen, name, onStay, onLeave }: ExitDialogProps) => {
  const { t } = useTranslation('signing');
  const formId = useId();
  const password = usePassword();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void password.confirm(typed).then((isRight) => {
      setTyped('');
      if (isRight) onLeave();
    });
  };
  return (
    <Dialog
      title={t('exit.title')}
      isOpen={isOpen}
      onClose={onStay}
      size="small"
      actions={
        <>
          <Button size="large" onPress={onStay}>
            {t('exit.stay')}
          </Button>
          <Button size="large" variant="primary" type="submit" form={formId} isBusy={password.isBusy}>
            {t('exit.confirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className="hj-stack" onSubmit={submit}>
        <p>{t('exit.text')}</p>
        <PasswordInput
          label={t('exit.password', { name })}
          value={typed}
          problem={password.problem}
          autoFocus
          onChange={setTyped}
        />
      </form>
    </Dialog>
  );
};
