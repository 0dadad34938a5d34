/** One thing of a day in the list: what, when and where, whose case; for a right its legal last day and the day suggested. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { formatDay } from '../../ui/formatDate.ts';
import { entryIcons, isLate, pathOfEntry } from './entryKinds.ts';

export const EntryRow = ({ entry, today }: { readonly entry: CalendarEntry; readonly today: LocalDate }) => {
  const { t } = useTranslation('calendarPage');
  const text = useText();
  const { kind, label, title, isSample, time, place } = entry;
  const Icon = entryIcons[kind];
  const about = useDays(entry);
  return (
    <Link href={pathOfEntry(entry)} className="hj-calendar-entry">
      <Icon aria-hidden="true" />
      <span className="hj-calendar-entry__what">
        {time === null ? text(label) : `${time} ${place ?? ''}`}{' '}
        <Chip tone={isLate(entry, today) ? 'overdue' : 'plain'}>{t(`months.kinds.${kind}`)}</Chip>
        {isSample && <Chip tone="outline">{t('months.sample')}</Chip>}
      </span>
      <span className="hj-calendar-entry__who">{title}</span>
      {about !== '' && <span className="hj-calendar-entry__days">{about}</span>}
    </Link>
  );
};

/** The other one of the two days, where a limit has two. */
export const useDays = ({ day, lastDay, suggestedDay }: CalendarEntry): string => {
  const { t } = useTranslation('calendarPage');
  const language = useLanguage();
  if (lastDay === suggestedDay) return '';
  return day === lastDay
    ? `${t('months.legalLast')} · ${t('months.suggestedOn', { on: formatDay(suggestedDay, language) })}`
    : t('months.legalLastOn', { on: formatDay(lastDay, language) });
};
