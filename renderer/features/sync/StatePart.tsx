/** How the exchange stands: one sentence, then the few facts behind it. */
import { CircleCheck, CloudOff, LoaderCircle, type LucideIcon, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SyncFailure, SyncStatus } from '../../../shared/api/sync.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { formatClock, formatInstant } from '../../ui/formatDate.ts';

export const StatePart = ({ status }: { readonly status: SyncStatus }) => {
  const { t } = useTranslation('sync');
  const look = useLook(status);
  const Icon = look.icon;
  return (
    <section className="hj-card hj-sync__state" aria-label={t('title')} data-state={status.state.kind}>
      <header className="hj-sync__head" role="status">
        <Icon aria-hidden="true" />
        <div>
          <h2>{look.title}</h2>
          <p>{look.body}</p>
        </div>
      </header>
      {status.url !== null && <Facts status={status} url={status.url} />}
    </section>
  );
};

type Look = { readonly icon: LucideIcon; readonly title: string; readonly body: string };

const useLook = ({ state, onlyHere, filesOnlyHere }: SyncStatus): Look => {
  const { t } = useTranslation('sync');
  const failure = useFailureText();
  switch (state.kind) {
    case 'not-linked':
      return { icon: Unplug, title: t('state.notLinked'), body: t('state.notLinkedBody') };
    case 'working':
      return { icon: LoaderCircle, title: t('state.working'), body: t('state.workingBody') };
    case 'resting':
      return onlyHere + filesOnlyHere === 0
        ? { icon: CircleCheck, title: t('state.resting'), body: t('state.restingBody') }
        : { icon: CircleCheck, title: t('state.restingOnlyHere'), body: t('state.restingOnlyHereBody') };
    case 'waiting':
      return {
        icon: CloudOff,
        title: t('state.waiting'),
        body: `${failure(state.failure)} ${t('nextTry', { at: formatClock(state.retryAtMs) })}`,
      };
  }
};

const useFailureText = (): ((failure: SyncFailure) => string) => {
  const { t } = useTranslation('sync');
  return (failure) => (failure.type === 'hub-refuses' ? t(`hubCodes.${failure.code}`) : t(`waiting.${failure.type}`));
};

const Facts = ({ status, url }: { readonly status: SyncStatus; readonly url: string }) => {
  const { t } = useTranslation('sync');
  const language = useLanguage();
  const { lastSuccessMs, onlyHere, filesOnlyHere, filesAwaited, arriving, parked } = status;
  const here = [
    onlyHere > 0 && t('records', { count: onlyHere }),
    filesOnlyHere > 0 && t('files', { count: filesOnlyHere }),
  ].filter((part) => part !== false);
  return (
    <dl className="hj-sync__facts">
      <Fact name={t('onlyHere')}>{here.length === 0 ? t('none') : here.join(' · ')}</Fact>
      <Fact name={t('lastSuccess')}>
        {lastSuccessMs === null ? t('never') : formatInstant(lastSuccessMs, language)}
      </Fact>
      <Fact name={t('address')}>{url}</Fact>
      {arriving !== null && (
        <Fact name={t('arriving')} hint={t('arrivingHint')}>
          {t('arrivingOf', { arrived: arriving.arrived, total: arriving.total })}
        </Fact>
      )}
      {filesAwaited > 0 && (
        <Fact name={t('awaited')} hint={t('awaitedHint')}>
          {t('files', { count: filesAwaited })}
        </Fact>
      )}
      {parked > 0 && (
        <Fact name={t('parked')} hint={t('parkedHint')}>
          {t('records', { count: parked })}
        </Fact>
      )}
    </dl>
  );
};

type FactProps = { readonly name: string; readonly hint?: string | undefined; readonly children: ReactNode };

const Fact = ({ name, hint, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className="hj-numeric">{children}</dd>
    {hint !== undefined && <dd className="hj-quiet hj-dense">{hint}</dd>}
  </div>
);
