/** What the desk shows first: first run, sign-in, or the frame with its pages. The address survives locking. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskStatus } from '../../shared/api/views.ts';
import { FirstRunPage } from '../features/firstRun/FirstRunPage.tsx';
import { SignInPage } from '../features/signIn/SignInPage.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Frame } from './Frame.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { keys, useStatus } from './queries.ts';
import { Routes } from './routes.tsx';

export const Gate = () => {
  const status = useStatus();
  if (status.data !== undefined) return <Desk status={status.data} isDisconnected={status.isError} />;
  return status.isError ? <Disconnected onRetry={() => void status.refetch()} /> : <Loading minHeight="100vh" />;
};

type DeskProps = { readonly status: DeskStatus; readonly isDisconnected: boolean };

const Desk = ({ status, isDisconnected }: DeskProps) => {
  const client = useQueryClient();
  // The first run ends when the person has noted the recovery key, not when the core says "open".
  const [isFirstRun, setFirstRun] = useState(status.state === 'empty');
  const wasOpen = useRef(false);
  useEffect(() => {
    if (status.state === 'open') wasOpen.current = true;
  }, [status.state]);
  if (isFirstRun || status.state === 'empty') {
    return (
      <FirstRunPage
        languageSwitch={<LanguageSwitch />}
        computerName={status.computerName}
        onDone={async () => {
          await client.resetQueries({ queryKey: keys.status });
          setFirstRun(false);
        }}
      />
    );
  }
  if (status.state === 'locked') {
    return (
      <SignInPage
        status={status}
        isLocked={wasOpen.current}
        languageSwitch={<LanguageSwitch />}
        onOpen={(open) => client.setQueryData(keys.status, open)}
      />
    );
  }
  return (
    <Frame status={status} isDisconnected={isDisconnected}>
      <Routes />
    </Frame>
  );
};

const Disconnected = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation(['frame', 'common']);
  return (
    <main className="hj-page hj-page--text">
      <Banner
        tone="due"
        title={t('common:errorTitle')}
        isAlert
        action={<Button onPress={onRetry}>{t('common:retry')}</Button>}
      >
        {t('frame:disconnected')}
      </Banner>
    </main>
  );
};
