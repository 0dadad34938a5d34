/** The frame around every page once the desk is open. Moves the focus to the page when the address changes. */
import './Frame.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DeskStatus } from '../../shared/api/views.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { Banner } from '../ui/Banner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useChanges } from './queries.ts';
import { Rail } from './Rail.tsx';
import { TopStrip } from './TopStrip.tsx';
import { useIdleLock, useLock, useLockKey } from './useLock.ts';

type FrameProps = {
  readonly status: DeskStatus;
  /** The core does not answer; what is shown was read before. */
  readonly isDisconnected: boolean;
  readonly children: ReactNode;
};

export const Frame = ({ status, isDisconnected, children }: FrameProps) => {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const lock = useLock();
  useIdleLock(lock);
  useLockKey(lock);
  useChanges();
  useNewDay(status.today);
  const main = useRef<HTMLElement>(null);
  const lastLocation = useRef(location);
  useEffect(() => {
    if (lastLocation.current === location) return;
    lastLocation.current = location;
    main.current?.scrollTo({ top: 0 });
    // A page that took the focus itself (its first field) keeps it.
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus();
  }, [location]);
  return (
    <div className="hj-frame">
      <button type="button" className="hj-skip hj-button hj-button--plain" onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <Rail />
      <TopStrip status={status} onLock={() => void lock()} />
      <main ref={main} className="hj-main" tabIndex={-1}>
        {isDisconnected && (
          <div className="hj-main__notice">
            <Banner tone="overdue" isAlert>
              {t('disconnected')}
            </Banner>
          </div>
        )}
        {status.clockBehind && (
          <div className="hj-main__notice">
            <Banner tone="due">{t('clockBehind')}</Banner>
          </div>
        )}
        <ErrorBoundary resetKey={location}>{children}</ErrorBoundary>
      </main>
    </div>
  );
};

/** At midnight every count of days changes: ask everything anew. */
const useNewDay = (today: LocalDate): void => {
  const client = useQueryClient();
  const shownDay = useRef(today);
  useEffect(() => {
    if (shownDay.current === today) return;
    shownDay.current = today;
    void client.invalidateQueries();
  }, [client, today]);
};
