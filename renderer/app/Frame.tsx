/** The frame around every page once the desk is open. Moves the focus to the page when the address changes. */
import './Frame.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DeskStatus } from '../../shared/api/views.ts';
import { Banner } from '../ui/Banner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useChanges } from './queries.ts';
import { Rail } from './Rail.tsx';
import { TopStrip } from './TopStrip.tsx';
import { useIdleLock, useLock, useLockKey } from './useLock.ts';

export const Frame = ({ status, children }: { readonly status: DeskStatus; readonly children: ReactNode }) => {
  const { t } = useTranslation('frame');
  const [location] = useLocation();
  const lock = useLock();
  useIdleLock(lock);
  useLockKey(lock);
  useChanges();
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
