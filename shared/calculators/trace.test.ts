import { expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { traceSchema } from '../case/parts.ts';
import { addDays, addMonths, localDate } from '../kernel/localDate.ts';
import type { Calculation } from './calculation.ts';
import { type CalculatorId, calculators } from './registry.ts';
import { traceOf } from './trace.ts';

const on = localDate('2026-11-20');
const calculated = (id: CalculatorId, input: object): Calculation => {
  const result = calculators[id].calculate(input, { calendar: builtInCalendar, settings: [], on });
  if (!result.ok) throw new Error(result.refusal.type);
  return result.value;
};

it('keeps inputs, steps, settings and warnings of a result as a claim stores them', () => {
  const result = calculated('non-compete', { averageWageFen: 600_000 });
  const trace = traceOf(result, on);
  expect(traceSchema.parse(trace)).toEqual(trace);
  expect(trace).toMatchObject({
    calculatorId: 'non-compete',
    calculatedOn: on,
    input: { averageWageFen: 600_000, minimumWageFen: null },
    amountFen: 221_000,
    settings: [{ key: 'money.minimum-wage', value: 221_000, validFrom: '2024-02-01', confirmed: false }],
  });
  expect(trace.steps).toHaveLength(result.steps.length);
  expect(trace.warnings.map(({ zh }) => zh).join()).toContain('未经本单位确认');
});

it('fits into a claim however many rows a person fills in', () => {
  const numbers = Array.from({ length: 180 }, (_, at) => at);
  const months = numbers.map((n) => addMonths(localDate('2010-01-01'), n).slice(0, 7));
  const days = numbers.map((n) => ({ on: addDays(localDate('2026-01-01'), n), hours: 1 }));
  for (const result of [
    calculated('arrears', {
      rows: months.map((month) => ({ month, dueFen: 2, paidFen: 1 })),
      orderIgnored: true,
    }),
    calculated('overtime-days', { baseFen: 522_000, days }),
  ])
    expect(traceSchema.safeParse(traceOf(result, on)).success).toBe(true);
  const tooMany = calculators['overtime-days'].calculate(
    { baseFen: 522_000, days: [...days, { on: '2026-12-01', hours: 1 }] },
    { calendar: builtInCalendar, settings: [], on },
  );
  expect(tooMany).toMatchObject({ refusal: { issues: [{ field: 'days', problem: 'too-many-rows:180' }] } });
});
