import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChannelCode } from '../case/codes.ts';
import { type ConsultationFacts, consultationFigures } from './consultationFigures.ts';

const slip = (changes: Partial<ConsultationFacts> = {}): ConsultationFacts => ({
  channel: '04',
  receivedBy: '志愿者小陈',
  minutes: 6,
  isCase: false,
  ...changes,
});

test('counts by channel and adds the minutes of each person, the largest first', () => {
  const figures = consultationFigures([
    slip(),
    slip({ channel: '02', receivedBy: '王秀兰', minutes: 30, isCase: true }),
    slip({ minutes: 4 }),
  ]);
  expect(figures).toEqual({
    count: 3,
    minutes: 40,
    cases: 1,
    byChannel: [
      { channel: '04', count: 2 },
      { channel: '02', count: 1 },
    ],
    byPerson: [
      { name: '王秀兰', count: 1, minutes: 30 },
      { name: '志愿者小陈', count: 2, minutes: 10 },
    ],
  });
});

test('the parts always add up to the whole', () => {
  const slips = fc.array(
    fc.record({
      channel: fc.constantFrom(...ChannelCode),
      receivedBy: fc.constantFrom('甲', '乙', '丙'),
      minutes: fc.integer({ min: 1, max: 600 }),
      isCase: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(slips, (rows) => {
      const { count, minutes, byChannel, byPerson } = consultationFigures(rows);
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(count).toBe(rows.length);
      expect(sum(byChannel.map((row) => row.count))).toBe(count);
      expect(sum(byPerson.map((row) => row.count))).toBe(count);
      expect(sum(byPerson.map((row) => row.minutes))).toBe(minutes);
    }),
  );
});
