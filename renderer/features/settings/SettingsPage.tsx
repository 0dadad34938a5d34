/** Settings: display, lock, people, samples, the office, about. Every choice holds at once; nothing is saved by a button. */
import './settings.css';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../app/queries.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { AboutPart } from './AboutPart.tsx';
import { DisplayPart } from './DisplayPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { SamplesPart } from './SamplesPart.tsx';

export const SettingsPage = () => {
  const { t } = useTranslation('settings');
  const status = useStatus();
  return (
    <Page title={t('title')} width="text">
      {status.data === undefined ? (
        <QueryState isError={status.isError} onRetry={() => void status.refetch()} />
      ) : (
        <div className="hj-settings">
          <DisplayPart />
          <PeoplePart me={status.data.person} />
          <SamplesPart count={status.data.sampleCases} />
          <AboutPart status={status.data} />
        </div>
      )}
    </Page>
  );
};
