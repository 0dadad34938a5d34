/** Keeps the files of the case on this computer; not offered where they all come anyway. */
import { HardDriveDownload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFetchRule, useOffline, useSetOffline } from '../../app/files.ts';
import { useSyncStatus } from '../../app/queries.ts';
import { Hint } from '../../ui/Hint.tsx';

export const OfflineSwitch = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useTranslation('cases');
  const { data } = useSyncStatus();
  const rule = useFetchRule();
  const isOffline = useOffline(caseId);
  const setOffline = useSetOffline(caseId);
  const hasHub = data !== undefined && data.url !== null;
  if (!hasHub || rule === null || rule === 'all' || isOffline === null) return null;
  return (
    <Hint text={t('away.offlineHint')}>
      <button
        type="button"
        className="hj-button hj-button--quiet hj-offline"
        aria-pressed={isOffline}
        onClick={() => setOffline(!isOffline)}
      >
        <HardDriveDownload aria-hidden="true" />
        {t('away.offline')}
      </button>
    </Hint>
  );
};
