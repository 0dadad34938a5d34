/** The sentences that answer "why this date". Texts only: every decision is taken in calculate.ts and limitation.ts. */
import { holidayNames, statutoryHolidays } from '../calendar/statutoryHolidays.ts';
import { dayStatus, isLoaded, type RestDay, type WorkCalendar, weekdayNames } from '../calendar/workCalendar.ts';
import { addDays, formatChineseDate, type LocalDate, weekdayOf, yearOf } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { Setting } from '../settings/setting.ts';
import type { LimitLength, LimitUnit } from './rules.ts';

/** 2026年10月1日（星期四） */
export const dayText = (day: LocalDate): Text => {
  const weekday = weekdayNames[weekdayOf(day)];
  return { zh: `${formatChineseDate(day)}（${weekday.zh}）`, en: `${day} (${weekday.en})` };
};

const unitTexts: Readonly<Record<LimitUnit, Text>> = {
  day: { zh: '日', en: 'calendar days' },
  workday: { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
};

export const lengthText = ({ count, unit }: LimitLength): Text => ({
  zh: `${count}${unitTexts[unit].zh}`,
  en: `${count} ${count === 1 ? unitTexts[unit].en.replace(/s$/, '') : unitTexts[unit].en}`,
});

export const startReason = (from: LocalDate): Text => ({
  zh: `起算事件日为${dayText(from).zh}，当日不计入，自次日起算（民法典第二百零一条、民事诉讼法第八十五条）`,
  en: `The event was on ${dayText(from).en}; that day is not counted (Civil Code Art. 201, Civil Procedure Law Art. 85)`,
});

export const lengthReason = (length: LimitLength, article: Text, setting: Setting | null): Text => {
  const base = {
    zh: `期间${lengthText(length).zh}：${article.zh}`,
    en: `Length ${lengthText(length).en}: ${article.en}`,
  };
  if (setting === null) return base;
  const source = settingText(setting);
  return { zh: `${base.zh}；${source.zh}`, en: `${base.en}; ${source.en}` };
};

/** Where a number that no statute fixes comes from, and whether the office stands by it. */
const settingText = ({ confirmed, source }: Setting): Text => ({
  zh: `天数出自本单位设置（${confirmed ? '已确认' : '未确认'}）：${source.zh}`,
  en: `the number is an office setting (${confirmed ? 'confirmed' : 'not confirmed'}): ${source.en === '' ? source.zh : source.en}`,
});

/** Says what the natural end is, and that a missing corresponding day was replaced by the month's last day. */
export const naturalEndReason = (end: LocalDate, from: LocalDate, unit: LimitUnit): Text => {
  const shortened = (unit === 'month' || unit === 'year') && end.slice(8) !== from.slice(8);
  return {
    zh: `期间届满于${dayText(end).zh}${shortened ? '：到期月没有对应日，以月末日为最后一日（民法典第二百零二条）' : ''}`,
    en: `The period ends on ${dayText(end).en}${shortened ? ': no corresponding day, so the last day of the month (Civil Code Art. 202)' : ''}`,
  };
};

/** The end before an agreed extension; whether it is a rest day no longer matters. */
export const plainEndReason = (end: LocalDate): Text => ({
  zh: `原期间届满于${dayText(end).zh}`,
  en: `Without the extension the period ends on ${dayText(end).en}`,
});

export const workdayReason = (rests: readonly RestDay[], madeWorkdays: readonly LocalDate[]): Text => ({
  zh: `按工作日计算${rests.length > 0 ? `，不计${restDaysText(rests).zh}` : ''}${madeWorkdays.length > 0 ? `，计入调休上班日${madeWorkdays.map((day) => dayText(day).zh).join('、')}` : ''}`,
  en: `Counted in working days${rests.length > 0 ? `, leaving out ${restDaysText(rests).en}` : ''}${madeWorkdays.length > 0 ? `, counting the make-up working days ${madeWorkdays.map((day) => dayText(day).en).join(', ')}` : ''}`,
});

export const rolledReason = (rests: readonly RestDay[], lastDay: LocalDate): Text => ({
  zh: `届满日为休息日，${restDaysText(rests).zh}过后的第一日${dayText(lastDay).zh}为最后一日（民法典第二百零三条、民事诉讼法第八十五条）`,
  en: `The end falls on a rest day: after ${restDaysText(rests).en} the first day, ${dayText(lastDay).en}, is the last day (Civil Code Art. 203, Civil Procedure Law Art. 85)`,
});

/** Why the end stays where it is: a plain working day, a weekend day made a working day, or a row that does not roll. */
export const notRolledReason = (calendar: WorkCalendar, end: LocalDate, rolls: boolean): Text => {
  if (!rolls) return { zh: '本期间遇休息日不顺延', en: 'This period does not roll over rest days' };
  if (!isLoaded(calendar, end)) return notWeekendReason(end);
  return dayStatus(calendar, end).kind === 'make-up-workday'
    ? {
        zh: `${dayText(end).zh}虽是周末，但按放假通知调休上班，不顺延`,
        en: `${dayText(end).en} is a weekend day made a working day by the yearly notice: no roll-over`,
      }
    : { zh: '届满日为工作日，不顺延', en: 'The end is a working day: no roll-over' };
};

/** A year without its notice: that the end is no weekend day is all that is known, unless the holiday law itself names it. */
const notWeekendReason = (end: LocalDate): Text => {
  const holiday = statutoryHolidays(yearOf(end))?.find(({ days }) => days.includes(end));
  if (holiday === undefined)
    return { zh: '届满日不是周末，暂不顺延', en: 'The end is no weekend day: not rolled so far' };
  const name = holidayNames[holiday.id];
  return {
    zh: `届满日是${name.zh}的法定休假日，依法还要顺延，顺延到哪一天待放假通知公布后确定；在此之前请按本日办理`,
    en: `The end is a statutory holiday (${name.en}) and will roll over; until the yearly notice says to which day, act by this one`,
  };
};

/** The day agreed lies within the rest days over which the period rolls anyway. */
export const restDaysStayReason = (lastDay: LocalDate): Text => ({
  zh: `约定的日期在休息日之内，法定届满日仍为${dayText(lastDay).zh}`,
  en: `The day agreed lies within the rest days: the legal last day stays ${dayText(lastDay).en}`,
});

export const consentReason = (until: LocalDate, extension: Text): Text => ({
  zh: `双方当事人同意延长至${dayText(until).zh}（${extension.zh}）`,
  en: `Extended by consent of both parties until ${dayText(until).en} (${extension.en})`,
});

/** The most by which consent could have moved the end. */
export const capReason = (length: LimitLength, setting: Setting): Text => {
  const source = settingText(setting);
  return {
    zh: `延长最多${lengthText(length).zh}；${source.zh}`,
    en: `At most ${lengthText(length).en} more; ${source.en}`,
  };
};

export const pauseReason = (pause: {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}): Text => ({
  zh: `${formatChineseDate(pause.from)}至${formatChineseDate(pause.to)}暂停，${pause.days}日不计入期间`,
  en: `Paused from ${pause.from} to ${pause.to}: ${pause.days} days are not counted`,
});

export const openPauseReason = (since: LocalDate): Text => ({
  zh: `自${formatChineseDate(since)}起暂停，尚未结束：每多一日，最后一日顺延一日`,
  en: `Paused since ${since}, not ended yet: each further day moves the last day by one`,
});

export const outsidePauseReason = (from: LocalDate): Text => ({
  zh: `${formatChineseDate(from)}开始的暂停不在期间之内，不影响届满日`,
  en: `The pause starting on ${from} lies outside the period and changes nothing`,
});

export const notLoadedReason = (years: readonly number[]): Text => ({
  zh: `${years.join('、')}年放假通知尚未录入，仅按周末计算，请以当年通知为准`,
  en: `The notice on days off for ${years.join(', ')} is not loaded: only weekends are known, check against the notice`,
});

export const beforeRuleReason = (validFrom: LocalDate): Text => ({
  zh: `所引条文自${formatChineseDate(validFrom)}起施行，起算日早于该日，请核对当时的规定`,
  en: `The cited text applies from ${validFrom}; the start day is earlier, so check the rule then in force`,
});

type Run = { readonly from: LocalDate; readonly to: LocalDate; readonly name: Text };

const weekend: Text = { zh: '周末', en: 'weekend' };

/** Consecutive days of one holiday, or of one weekend, are one item: 2026年10月1日至10月7日（国庆节）. */
const restDaysText = (rests: readonly RestDay[]): Text => {
  const runs = rests.reduce<readonly Run[]>((done, { day, kind, name: dayName }) => {
    const name = kind === 'weekend' ? weekend : dayName;
    const last = done.at(-1);
    return last !== undefined && last.name.zh === name.zh && addDays(last.to, 1) === day
      ? [...done.slice(0, -1), { ...last, to: day }]
      : [...done, { from: day, to: day, name }];
  }, []);
  return { zh: runs.map(runInChinese).join('、'), en: runs.map(runInEnglish).join(', ') };
};

const runInChinese = ({ from, to, name }: Run): string =>
  from === to
    ? `${formatChineseDate(from)}（${name.zh}）`
    : `${formatChineseDate(from)}至${formatChineseDate(to)}（${name.zh}）`;

const runInEnglish = ({ from, to, name }: Run): string =>
  from === to ? `${from} (${name.en})` : `${from} to ${to} (${name.en})`;
