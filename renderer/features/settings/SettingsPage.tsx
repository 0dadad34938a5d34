/** Settings: display, lock, people, samples, the office, about. Every choice holds at once; nothing is saved by a button. */
import './settings.css';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { AboutPart } from './AboutPart.tsx';
import { ComputersPart } from './ComputersPart.tsx';
import { DisplayPart } from './DisplayPart.tsx';
import { ExchangePart } from './ExchangePart.tsx';
import { FontsPart } from './FontsPart.tsx';
import { OfficePart } from './OfficePart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { TemplatesPart } from './TemplatesPart.tsx';
import { RulesPart } from './RulesPart.tsx';
import { SamplesPart } from './SamplesPart.tsx';

/** Who arranges how the office's papers look. */
const arrangers = ['supervisor', 'administrator'] as const;

export const SettingsPage = () => {
  const { t } = useTranslation('settings');
  const words = useRefusalText();
  const status = useStatus();
  const isAdministrator = status.data?.person?.roles.includes('administrator') === true;
  const blockedReason = isAdministrator ? null : words({ type: 'role-missing', roles: ['administrator'] });
  const mayArrange = arrangers.some((role) => status.data?.person?.roles.includes(role));
  return (
    <Page title={t('title')} width="text">
      {status.data === undefined ? (
        <QueryState isError={status.isError} onRetry={() => void status.refetch()} />
      ) : (
        <div className="hj-settings">
          <DisplayPart />
          <TemplatesPart />
          <RulesPart />
          <FontsPart blockedReason={mayArrange ? null : words({ type: 'role-missing', roles: [...arrangers] })} />
          <PeoplePart me={status.data.person} blockedReason={blockedReason} />
          <ComputersPart />
          <ExchangePart blockedReason={blockedReason} />
          <SamplesPart count={status.data.sampleCases} blockedReason={blockedReason} />
          {status.data.office !== null && (
            <OfficePart office={status.data.office} today={status.data.today} blockedReason={blockedReason} />
          )}
          <AboutPart status={status.data} />
        </div>
      )}
    </Page>
  );
};
