/** On paper a day has no room for everything: the whole month follows the grid as a list. Not on the screen. */
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { formatDay } from '../../ui/formatDate.ts';
import { entryKey } from './entryKinds.ts';
import { useDays } from './EntryRow.tsx';

type PrintListProps = { readonly month: string; readonly entries: readonly CalendarEntry[] };

export const PrintList = ({ month, entries }: PrintListProps) => {
  const { t } = useTranslation('calendarPage');
  return (
    <section className="hj-month__print">
      <h2>{t('months.printed', { month })}</h2>
      <ul>
        {entries.map((entry) => (
          <PrintRow key={entryKey(entry)} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

const PrintRow = ({ entry }: { readonly entry: CalendarEntry }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const language = useLanguage();
  const parts = [
    formatDay(entry.day, language),
    t(`months.kinds.${entry.kind}`),
    text(entry.label),
    entry.number,
    entry.title,
    useDays(entry),
  ];
  return <li>{parts.filter((part) => part !== '').join(' · ')}</li>;
};
