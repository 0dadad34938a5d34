import { describe, expect, it } from 'vitest';
import { addDays, localDate, type LocalDate } from '../kernel/localDate.ts';
import { HolidayId, holidayNames, statutoryHolidays, tripleWageDaysOf } from './statutoryHolidays.ts';
import { builtInYears } from './years.ts';

const years = Array.from({ length: 16 }, (_, index) => 2025 + index);
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
/** The day of the lunar calendar as the library of the engine counts it: '1-1' is 正月初一. */
const lunar = (day: LocalDate): string => {
  const parts = chinese.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}-${part('day')}`;
};
const daysOf = (year: number, id: HolidayId) => statutoryHolidays(year)?.find((one) => one.id === id)?.days ?? [];

describe('the thirteen days', () => {
  it.each(builtInYears.filter(({ year }) => year >= 2025))('are those of the notice of $year', (notice) => {
    expect(tripleWageDaysOf(notice.year)).toEqual(notice.tripleWageDays);
  });

  it.each(years)('of %i fall on their lunar days', (year) => {
    const spring = daysOf(year, 'springFestival');
    expect(spring.slice(1).map(lunar)).toEqual(['1-1', '1-2', '1-3']);
    expect(daysOf(year, 'dragonBoat').map(lunar)).toEqual(['5-5']);
    expect(daysOf(year, 'midAutumn').map(lunar)).toEqual(['8-15']);
    expect(spring[0]).toBe(addDays(localDate(spring[1] ?? ''), -1));
  });

  it.each(years)('of %i have 清明 on the day the sun stands at 15°', (year) => {
    // The usual formula for this century: the sun's return is a quarter of a day late each year, and the leap day takes it back.
    const day = Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);
    expect(daysOf(year, 'qingming')).toEqual([`${year}-04-0${day}`]);
  });

  it('are counted once where two festivals meet, and not at all outside of the table', () => {
    expect(tripleWageDaysOf(2031)).toHaveLength(12);
    expect(tripleWageDaysOf(2027)).toHaveLength(13);
    expect(tripleWageDaysOf(2024)).toEqual([]);
    expect(statutoryHolidays(2041)).toBeNull();
  });

  it('are named, every one', () => {
    for (const { id } of statutoryHolidays(2027) ?? []) expect(holidayNames[id].zh).toMatch(/\p{Script=Han}/u);
    expect(statutoryHolidays(2027)).toHaveLength(HolidayId.length);
  });
});
