/** Calm lines over the case: written by a newer version (read-only), or records that contradict each other, with both facts. */
import { useTranslation } from 'react-i18next';
import type { OpenConflict } from '../../../shared/api/views.ts';
import { eventLabel } from '../../i18n/refusalText.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import { useCasePage } from './caseActions.tsx';
import { historyDetail } from './historyDetail.ts';

export const CaseNotices = () => {
  const { t } = useTranslation('cases');
  const { view } = useCasePage();
  if (!view.needsNewerVersion && view.conflicts.length === 0) return null;
  return (
    <div className="hj-stack-tight hj-case__notices">
      {view.needsNewerVersion && (
        <Banner tone="due" title={t('newer.title')}>
          <p>{t('newer.text')}</p>
        </Banner>
      )}
      {view.conflicts.length > 0 && (
        <Banner tone="due" title={t('conflict.title', { count: view.conflicts.length })}>
          <p>{t('conflict.text')}</p>
          {view.conflicts.map((conflict) => (
            <Conflict key={conflict.slot} conflict={conflict} />
          ))}
        </Banner>
      )}
    </div>
  );
};

const Conflict = ({ conflict }: { readonly conflict: OpenConflict }) => {
  const text = useText();
  const language = useLanguage();
  return (
    <ul className="hj-conflict">
      {conflict.events.map((entry) => {
        const detail = historyDetail(entry.data);
        const words = detail.words.map((word) => (typeof word === 'string' ? word : text(word)));
        return (
          <li key={entry.eventId} className="hj-conflict__side">
            <p>
              <strong>{eventLabel(entry.type)}</strong> <DateText on={detail.on} />
            </p>
            <p>{words.join(' · ')}</p>
            <p className="hj-quiet hj-dense">
              {entry.personName} · {entry.deviceName} · {formatInstant(entry.recordedAt, language)}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
