import { describe, expect, it } from 'vitest';
import type { CalculatorContext } from '../../../shared/calculators/calculation.ts';
import { startInput } from '../../../shared/calculators/startInput.ts';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { liveCalculation, openLabels } from './liveCalculation.ts';

const context: CalculatorContext = { calendar: builtInCalendar, settings: [], on: localDate('2026-11-20') };
const filled = { ...startInput('severance'), from: '2021-03-15', to: '2026-09-30' };

describe('a form that is being filled in', () => {
  it('is a result as soon as it can be counted (N1)', () => {
    const live = liveCalculation('severance', { ...filled, averageWageFen: 680_000 }, context);
    expect(live).toMatchObject({ kind: 'done', calculation: { amountFen: 4_080_000 } });
  });

  it('names what is missing and what cannot be read by their labels', () => {
    const live = liveCalculation('severance', { ...startInput('severance'), averageWageFen: '6.8k' }, context);
    if (live.kind !== 'open') throw new Error(live.kind);
    const { missing, faulty } = openLabels('severance', live.issues);
    expect(missing.map(({ zh }) => zh)).toEqual(['用工之日（入职日）', '最后工作日']);
    expect(faulty).toHaveLength(1);
    expect(live.isRead).toBe(false);
  });

  it('knows what only the arithmetic asks for', () => {
    expect(liveCalculation('severance', filled, context)).toEqual({
      kind: 'open',
      issues: [{ field: 'averageWageFen', problem: 'required' }],
      isRead: true,
    });
  });

  it('asks for a number that no setting gives like for any other field', () => {
    const live = liveCalculation('funeral-grant', startInput('funeral-grant'), context);
    expect(live).toMatchObject({ kind: 'open', issues: [{ field: 'areaAverageFen' }] });
  });

  it('names a column of a list once, however many rows lack it', () => {
    const row = { month: null, dueFen: null, paidFen: 0 };
    const live = liveCalculation('arrears', { rows: [row, row], orderIgnored: false }, context);
    if (live.kind !== 'open') throw new Error(live.kind);
    expect(openLabels('arrears', live.issues).missing.map(({ zh }) => zh)).toEqual([
      '逐月应发、实发 · 月份',
      '逐月应发、实发 · 应发',
    ]);
  });

  it('is refused where the numbers contradict the law', () => {
    const live = liveCalculation('severance', { ...filled, to: '2021-03-14', averageWageFen: 1 }, context);
    expect(live).toMatchObject({ kind: 'refused', refusal: { type: 'date-before', field: 'to' } });
  });
});
