/**
 * The days of a month as an ARIA grid: one day holds the focus, arrows move it, Page Up and Down change the month, Enter opens. The entries in
 * a day are a picture of the list beside it; the list has the links.
 */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { weekdayName } from '../../ui/formatDate.ts';
import { DayCell } from './DayCell.tsx';
import { dayByKey, weekdaysFromMonday } from './monthDays.ts';

type MonthGridProps = {
  readonly weeks: readonly (readonly LocalDate[])[];
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly month: string;
  readonly entriesByDay: ReadonlyMap<LocalDate, readonly CalendarEntry[]>;
  readonly onDay: (day: LocalDate) => void;
  readonly onOpen: (day: LocalDate) => void;
};

export const MonthGrid = (props: MonthGridProps) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const { weeks, day, today, month, entriesByDay, onDay, onOpen } = props;
  const grid = useRef<HTMLDivElement>(null);
  /** The focus follows the day only when the keys moved it. */
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }, [day]);
  const onKeyDown = (key: KeyboardEvent<HTMLDivElement>): void => {
    const next = dayByKey(key.key, day);
    if (next !== null && !key.altKey && !key.ctrlKey && !key.metaKey) {
      key.preventDefault();
      follows.current = true;
      onDay(next);
    } else if (key.key === 'Enter' || key.key === ' ') {
      key.preventDefault();
      onOpen(day);
    }
  };
  return (
    <div className="hj-month__frame">
      <div
        ref={grid}
        className="hj-month__grid"
        role="grid"
        tabIndex={-1}
        aria-label={t('months.grid', { month })}
        onKeyDown={onKeyDown}
      >
        <div role="row" className="hj-month__row">
          {weekdaysFromMonday.map((weekday) => (
            <span key={weekday} role="columnheader" className="hj-month__weekday">
              {weekdayName(weekday, language)}
            </span>
          ))}
        </div>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className="hj-month__row">
            {week.map((on) => (
              <DayCell
                key={on}
                on={on}
                isChosen={on === day}
                isToday={on === today}
                isOutside={on.slice(0, 7) !== day.slice(0, 7)}
                today={today}
                entries={entriesByDay.get(on) ?? []}
                onChoose={() => onDay(on)}
                onOpen={() => onOpen(on)}
              />
            ))}
          </div>
        ))}
      </div>
      <p className="hj-quiet hj-dense hj-month__keys">{t('months.keys')}</p>
    </div>
  );
};
