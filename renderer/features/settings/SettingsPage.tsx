/** Settings: display, lock, people, samples, the office, about. Every choice holds at once; nothing is saved by a button. */
import './settings.css';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { AboutPart } from './AboutPart.tsx';
import { DisplayPart } from './DisplayPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { SamplesPart } from './SamplesPart.tsx';

export const SettingsPage = () => {
  const { t } = useTranslation('settings');
  const words = useRefusalText();
  const status = useStatus();
  const isAdministrator = status.data?.person?.roles.includes('administrator') === true;
  const blockedReason = isAdministrator ? null : words({ type: 'role-missing', roles: ['administrator'] });
  return (
    <Page title={t('title')} width="text">
      {status.data === undefined ? (
        <QueryState isError={status.isError} onRetry={() => void status.refetch()} />
      ) : (
        <div className="hj-settings">
          <DisplayPart />
          <PeoplePart me={status.data.person} blockedReason={blockedReason} />
          <SamplesPart count={status.data.sampleCases} blockedReason={blockedReason} />
          <AboutPart status={status.data} />
        </div>
      )}
    </Page>
  );
};
