/** The week of the chosen day, day by day: each entry leads to its case or letter. */
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { classes } from '../../ui/classes.ts';
import { formatDay } from '../../ui/formatDate.ts';
import { entryKey } from './entryKinds.ts';
import { EntryRow } from './EntryRow.tsx';
import { weekOf } from './monthDays.ts';

type WeekListProps = {
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly entries: readonly CalendarEntry[];
  readonly onDay: (day: LocalDate) => void;
};

export const WeekList = ({ day, today, entries, onDay }: WeekListProps) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  // The chosen day is always there; the others only when something stands on them.
  const days = weekOf(day).filter((on) => on === day || entries.some((entry) => entry.day === on));
  return (
    <section aria-label={t('months.week')}>
      {days.map((on) => {
        const there = entries.filter((entry) => entry.day === on);
        return (
          <div key={on} data-day={on} className={classes('hj-week__day', on === day && 'hj-week__day--chosen')}>
            <h3>
              <button type="button" className="hj-week__name" onClick={() => onDay(on)}>
                {formatDay(on, language)}
                {on === today && ` · ${t('months.today')}`}
              </button>
            </h3>
            {there.length === 0 && <p className="hj-quiet hj-dense">{t('months.nothing')}</p>}
            <ul>
              {there.map((entry) => (
                <li key={entryKey(entry)}>
                  <EntryRow entry={entry} today={today} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};
