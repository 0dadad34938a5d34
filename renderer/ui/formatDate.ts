/** Days for lists and sentences. Papers write days their own way (shared/kernel/localDate.ts formatChineseDate). */
import { fullDayText, shortMonths as months } from '../../shared/kernel/dayText.ts';
import { type LocalDate, type Weekday, weekdayOf, yearOf } from '../../shared/kernel/localDate.ts';
import type { Language } from '../../shared/kernel/text.ts';

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** 周四, or Thu. */
export const weekdayName = (weekday: Weekday, language: Language): string => weekdays[language][weekday];

/** 3月5日 周四, or Thu 5 Mar; a day of another year carries its year instead of the weekday. */
export const formatDay = (on: LocalDate, language: Language, thisYear = new Date().getFullYear()): string => {
  if (yearOf(on) !== thisYear) return formatFullDay(on, language);
  const { month, day } = partsOf(on);
  const weekday = weekdays[language][weekdayOf(on)];
  return language === 'zh' ? `${month}月${day}日 ${weekday}` : `${weekday} ${day} ${months[month - 1] ?? ''}`;
};

/** 3月5日, or 5 Mar, for narrow columns; with its year when it is another one. */
export const formatShortDay = (on: LocalDate, language: Language, thisYear = new Date().getFullYear()): string => {
  if (yearOf(on) !== thisYear) return formatFullDay(on, language);
  const { month, day } = partsOf(on);
  return language === 'zh' ? `${month}月${day}日` : `${day} ${months[month - 1] ?? ''}`;
};

/** 2026年3月, or Mar 2026. */
export const formatMonth = (on: LocalDate, language: Language): string => {
  const { month } = partsOf(on);
  return language === 'zh' ? `${yearOf(on)}年${month}月` : `${months[month - 1] ?? ''} ${yearOf(on)}`;
};

/** 2026年3月5日, or 5 Mar 2026. */
export const formatFullDay = (on: LocalDate, language: Language): string => fullDayText(on)[language];

/** Days and hours of the office are China's, whatever zone the computer is set to; so are the business days beside them. */
const timeZone = 'Asia/Shanghai';
const yearAt = (at: Date): string => new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone }).format(at);

/** An instant of recording, in China's time: 3月5日 14:07, or 5 Mar 14:07; with the year when it is another one. */
export const formatInstant = (at: number, language: Language, now = new Date()): string => {
  const date = new Date(at);
  const isThisYear = yearAt(date) === yearAt(now);
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(isThisYear ? {} : { year: 'numeric' }),
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone,
  }).format(date);
};

const MINUTE_MS = 60_000;
const agoUnits = [
  { unit: 'day', ms: 24 * 60 * MINUTE_MS },
  { unit: 'hour', ms: 60 * MINUTE_MS },
  { unit: 'minute', ms: MINUTE_MS },
] as const;

/** How long ago an instant was: 刚刚, 3分钟前, or 3 minutes ago. What lies ahead, by a clock that was set back, is just now. */
export const formatAgo = (at: number, language: Language, now = Date.now()): string => {
  const span = agoUnits.find(({ ms }) => now - at >= ms);
  if (span === undefined) return language === 'zh' ? '刚刚' : 'just now';
  const words = new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return words.format(-Math.floor((now - at) / span.ms), span.unit);
};

/** The time of day of an instant, in China's time: 14:07:09. */
export const formatClock = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone }).format(
    new Date(at),
  );

const partsOf = (on: LocalDate): { readonly month: number; readonly day: number } => ({
  month: Number(on.slice(5, 7)),
  day: Number(on.slice(8, 10)),
});
