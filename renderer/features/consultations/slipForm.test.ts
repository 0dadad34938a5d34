import { expect, it } from 'vitest';
import { slipSchema } from '../../../shared/consultation/events.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { emptySlip, minutesSince, runningTime, withInserted } from './slipForm.ts';

const fresh = emptySlip({
  today: localDate('2026-03-02'),
  at: '09:30',
  receivedBy: '志愿者小陈',
  place: { channel: '04', site: '解放路工会驿站' },
});

it('a fresh slip lacks only a topic and a question: the rest may stay empty', () => {
  const checked = slipSchema.safeParse(fresh);
  expect(checked.error?.issues.map(({ path }) => path.join('.'))).toEqual(['topics', 'question']);
  expect(slipSchema.safeParse({ ...fresh, topics: ['02'], question: '工资' }).success).toBe(true);
});

it('time spent counts every begun minute, one at least', () => {
  expect([0, 59_000, 60_000, 61_000, 24 * 3_600_000].map((ms) => minutesSince(0, ms))).toEqual([1, 1, 1, 2, 600]);
  expect([0, 7000, 187_000].map((ms) => runningTime(0, ms))).toEqual(['0:00', '0:07', '3:07']);
});

it('a ready answer goes on a line of its own after what is typed', () => {
  expect(withInserted('', '甲')).toBe('甲');
  expect(withInserted('先听了情况。\n', '甲')).toBe('先听了情况。\n甲');
});
