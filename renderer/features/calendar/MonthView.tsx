/** One month: the days left, the week of the chosen day right. Everything that has a day in any case stands here. */
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { CalendarEntry, CalendarEntryKind } from '../../../shared/api/calendar.ts';
import { addMonths, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { useCalendar } from '../../app/queries.ts';
import { useLanguage } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatMonth } from '../../ui/formatDate.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { pathOfEntry } from './entryKinds.ts';
import { KindFilter } from './KindFilter.tsx';
import { isSameMonth, weeksOfMonth, yearsOf } from './monthDays.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { PrintList } from './PrintList.tsx';
import { UnloadedYears } from './UnloadedYears.tsx';
import { WeekList } from './WeekList.tsx';

export const MonthView = ({ today }: { readonly today: LocalDate }) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const [day, setDay] = useState(today);
  const [hidden, setHidden] = useState<ReadonlySet<CalendarEntryKind>>(new Set());
  const [, navigate] = useLocation();
  const list = useRef<HTMLDivElement>(null);
  const weeks = weeksOfMonth(day);
  const days = weeks.flat();
  const calendar = useCalendar(days[0] ?? day, days.at(-1) ?? day);
  const entries = (calendar.data ?? []).filter(({ kind }) => !hidden.has(kind));
  const month = formatMonth(day, language);
  /** The one thing of that day, or the list of its things. */
  const open = (on: LocalDate): void => {
    const there = entries.filter((entry) => entry.day === on);
    const [only] = there;
    if (only !== undefined && there.length === 1) navigate(pathOfEntry(only));
    else list.current?.querySelector<HTMLElement>(`[data-day="${on}"] a`)?.focus();
  };
  return (
    <div className="hj-month">
      <UnloadedYears years={yearsOf(days)} />
      <div className="hj-month__bar">
        <div className="hj-row">
          <IconButton label={t('months.previous')} icon={<ChevronLeft />} onPress={() => setDay(addMonths(day, -1))} />
          <h2 className="hj-month__name" aria-live="polite">
            {month}
          </h2>
          <IconButton label={t('months.next')} icon={<ChevronRight />} onPress={() => setDay(addMonths(day, 1))} />
          <Button onPress={() => setDay(today)}>{t('months.today')}</Button>
        </div>
        <Button variant="quiet" icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {t('months.print')}
        </Button>
      </div>
      {calendar.data === undefined ? (
        <QueryState isError={calendar.isError} onRetry={() => void calendar.refetch()} minHeight="24rem" />
      ) : (
        <>
          <KindFilter entries={calendar.data} hidden={hidden} onChange={setHidden} />
          <div className="hj-month__sides">
            <MonthGrid
              weeks={weeks}
              day={day}
              today={today}
              month={month}
              entriesByDay={byDay(entries)}
              onDay={setDay}
              onOpen={open}
            />
            <div className="hj-month__week" ref={list}>
              {isEmptyMonth(calendar.data, day) ? (
                <EmptyState what={t('months.emptyMonth')} why={t('months.emptyMonthWhy')} />
              ) : (
                <WeekList day={day} today={today} entries={entries} onDay={setDay} />
              )}
            </div>
          </div>
          <PrintList month={month} entries={entries.filter((entry) => isSameMonth(entry.day, day))} />
        </>
      )}
    </div>
  );
};

const byDay = (entries: readonly CalendarEntry[]): ReadonlyMap<LocalDate, readonly CalendarEntry[]> =>
  Map.groupBy(entries, (entry) => entry.day);

const isEmptyMonth = (entries: readonly CalendarEntry[], day: LocalDate): boolean =>
  !entries.some((entry) => isSameMonth(entry.day, day));
