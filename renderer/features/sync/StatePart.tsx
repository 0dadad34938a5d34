/** How the exchange stands: one sentence, then the few facts behind it. */
import { CircleCheck, CloudOff, LoaderCircle, type LucideIcon, TriangleAlert, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SyncFailure, SyncStatus, ToMove } from '../../../shared/api/sync.ts';
import { isAllAtHub, stoppedBy, syncProblemOf } from '../../app/syncProblem.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { sizeText } from '../../parts/sizeText.ts';
import { formatAgo, formatClock, formatInstant } from '../../ui/formatDate.ts';

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

const useLook = (status: SyncStatus): Look => {
  const { t } = useTranslation('sync');
  const failure = useFailureText();
  const { state, doing } = status;
  const stopped = stoppedBy(state);
  switch (state.kind) {
    case 'not-linked':
      return { icon: Unplug, title: t('state.notLinked'), body: t('state.notLinkedBody') };
    case 'working':
      return {
        icon: LoaderCircle,
        title: t(doing === null ? 'state.working' : `doing.${doing}`),
        body: t('state.workingBody'),
      };
    case 'resting':
      return isAllAtHub(status)
        ? { icon: CircleCheck, title: t('state.resting'), body: t('state.restingBody') }
        : {
            icon: syncProblemOf(status) === 'refused' ? TriangleAlert : CircleCheck,
            title: t('state.restingOnlyHere'),
            body: t('state.restingOnlyHereBody'),
          };
    case 'waiting':
      return {
        icon: stopped === null ? CloudOff : TriangleAlert,
        title: t(stopped === null ? 'state.waiting' : `stopped.${stopped}`),
        // Where the exchange rests until a person acts, a time of the next try would say the contrary.
        body:
          stopped === null
            ? `${failure(state.failure)} ${t('nextTry', { at: formatClock(state.retryAtMs) })}`
            : failure(state.failure),
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
  const amount = useAmount();
  const { lastSuccessMs, onlyHere, elsewhere, filesOnlyHere, up, down, arriving } = status;
  const isComing = down.records + down.files > 0;
  return (
    <dl className="hj-sync__facts">
      <Fact
        name={t('onlyHere')}
        hint={onlyHere + filesOnlyHere > 0 && up.bytes > 0 ? t('upBytes', { size: sizeText(up.bytes) }) : undefined}
      >
        {amount({ records: onlyHere, files: filesOnlyHere })}
      </Fact>
      {elsewhere > 0 && (
        <Fact name={t('elsewhere')} hint={t('elsewhereHint')}>
          {t('records', { count: elsewhere })}
        </Fact>
      )}
      {isComing && arriving === null && (
        <Fact name={t('coming')} hint={down.bytes > 0 ? t('downBytes', { size: sizeText(down.bytes) }) : undefined}>
          {amount(down)}
        </Fact>
      )}
      {arriving !== null && (
        <Fact name={t('arriving')} hint={t('arrivingHint')}>
          {t('arrivingOf', { arrived: arriving.arrived, total: arriving.total })}
        </Fact>
      )}
      <Fact name={t('lastSuccess')} hint={lastSuccessMs === null ? undefined : formatInstant(lastSuccessMs, language)}>
        {lastSuccessMs === null ? t('never') : formatAgo(lastSuccessMs, language)}
      </Fact>
      <Fact name={t('address')}>{url}</Fact>
    </dl>
  );
};

/** 3 条记录 · 2 个文件, or that there is nothing. */
const useAmount = (): ((amount: Pick<ToMove, 'records' | 'files'>) => string) => {
  const { t } = useTranslation('sync');
  return ({ records, files }) => {
    const parts = [records > 0 && t('records', { count: records }), files > 0 && t('files', { count: files })];
    return parts.filter((part) => part !== false).join(' · ') || t('none');
  };
};

type FactProps = { readonly name: string; readonly hint?: string | undefined; readonly children: ReactNode };

const Fact = ({ name, hint, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd className="hj-numeric">{children}</dd>
    {hint !== undefined && <dd className="hj-quiet hj-dense">{hint}</dd>}
  </div>
);
