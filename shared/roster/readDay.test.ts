import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, localDate } from '../kernel/localDate.ts';
import { readDay } from './readDay.ts';

test.each([
  '2024-03-05',
  '2024/3/5',
  '2024.3.5',
  '2024年3月5日',
  '2024 年 3 月 5 日',
  '２０２４．３．５',
  '20240305',
  '45356',
  '45356.0',
  '2024-03-05 00:00:00',
  '2024-03-05T08:30:00.000Z',
  '2024/3/5 8:30',
  '5 Mar 2024',
  '5-Mar-2024',
  'March 5, 2024',
  ' 2024-3-05 ',
])('%j is 5 March 2024', (text) => {
  expect(readDay(text)).toEqual({ ok: true, value: '2024-03-05' });
});

test.each(['', '  ', '至今', '在职', '-', '/', 'now'])('%j says no day', (text) => {
  expect(readDay(text)).toEqual({ ok: true, value: null });
});

test.each([
  ['25/3/2024', '2024-03-25'],
  ['3/25/2024', '2024-03-25'],
  ['3/3/2024', '2024-03-03'],
])('%j can be read in one way only', (text, day) => {
  expect(readDay(text)).toEqual({ ok: true, value: day });
});

test.each([
  ['3/5/2024', 'day-ambiguous'],
  ['2024年3月', 'day-incomplete'],
  ['2024.3', 'day-incomplete'],
  ['202403', 'day-incomplete'],
  ['2024', 'day-incomplete'],
  ['24.3.5', 'day-short-year'],
  ['24年3月5日', 'day-short-year'],
  ['2023-02-29', 'day-does-not-exist'],
  ['2024-13-01', 'day-does-not-exist'],
  ['20240230', 'day-does-not-exist'],
  ['99999', 'day-unreadable'],
  ['12345', 'day-unreadable'],
  ['去年三月', 'day-unreadable'],
  ['#REF!', 'day-unreadable'],
])('%j is refused as %s, never guessed', (text, fault) => {
  expect(readDay(text)).toEqual({ ok: false, refusal: fault });
});

const anyDay = fc.integer({ min: 0, max: 54_786 }).map((days) => addDays(localDate('1950-01-01'), days));

test('every day reads the same in every spelling', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const serial = daysBetween(localDate('1899-12-30'), day);
      const spellings = [
        day,
        `${year}/${Number(month)}/${Number(date)}`,
        `${year}年${Number(month)}月${Number(date)}日`,
      ];
      for (const text of [...spellings, `${year}${month}${date}`, String(serial)])
        expect([text, readDay(text)]).toEqual([text, { ok: true, value: day }]);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readDay(text).ok === 'boolean'));
});
