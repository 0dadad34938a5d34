/** A calendar day in lists (3月5日 周四) or in full (2026年3月5日). Null shows as a dash. */
import './Surface.css';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { useLanguage } from '../i18n/useText.ts';
import { formatDay, formatFullDay, formatShortDay } from './formatDate.ts';

type DateTextProps = {
  readonly on: LocalDate | null;
  readonly isFull?: boolean | undefined;
  /** Without the weekday, for narrow columns. */
  readonly isShort?: boolean | undefined;
};

export const DateText = ({ on, isFull, isShort }: DateTextProps) => {
  const language = useLanguage();
  if (on === null) return <span className="hj-date">—</span>;
  const full = formatFullDay(on, language);
  return (
    <time className="hj-date" dateTime={on} title={full}>
      {isFull === true ? full : isShort === true ? formatShortDay(on, language) : formatDay(on, language)}
    </time>
  );
};
