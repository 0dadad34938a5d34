/** What was recorded about something, by whom and when, the newest first. */
import './parts.css';
import type { HistoryEntry } from '../../shared/api/views.ts';
import { eventLabel } from '../i18n/refusalText.ts';
import { useLanguage } from '../i18n/useText.ts';
import { formatInstant } from '../ui/formatDate.ts';

export const HistoryList = ({
  title,
  history,
}: {
  readonly title: string;
  readonly history: readonly HistoryEntry[];
}) => {
  const language = useLanguage();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="hj-recorded">
        {history.toReversed().map((entry) => (
          <li key={entry.eventId}>
            {eventLabel(entry.type)}
            <br />
            <span className="hj-quiet hj-dense">
              {entry.personName} · {formatInstant(entry.recordedAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
