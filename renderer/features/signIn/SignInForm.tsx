/** Name and password. After too many wrong ones the button says how long to wait. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { DeskRefusal, DeskStatus } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { lastSignInName, rememberSignInName } from './lastSignIn.ts';

const signInSchema = z.object({ signInName: z.string().trim().min(1), password: z.string().min(1) });

type SignInFormProps = {
  readonly officeName: string | null;
  /** The desk was open in this window before. */
  readonly isLocked: boolean;
  readonly onOpen: (status: DeskStatus) => void;
  readonly onForgot: () => void;
};

export const SignInForm = ({ officeName, isLocked, onOpen, onForgot }: SignInFormProps) => {
  const { t } = useTranslation('entry');
  const core = useCore();
  const words = useRefusalText();
  const remembered = lastSignInName();
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const secondsLeft = useCountdown(refusal);
  const form = useZodForm({ schema: signInSchema, defaultValues: { signInName: remembered, password: '' } });
  return (
    <>
      <header className="hj-stack-tight">
        <h1>{isLocked ? t('lockedTitle') : (officeName ?? t('signInTitle'))}</h1>
        <p className="hj-quiet">{isLocked ? t('lockedBody') : t('signInBody')}</p>
      </header>
      {refusal !== null && (refusal.type !== 'wait' || secondsLeft > 0) && (
        <Banner tone="overdue" isAlert>
          {words(refusal.type === 'wait' ? { ...refusal, seconds: secondsLeft } : refusal)}
        </Banner>
      )}
      <Form
        form={form}
        label={t('signInTitle')}
        onSubmit={async (values) => {
          const opened = await core.desk.signIn(values);
          if (opened.ok) {
            rememberSignInName(values.signInName);
            onOpen(opened.value);
            return;
          }
          setRefusal(opened.refusal);
          form.resetField('password');
          form.setFocus('password');
        }}
      >
        <TextField name="signInName" label={t('signInName')} autoComplete="username" autoFocus={remembered === ''} />
        <TextField
          name="password"
          label={t('password')}
          type="password"
          autoComplete="current-password"
          autoFocus={remembered !== ''}
          submitsOnEnter
        />
        <Button
          variant="primary"
          size="large"
          type="submit"
          isWide
          isBusy={form.formState.isSubmitting}
          blockedReason={secondsLeft > 0 ? t('waitReason', { seconds: secondsLeft }) : null}
        >
          {t('signIn')}
        </Button>
        <div className="hj-forgot">
          <Button variant="quiet" onPress={onForgot}>
            {t('forgot')}
          </Button>
        </div>
      </Form>
    </>
  );
};

/** Seconds until the next try, counting down from a `wait` refusal. */
const useCountdown = (refusal: DeskRefusal | null): number => {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (refusal?.type !== 'wait') return undefined;
    const until = performance.now() + refusal.seconds * 1000;
    const tick = (): void => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1000)));
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [refusal]);
  return left;
};
