/** A day of the month: its number, whether it is a rest day or a weekend made a working day, and the first things on it. */
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import { dayStatus, isTripleWageDay } from '../../../shared/calendar/workCalendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useRulebook } from '../../app/queries.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { classes } from '../../ui/classes.ts';
import { formatDay } from '../../ui/formatDate.ts';
import { entryIcons, entryKey, isLate } from './entryKinds.ts';
import { dayNumber } from './monthDays.ts';

/** Lines that fit into a day; the rest is in the list. */
const MOST_LINES = 3;

type DayCellProps = {
  readonly on: LocalDate;
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly today: LocalDate;
  readonly entries: readonly CalendarEntry[];
  readonly onChoose: () => void;
  readonly onOpen: () => void;
};

export const DayCell = (props: DayCellProps) => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  const { on, isChosen, isToday, isOutside, entries, onChoose } = props;
  const marks = useDayMarks(on);
  const shown = entries.length > MOST_LINES ? entries.slice(0, MOST_LINES - 1) : entries;
  return (
    // The grid around it has the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="gridcell"
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      aria-label={t('months.dayLabel', {
        day: formatDay(on, language),
        about: marks.words.map((word) => `${word}${language === 'zh' ? '，' : ', '}`).join(''),
        count: entries.length,
      })}
      className={classes(
        'hj-day',
        marks.isRest && 'hj-day--rest',
        isOutside && 'hj-day--outside',
        isToday && 'hj-day--today',
      )}
      onClick={onChoose}
      onDoubleClick={props.onOpen}
    >
      <span className="hj-day__head">
        <span className="hj-day__number">{dayNumber(on)}</span>
        <span className="hj-day__marks">{marks.short}</span>
      </span>
      <ul className="hj-day__lines">
        {shown.map((entry) => (
          <Line key={entryKey(entry)} entry={entry} isLate={isLate(entry, props.today)} />
        ))}
      </ul>
      {entries.length > shown.length && (
        <span className="hj-day__more">{t('months.more', { count: entries.length - shown.length })}</span>
      )}
    </div>
  );
};

const Line = ({ entry, isLate: late }: { readonly entry: CalendarEntry; readonly isLate: boolean }) => {
  const text = useText();
  const Icon = entryIcons[entry.kind];
  return (
    <li className={classes('hj-day__line', `hj-day__line--${entry.kind}`, late && 'hj-day__line--late')}>
      <Icon aria-hidden="true" />
      <span>{entry.time === null ? text(entry.label) : entry.time}</span>
      {entry.time !== null && <span>{entry.title}</span>}
    </li>
  );
};

/** What the calendar says of the day: the holiday's name, 休 or 班; the long words are for the label that is spoken. */
const useDayMarks = (on: LocalDate) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const { calendar } = useRulebook();
  const status = dayStatus(calendar, on);
  const triple = isTripleWageDay(calendar, on) ? [t('months.triple')] : [];
  switch (status.kind) {
    case 'day-off':
      return { isRest: true, short: text(status.name), words: [text(status.name), ...triple] };
    case 'make-up-workday':
      return { isRest: false, short: t('months.work'), words: [t('months.work')] };
    case 'weekend':
      return { isRest: true, short: '', words: [t('months.rest')] };
    case 'workday':
      return { isRest: false, short: '', words: [] };
  }
};
