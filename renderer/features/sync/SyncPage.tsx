/** #/sync: how this computer exchanges with the hub, in plain words, and whether it may be taken away. */
import './sync.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SyncStatus } from '../../../shared/api/sync.ts';
import { useCore } from '../../app/core.tsx';
import { paths } from '../../app/paths.ts';
import { keys, useSyncStatus } from '../../app/queries.ts';
import { isAllAtHub } from '../../app/syncProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { ClockNotice } from './ClockNotice.tsx';
import { CourierPart } from './courier/CourierPart.tsx';
import { MayGo } from './MayGo.tsx';
import { ParkedPart } from './ParkedPart.tsx';
import { RefusedPart } from './RefusedPart.tsx';
import { StatePart } from './StatePart.tsx';

export const SyncPage = () => {
  const { t } = useTranslation('sync');
  const sync = useSyncStatus();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="text"
      actions={sync.data === undefined ? undefined : <Act status={sync.data} />}
    >
      {sync.data === undefined ? (
        <QueryState isError={sync.isError} onRetry={() => void sync.refetch()} />
      ) : (
        <>
          <ClockNotice aheadMs={sync.data.clockAheadMs} />
          <StatePart status={sync.data} />
          <MayGo status={sync.data} />
          <ConflictsPart />
          <RefusedPart refused={sync.data.refused} />
          <ParkedPart parked={sync.data.parked} />
          <CourierPart />
        </>
      )}
    </Page>
  );
};

const Act = ({ status }: { readonly status: SyncStatus }) => {
  const { t } = useTranslation('sync');
  const exchange = useExchangeNow();
  if (status.url === null) {
    return (
      <Link href={paths.settings} className="hj-button hj-button--primary">
        {t('settings.enrol')}
      </Link>
    );
  }
  return (
    <Button
      variant="primary"
      icon={<RefreshCw />}
      isBusy={exchange.isPending || status.state.kind === 'working'}
      onPress={() => exchange.mutate()}
    >
      {t('now')}
    </Button>
  );
};

/** Exchanges and says so when it worked; why it did not stands on the page. */
const useExchangeNow = () => {
  const { t } = useTranslation('sync');
  const core = useCore();
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: () => core.sync.now(),
    onSuccess: (status) => {
      client.setQueryData(keys.sync, status);
      if (status.state.kind === 'waiting') return;
      toast({ text: t(isAllAtHub(status) ? 'nowDone' : 'nowLeft') });
    },
  });
};
