import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { addDays, addMonths, addYears, localDate } from '../kernel/localDate.ts';
import { sumFen } from '../money/fen.ts';
import type { Calculation, CalculatorContext } from './calculation.ts';
import { type CalculatorId, calculators } from './registry.ts';

const context: CalculatorContext = { calendar: builtInCalendar, settings: [], on: localDate('2026-11-20') };
const calculated = (id: CalculatorId, input: object): Calculation => {
  const result = calculators[id].calculate(input, context);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const amountOf = (id: CalculatorId, input: object): number => calculated(id, input).amountFen;

const wage = fc.integer({ min: 1, max: 10_000_000 });
const start = fc.nat(5000).map((n) => addDays(localDate('2008-01-01'), n));
const serviceDays = fc.nat(9000);
const months = fc.constantFrom('X', 'Y');
const divisor = fc.constantFrom('A', 'B');

const local = { minimumWageFen: 221_000, cityAverageWageFen: 900_000 };
const CAP_FEN = 3 * local.cityAverageWageFen;
const employed = fc
  .record({ from: start, days: serviceDays, averageWageFen: wage })
  .map(({ from, days, averageWageFen }) => ({ from, to: addDays(from, days), averageWageFen, ...local }));

describe('severance and damages, for any service and wage', () => {
  it('grow with the service', () => {
    fc.assert(
      fc.property(employed, fc.nat(400), (input, more) => {
        const longer = { ...input, to: addDays(input.to, more) };
        expect(amountOf('severance', longer)).toBeGreaterThanOrEqual(amountOf('severance', input));
      }),
    );
  });

  it('grow with the wage on either side of the cap, and up to twelve years across it', () => {
    fc.assert(
      fc.property(employed, wage, (input, other) => {
        const [low, high] = [input.averageWageFen, other].sort((a, b) => a - b);
        // Crossing the cap may lose months: that is the law (Art. 47(2)), and only above twelve years.
        fc.pre(addYears(input.from, 12) > input.to || high === undefined || high <= CAP_FEN || (low ?? 0) > CAP_FEN);
        const at = (averageWageFen: number | undefined) => amountOf('severance', { ...input, averageWageFen });
        expect(at(high)).toBeGreaterThanOrEqual(at(low));
      }),
    );
  });

  it('never pass the cap above it, and never fall below the minimum wage', () => {
    fc.assert(
      fc.property(employed, (input) => {
        const amountFen = amountOf('severance', input);
        if (input.averageWageFen > CAP_FEN) expect(amountFen).toBeLessThanOrEqual(12 * CAP_FEN);
        expect(amountFen).toBeGreaterThanOrEqual(local.minimumWageFen / 2);
        // With its two half months a year counts at most a half month more than its share.
        const mostMonths = Math.min(input.averageWageFen > CAP_FEN ? 12 : 1000, yearsOf(input) + 1);
        expect(amountFen).toBeLessThanOrEqual(
          Math.ceil(mostMonths * Math.min(Math.max(input.averageWageFen, local.minimumWageFen), CAP_FEN)),
        );
      }),
    );
  });

  it('2N is twice N; where N ends in half a fen, twice the exact N and not twice the rounded one', () => {
    fc.assert(
      fc.property(employed, (input) => {
        const [n, double] = [amountOf('severance', input), amountOf('unlawful-termination', input)];
        const exactHalves = double === 2 * n - 1;
        expect(double === 2 * n || exactHalves).toBe(true);
        if (exactHalves) expect(double % 2).toBe(1);
      }),
    );
  });
});

describe('double wage, for any contract', () => {
  const contract = fc.record({ hiredOn: start, days: fc.nat(800), monthlyWageFen: wage, months, divisor });
  const unsigned = contract.map(({ days, ...rest }) => ({
    ...rest,
    signedOn: null,
    endedOn: addDays(rest.hiredOn, days),
  }));

  it('is nothing in the first month and never more than eleven months', () => {
    fc.assert(
      fc.property(unsigned, (input) => {
        const amountFen = amountOf('double-wage', input);
        expect(amountFen).toBeLessThanOrEqual(11 * input.monthlyWageFen);
        if (input.endedOn < addMonths(input.hiredOn, 1)) expect(amountFen).toBe(0);
        if (input.months === 'X' && input.endedOn >= addDays(addYears(input.hiredOn, 1), -1))
          expect(amountFen).toBe(11 * input.monthlyWageFen);
      }),
      { numRuns: 60 },
    );
  });

  it('grows with every day worked', () => {
    fc.assert(
      fc.property(unsigned, fc.nat(40), (input, more) => {
        const longer = { ...input, endedOn: addDays(input.endedOn, more) };
        expect(amountOf('double-wage', longer)).toBeGreaterThanOrEqual(amountOf('double-wage', input));
      }),
      { numRuns: 60 },
    );
  });

  it('a contract signed the day after the work ended changes nothing', () => {
    fc.assert(
      fc.property(unsigned, (input) => {
        const signed = { ...input, signedOn: addDays(input.endedOn, 1) };
        expect(amountOf('double-wage', signed)).toBe(amountOf('double-wage', input));
      }),
      { numRuns: 60 },
    );
  });
});

describe('overtime and leave, for any base', () => {
  const hours = fc.nat(20_000).map((n) => n / 100);

  it('overtime is the sum of its lines, each within half a fen of the exact one', () => {
    fc.assert(
      fc.property(wage, hours, hours, hours, (baseFen, weekdayHours, restDayHours, holidayHours) => {
        const { amountFen, steps } = calculated('overtime', { baseFen, weekdayHours, restDayHours, holidayHours });
        const lines = steps.flatMap((step) => step.amountFen ?? []);
        expect(sumFen(lines)).toBe(amountFen);
        const exact = (baseFen / 174) * (weekdayHours * 1.5 + restDayHours * 2 + holidayHours * 3);
        expect(Math.abs(amountFen - exact)).toBeLessThan(1.5 + exact * 1e-9);
      }),
    );
  });

  it('days typed one by one give what their hours give together', () => {
    const worked = fc.array(fc.record({ n: fc.nat(1095), hours: fc.nat(2400).map((h) => h / 100) }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(wage, worked, (baseFen, rows) => {
        const days = rows.map(({ n, hours: h }) => ({ on: addDays(localDate('2024-01-01'), n), hours: h }));
        const byDay = calculated('overtime-days', { baseFen, days });
        const sum = rows.reduce((all, row) => all + Math.round(row.hours * 100), 0) / 100;
        const atLeast = amountOf('overtime', { baseFen, weekdayHours: sum, restDayHours: 0, holidayHours: 0 });
        const atMost = amountOf('overtime', { baseFen, weekdayHours: 0, restDayHours: 0, holidayHours: sum });
        expect(byDay.amountFen).toBeGreaterThanOrEqual(atLeast - 1);
        expect(byDay.amountFen).toBeLessThanOrEqual(atMost + 1);
      }),
    );
  });

  it('leave is never negative, grows with the entitlement and shrinks with the days taken', () => {
    fc.assert(
      fc.property(
        wage,
        fc.integer({ min: 0, max: 60 }),
        fc.nat(60),
        fc.nat(364).map((n) => addDays(localDate('2026-01-01'), n)),
        (averageWageFen, entitledDays, takenDays, leftOn) => {
          const input = { averageWageFen, entitledDays, takenDays, leftOn, joinedOn: null, normalPayGiven: true };
          const amountFen = amountOf('annual-leave', input);
          expect(amountFen).toBeGreaterThanOrEqual(0);
          expect(amountOf('annual-leave', { ...input, takenDays: takenDays + 1 })).toBeLessThanOrEqual(amountFen);
          if (entitledDays < 60)
            expect(amountOf('annual-leave', { ...input, entitledDays: entitledDays + 1 })).toBeGreaterThanOrEqual(
              amountFen,
            );
        },
      ),
    );
  });
});

describe('other sums, for any amounts', () => {
  it('arrears are due minus paid, and the range on top lies between half and all of them', () => {
    const rows = fc.array(fc.tuple(wage, wage), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const input = pairs.map(([a, b], at) => ({
          month: addMonths(localDate('2020-01-01'), at).slice(0, 7),
          dueFen: Math.max(a, b),
          paidFen: Math.min(a, b),
        }));
        const { amountFen, extra } = calculated('arrears', { rows: input, orderIgnored: true });
        expect(amountFen).toBe(sumFen(input.map(({ dueFen, paidFen }) => dueFen - paidFen)));
        expect(extra?.maxFen).toBe(amountFen);
        expect(extra?.minFen).toBe(Math.ceil(amountFen / 2));
      }),
    );
  });

  it('the injured wage stays between 60 and 300 per cent of the average', () => {
    fc.assert(
      fc.property(wage, wage, fc.integer({ min: 1, max: 10 }), (wageFen, areaAverageFen, grade) => {
        const amountFen = amountOf('injury-grant', { grade, wageFen, areaAverageFen });
        const monthsOf = amountOf('injury-grant', { grade, wageFen: 100, areaAverageFen: 100 }) / 100;
        expect(amountFen).toBeGreaterThanOrEqual(Math.floor(0.6 * areaAverageFen * monthsOf));
        expect(amountFen).toBeLessThanOrEqual(3 * areaAverageFen * monthsOf);
        if (grade > 1)
          expect(amountOf('injury-grant', { grade: grade - 1, wageFen, areaAverageFen })).toBeGreaterThan(amountFen);
      }),
    );
  });

  it('a non-compete month is never below the minimum wage, and a penalty never above the cost', () => {
    fc.assert(
      fc.property(wage, fc.integer({ min: 1, max: 600 }), fc.nat(600), (fen, totalMonths, servedMonths) => {
        expect(amountOf('non-compete', { averageWageFen: fen, minimumWageFen: 221_000 })).toBeGreaterThanOrEqual(
          221_000,
        );
        expect(amountOf('training-penalty', { costFen: fen, totalMonths, servedMonths })).toBeLessThanOrEqual(fen);
      }),
    );
  });

  it('what may be deducted leaves the minimum wage and four fifths of the wage', () => {
    fc.assert(
      fc.property(wage, (monthWageFen) => {
        const most = amountOf('deduction-limit', { monthWageFen, minimumWageFen: 221_000 });
        expect(most * 5).toBeLessThanOrEqual(monthWageFen + 2);
        if (most > 0) expect(monthWageFen - most).toBeGreaterThanOrEqual(221_000);
      }),
    );
  });
});

const yearsOf = ({ from, to }: { readonly from: string; readonly to: string }): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 / 365;
