/** Calm lines over a page: written by a newer version (read-only), or records of two computers that contradict each other, both named. */
import { useTranslation } from 'react-i18next';
import type { OpenConflict } from '../../shared/api/views.ts';
import { eventLabel, useRefusalText } from '../i18n/refusalText.ts';
import { useLanguage } from '../i18n/useText.ts';
import { Banner } from '../ui/Banner.tsx';
import { formatInstant } from '../ui/formatDate.ts';

type StreamNoticesProps = { readonly needsNewerVersion: boolean; readonly conflicts: readonly OpenConflict[] };

export const StreamNotices = ({ needsNewerVersion, conflicts }: StreamNoticesProps) => {
  const { t } = useTranslation();
  const words = useRefusalText();
  const language = useLanguage();
  return (
    <>
      {needsNewerVersion && <Banner tone="due">{words({ type: 'newer-version-needed' })}</Banner>}
      {conflicts.length > 0 && (
        <Banner tone="due" title={t('conflict', { count: conflicts.length })}>
          <p>{t('conflictText')}</p>
          <ul>
            {conflicts
              .flatMap(({ events }) => events)
              .map((entry) => (
                <li key={entry.eventId}>
                  {eventLabel(entry.type)}{' '}
                  <span className="hj-quiet hj-dense">
                    {entry.personName} · {entry.deviceName} · {formatInstant(entry.recordedAt, language)}
                  </span>
                </li>
              ))}
          </ul>
        </Banner>
      )}
    </>
  );
};
