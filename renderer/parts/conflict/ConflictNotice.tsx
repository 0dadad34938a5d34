/** The calm line over a page whose records contradict each other: what differs, what waits for it, and the way to review it. */
import './conflict.css';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, OpenConflict } from '../../../shared/api/views.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { eventLabel } from '../../i18n/refusalText.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatInstant } from '../../ui/formatDate.ts';
import { type ConflictActs, ConflictDialog } from './ConflictDialog.tsx';
import type { FactWords } from './factRows.ts';
import { slotText } from './slotText.ts';

type ConflictNoticeProps = ConflictActs & {
  readonly conflicts: readonly OpenConflict[];
  /** Where a record that another one speaks of is looked up. */
  readonly history: readonly HistoryEntry[];
};

export const ConflictNotice = ({ conflicts, history, rewrite, ...acts }: ConflictNoticeProps) => {
  const { t } = useTranslation('conflicts');
  const language = useLanguage();
  const [opened, setOpened] = useState<string | null>(null);
  const conflict = conflicts.find(({ slot }) => slot === opened);
  if (conflicts.length === 0) return null;
  const name = (slot: string): string => slotText(slot, language, acts.words.nameOf);
  const close = (): void => setOpened(null);
  return (
    <Banner tone="due" title={t('notice', { count: conflicts.length })}>
      <p>{t('noticeText')}</p>
      <ul className="hj-conflicts">
        {conflicts.map(({ slot, class: strictness, mayKeepAll }) => (
          <li key={slot}>
            <span>
              <strong>{name(slot)}</strong>{' '}
              {strictness === 'exclusive'
                ? t('blocks', { slot: name(slot) })
                : t(mayKeepAll ? 'bothCount' : 'shownNow')}
            </span>
            <Button icon={<Scale />} aria-label={t('reviewIt', { slot: name(slot) })} onPress={() => setOpened(slot)}>
              {t('review')}
            </Button>
          </li>
        ))}
      </ul>
      {conflict !== undefined && (
        <ConflictDialog
          {...acts}
          words={withRecords(acts.words, history, language)}
          conflict={conflict}
          rewrite={(slot) => {
            const anew = rewrite?.(slot) ?? null;
            return anew === null
              ? null
              : () => {
                  close();
                  anew();
                };
          }}
          onClose={close}
        />
      )}
    </Banner>
  );
};

/** Names records as well: what was recorded, by whom and when. */
const withRecords = (words: FactWords, history: readonly HistoryEntry[], language: Language): FactWords => ({
  ...words,
  nameOf: (id) => {
    const entry = history.find(({ eventId }) => eventId === id);
    if (entry === undefined) return words.nameOf(id);
    return [eventLabel(entry.type), entry.personName, formatInstant(entry.recordedAt, language)].join(' · ');
  },
});
