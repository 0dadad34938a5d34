import { afterEach, beforeEach, expect, it } from 'vitest';
import { aCase as walk, day } from '../../../tests/builders/aCase.ts';
import { aServedLetter } from '../../../tests/builders/aLetter.ts';
import { openReadSide, type ReadSide, writtenBy } from '../../../tests/support/readSide.ts';
import type { CalendarEntry } from '../../../shared/api/calendar.ts';
import { caseCommand, type Role } from '../../../shared/case/commands.ts';
import type { CaseState } from '../../../shared/case/state.ts';
import { calendarEntries } from './calendarEntries.ts';

let desk: ReadSide;
beforeEach(() => {
  desk = openReadSide();
});
afterEach(() => desk.close());

const put = (...states: readonly CaseState[]) =>
  desk.put(...states.map((state, index) => ({ caseNo: index + 1, state })));
const between = (from: string, to: string, roles: readonly Role[] = ['mediator']): readonly CalendarEntry[] =>
  calendarEntries(
    desk.db,
    { from: day(from), to: day(to) },
    { personId: 'p1', roles, today: day('2026-02-01'), officeId: null },
  );
const seen = (entries: readonly CalendarEntry[]) => entries.map(({ day: on, kind }) => `${on} ${kind}`);
const sessionAt = (sessionId: string, time: string) =>
  caseCommand('ScheduleSession', {
    sessionId,
    on: day('2026-02-03'),
    time,
    place: '第二调解室',
    noticeOn: day('2026-01-22'),
    note: '',
  });

it('shows our own duty on the unrolled day, with the legal last day beside it', () => {
  put(walk().inMediation().state);
  const [entry] = between('2026-02-19', '2026-02-19');
  expect(entry).toMatchObject({
    of: 'case',
    id: 'case-1',
    key: 'A04',
    kind: 'duty',
    day: '2026-02-19',
    lastDay: '2026-02-24',
    number: '鄂随工调〔2026〕15号',
    time: null,
  });
  expect(seen(between('2026-02-20', '2026-02-25'))).toEqual([]);
});

it('tells rights, payments and the year before arbitration apart', () => {
  put(walk().agreed().state, walk().registered().state);
  const kinds = between('2026-01-01', '2028-12-31').map(({ kind, key }) => [key.split(':')[0], kind]);
  expect(kinds).toContainEqual(['A07', 'right']);
  expect(kinds).toContainEqual(['payment', 'payment']);
  expect(kinds).toContainEqual(['B08', 'limitation']);
});

it('puts the sessions of a day in the order of their time, with their place', () => {
  const one = walk().inMediation().then(sessionAt('s1', '14:30')).state;
  const other = walk().inMediation().then(sessionAt('s2', '09:00')).state;
  put(one, other);
  const sessions = between('2026-02-03', '2026-02-03').filter(({ kind }) => kind === 'session');
  expect(sessions.map(({ time, place, id }) => [time, place, id])).toEqual([
    ['09:00', '第二调解室', 'case-2'],
    ['14:30', '第二调解室', 'case-1'],
  ]);
});

it('shows the last day to answer a letter, but not to volunteers', () => {
  desk.putLetters(aServedLetter().state, aServedLetter().answered().state);
  expect(seen(between('2026-03-01', '2026-04-30'))).toEqual(['2026-03-26 letter']);
  expect(between('2026-03-01', '2026-04-30')[0]).toMatchObject({
    title: '随州市晨光装饰工程有限公司',
    label: { zh: '提示函待答复', en: 'Reminder: answer due' },
  });
  expect(between('2026-03-01', '2026-04-30', ['volunteer'])).toEqual([]);
});

it('shows a volunteer only the cases of their own', () => {
  const { state } = walk().inMediation();
  desk.put({ caseNo: 1, state, events: [writtenBy('p1', 1)] }, { caseNo: 2, state, events: [writtenBy('p2', 1)] });
  expect(new Set(between('2026-01-01', '2026-12-31', ['volunteer']).map(({ id }) => id))).toEqual(new Set(['case-1']));
  expect(new Set(between('2026-01-01', '2026-12-31').map(({ id }) => id)).size).toBe(2);
});

it('leaves out what is due at once since something happened, and every day outside', () => {
  put(walk().failed().state);
  expect(between('2026-02-10', '2026-02-10').filter(({ key }) => key.startsWith('prompt:'))).toEqual([]);
  expect(between('2025-01-01', '2025-12-31')).toEqual([]);
});
